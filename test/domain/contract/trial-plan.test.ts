import { planTrial, readHours } from '../../../src/domain/contract/trial-plan';

const day = { from: 10, to: 12 };
const evening = { from: 19, to: 23 };

describe('planTrial', () => {
  it('gives each region and the evening enough: 800 over 2 x 2 kinds, 2 hours, 2 regions are 100 each', () => {
    const rows = planTrial({ regions: ['CN', 'SEA'], devices: ['phone', 'PC'], networks: ['Wi-Fi', '4G'], hours: [day, evening] }, 800);
    expect(rows).toHaveLength(16);
    expect(rows[0]).toEqual({ region: 'CN', device: 'phone', network: 'Wi-Fi', hours: day, calls: 100 });
    const calls = (of: (row: (typeof rows)[number]) => boolean): number => rows.filter(of).reduce((sum, row) => sum + row.calls, 0);
    expect([calls(({ region }) => region === 'SEA'), calls(({ hours }) => hours === evening), calls(() => true)]).toEqual([800, 800, 1600]);
  });

  it('gives one region more where the evening alone would have too few: 140 over 3 spans, one of them in the evening', () => {
    const rows = planTrial({ regions: ['CN'], devices: [], networks: [], hours: [day, { from: 14, to: 16 }, evening] }, 140);
    expect(rows.map(({ calls }) => calls)).toEqual([140, 140, 140]);
  });

  it('rounds calls up: 100 over 3 networks are 34 each', () => {
    expect(planTrial({ regions: [], devices: [], networks: ['a', 'b', 'c'], hours: [day] }, 100).map(({ region, calls }) => [region, calls])).toEqual([['', 34], ['', 34], ['', 34]]);
  });

  it('takes the whole day where no hours are said', () => {
    expect(planTrial({ regions: [], devices: [], networks: [], hours: [] }, 5)).toEqual([{ region: '', device: '', network: '', hours: { from: 0, to: 23 }, calls: 5 }]);
  });
});

describe('readHours', () => {
  it.each([
    ['10-12, 19-23', [day, evening]],
    ['１０点～１２点；19–23时', [day, evening]],
    ['10:00 to 12:00\n19至23', [day, evening]],
    ['20', [{ from: 20, to: 20 }]],
    ['', []],
  ])('reads %p', (text, spans) => {
    expect(readHours(text)).toEqual(spans);
  });

  it.each(['evening', '23-19', '10-24', '10-12-14'])('does not read %p', (text) => {
    expect(readHours(text)).toBeUndefined();
  });
});
