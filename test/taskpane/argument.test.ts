import { fieldText, readArgument } from '../../src/taskpane/state/argument';

const tiers = ['AUDIO', 'SD', 'HD', '2K', 'HD1'];
const text = (value: string) => ({ kind: 'text', value });
const number = (value: number) => ({ kind: 'number', value });
const reference = (value: string) => ({ kind: 'reference', value });

describe('readArgument', () => {
  it.each([
    ['', { kind: 'omitted' }],
    ['   ', { kind: 'omitted' }],
    ['120000', number(120_000)],
    ['120,000', number(120_000)],
    ['-0.5', number(-0.5)],
    ['.5', number(0.5)],
    ['1e6', number(1_000_000)],
    ['99.9%', number(0.999)],
    ['8 %', number(0.08)],
    ['1e1%', number(0.1)],
    ['12,00', text('12,00')],
    ['12万', text('12万')],
    ['1.2.3', text('1.2.3')],
    ['B2', reference('B2')],
    ['$B$2:b20', reference('$B$2:b20')],
    ['用量!B2:B20', reference('用量!B2:B20')],
    ["'Q3 plan'!B2", reference("'Q3 plan'!B2")],
    ['D1#', reference('D1#')],
    ['RtcUsage[#All]', reference('RtcUsage[#All]')],
    ['RtcUsage[用量]', reference('RtcUsage[用量]')],
    ['{1,2;3,4}', reference('{1,2;3,4}')],
    ['=Budget', reference('Budget')],
    ['XFE1', text('XFE1')],
    ['A1048577', text('A1048577')],
    ['5*640x360', text('5*640x360')],
    ['shengwang', text('shengwang')],
    ['agora:legacy', text('agora:legacy')],
    ['<=200', text('<=200')],
    ['"42"', text('42')],
    ['"say ""hi"""', text('say "hi"')],
    ['=', text('=')],
  ])('reads %j', (typed, expected) => {
    expect(readArgument(typed)).toEqual(expected);
  });

  it('takes a word of the list as text, even where it could be an address', () => {
    expect(readArgument('HD1', tiers)).toEqual(text('HD1'));
    expect(readArgument('hd1', tiers)).toEqual(text('hd1'));
    expect(readArgument('HD1')).toEqual(reference('HD1'));
    expect(readArgument('HD2', tiers)).toEqual(reference('HD2'));
  });
});

describe('fieldText', () => {
  it.each([
    ['"HD"', 'HD'],
    ['120000', '120000'],
    ['"42"', '"42"'],
    ['"B2"', '"B2"'],
    ['RtcUsage[#All]', 'RtcUsage[#All]'],
    ['', ''],
  ])('shows the example %s as %s', (example, shown) => {
    expect(fieldText(example, tiers)).toBe(shown);
    expect(readArgument(fieldText(example, tiers), tiers)).toEqual(readArgument(example, tiers));
  });
});
