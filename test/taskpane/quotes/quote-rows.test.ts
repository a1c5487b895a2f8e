import { quoteWords } from '../../../src/data/quote-words';
import { asTaken, askedAlike, type CheckedRow, checkedRows, confirmedAlike, type Decision } from '../../../src/taskpane/state/quotes/quote-rows';
import { readPasted } from '../../../src/workbook/quotes/read-quote';

function rowsOf(text: string, decisions: ReadonlyMap<number, Decision> = new Map()): readonly CheckedRow[] {
  return checkedRows(readPasted(text, quoteWords).rows, decisions, 'free');
}

function confirmed(text: string, index: number, decisions: ReadonlyMap<number, Decision> = new Map()): readonly CheckedRow[] {
  return rowsOf(text, new Map([...decisions, ...confirmedAlike(rowsOf(text, decisions), index)]));
}

function taken(rows: readonly CheckedRow[]): readonly (boolean | undefined)[] {
  return rows.map(({ isTaken }) => isTaken);
}

/** Three prices, a fee without a period, and the prices of two regions, which are surcharges on the three. */
const surcharges = 'HD: 28 CNY per 1,000 minutes; SD: 14 CNY per 1,000 minutes; audio: 7 CNY per 1,000 minutes\nTechnical support: 5000 CNY\nSouth-East Asia +50%\nEurope +80%';
/** Two fees without a period, and a price without one. */
const fees = 'Technical support: 5000 CNY\nPlatform fee: 2000 CNY\nHD: 28 CNY per 1,000 minutes';
/** A word that is FHD at one vendor and 2K at another, at two prices. */
const ambiguous = '中国大陆 超高清 50 元/千分钟\n东南亚 超高清 80 元/千分钟';

describe('askedAlike', () => {
  it('counts six prices by surcharges as one question, and the fee without a period as another', () => {
    expect(askedAlike(rowsOf(surcharges))).toEqual([0, 0, 0, 1, 6, 6, 6, 6, 6, 6]);
  });

  it('counts no row that was answered', () => {
    expect(askedAlike(rowsOf(surcharges, new Map([[4, { isTaken: true }], [5, { isTaken: false }]])))).toEqual([0, 0, 0, 1, 0, 0, 4, 4, 4, 4]);
  });

  it('does not count a row that formulas would refuse, nor two prices for the same', () => {
    expect(askedAlike(rowsOf(surcharges, new Map([[4, { unit: 'parsec' }]])))).toEqual([0, 0, 0, 1, 0, 5, 5, 5, 5, 5]);
    const twice = rowsOf('HD 28 CNY per 1,000 minutes\nHD 25 CNY per 1,000 minutes');
    expect(twice.map(({ read }) => read.doubts)).toContainEqual(['price_twice']);
    expect(askedAlike(twice)).toEqual([0, 0]);
  });
});

describe('confirmedAlike', () => {
  it('takes the six and leaves the other question open; one of them can be left out again', () => {
    expect(taken(confirmed(surcharges, 4))).toEqual([true, true, true, undefined, true, true, true, true, true, true]);
    const decisions = new Map([...confirmedAlike(rowsOf(surcharges), 4), [6, { isTaken: false }]]);
    expect(taken(rowsOf(surcharges, decisions))).toEqual([true, true, true, undefined, true, true, false, true, true, true]);
  });

  it('keeps what was left out before', () => {
    expect(taken(confirmed(surcharges, 4, new Map([[5, { isTaken: false }]])))[5]).toBe(false);
  });

  it('asks a row with a second doubt apart', () => {
    const rows = rowsOf(surcharges.replace('audio: 7', 'audio in the first year: 7'));
    expect(rows[6]?.read.doubts).toEqual(expect.arrayContaining(['surcharge', 'condition']));
    expect(askedAlike(rows)).toEqual([0, 0, 1, 1, 4, 4, 2, 4, 4, 2]);
    expect([...confirmedAlike(rows, 4).keys()]).toEqual([4, 5, 7, 8]);
  });

  it('carries a unit that was put right to rows that read the same, but not a price', () => {
    const rows = confirmed(fees, 0, new Map([[0, { unit: 'year', price: '6000' }]]));
    expect(rows.map(({ cells }) => [cells.unit, cells.price])).toEqual([['year', 6000], ['year', 2000], ['1000min', 28]]);
    const own = confirmed(fees, 0, new Map<number, Decision>([[0, { unit: 'year' }], [1, { unit: 'once' }]]));
    expect(own.map(({ cells }) => cells.unit)).toEqual(['year', 'once', '1000min']);
  });

  it('does not carry a unit to rows that read another', () => {
    const byTheHour = 'HD: 28 CNY per 1,000 minutes; recording: 5 CNY per hour\nEurope +50%';
    expect(askedAlike(rowsOf(byTheHour)).slice(2)).toEqual([2, 2]);
    expect(confirmed(byTheHour, 2, new Map([[2, { unit: 'min' }]])).slice(2).map(({ cells, isTaken }) => [cells.unit, isTaken])).toEqual([['min', true], ['hour', true]]);
  });

  it('carries what was chosen for an ambiguous word to the other prices of that word', () => {
    const [one] = rowsOf(ambiguous);
    const choice = one?.read.choices.find((item) => item !== one.read.cells.item) ?? '';
    expect(choice).not.toBe('');
    expect(confirmed(ambiguous, 0, new Map([[0, { item: choice }]])).map(({ cells, isTaken }) => [cells.item, isTaken])).toEqual([[choice, true], [choice, true]]);
  });

  it('confirms nothing from a row that waits for nothing', () => {
    expect(confirmedAlike(rowsOf(surcharges), 0).size).toBe(0);
    expect(confirmedAlike(rowsOf(surcharges), 99).size).toBe(0);
  });
});

describe('asTaken', () => {
  it('shows what was corrected, and no list price of what it is not', () => {
    const [one] = confirmed('HD: 0.0035 CNY per 1,000 minutes', 0, new Map([[0, { unit: 'min', price: '0.028' }]]));
    expect(one?.read.list).not.toBeNull();
    expect(one && asTaken(one)).toMatchObject({ cells: { item: 'HD', unit: 'min', price: 0.028 }, list: null });
  });
});
