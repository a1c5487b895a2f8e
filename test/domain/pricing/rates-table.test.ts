import type { Cell } from '../../../src/domain/cells';
import { costOf } from '../../../src/domain/pricing/cost';
import { chooseOffer } from '../../../src/domain/pricing/choose-offer';
import { readRates } from '../../../src/domain/pricing/rates-table';
import type { RegionWord } from '../../../src/domain/words/regions';
import { itemOf, rateBook, vocabulary } from '../../../src/functions/words';
import { refusalOf } from '../../support/refusal';

type Rows = readonly (readonly Cell[])[];

function cost(rates: Rows, quantity: number, tier: string, vendor = '', region: RegionWord = 'CN'): number {
  const { offer, plans } = chooseOffer(readRates(rates, vocabulary, rateBook), vendor, vocabulary);
  return costOf(offer, itemOf(tier, offer.labels), quantity, { region, role: null, plans: plans.map(({ id }) => id) });
}

const head = ['Offer', 'Vendor', 'Item', 'Unit', 'Price', 'From', 'Model', 'Region', 'Plan'];

describe('readRates', () => {
  it('reads Chinese headers in any order, and the unit with its currency', () => {
    const offers = readRates([['单价', '计费项', '方案', '单位', '心情'], [20, '高清', '甲', '元/千分钟', '好']], vocabulary, rateBook);
    expect(offers).toHaveLength(1);
    expect(offers[0]?.rows[0]).toMatchObject({ offer: '甲', items: ['HD'], unit: { count: 1000, base: 'min' }, price: 20, currency: 'CNY', line: 2 });
  });

  it('gives a row with neither Offer nor Vendor to the row above, and calls an offer without a name as its vendor', () => {
    const offers = readRates([head, ['', '声网', 'HD', '1000min', 28], ['', '', 'FHD', '1000min', 63], ['B', '', 'HD', '1000min', 20]], vocabulary, rateBook);
    expect(offers.map(({ name, vendor, rows }) => [name, vendor, rows.length])).toEqual([['声网', 'shengwang', 2], ['B', null, 1]]);
  });

  it('takes a vendor without an offer for one offer, by whichever of its names: it is called as it was first written', () => {
    const offers = readRates([head, ['', '声网', 'HD', '1000min', 28], ['', 'shengwang', 'FHD', '1000min', 63], ['声网', '', 'AUDIO', '1000min', 7], ['', '某云', 'HD', '1000min', 9]], vocabulary, rateBook);
    expect(offers.map(({ name, vendor, rows }) => [name, vendor, rows.length])).toEqual([['声网', 'shengwang', 3], ['某云', '某云', 1]]);
  });

  it('keeps offers of one vendor apart where they have names of their own', () => {
    const offers = readRates([head, ['A', '声网', 'HD', '1000min', 28], ['B', 'shengwang', 'HD', '1000min', 27]], vocabulary, rateBook);
    expect(offers.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('calls an offer RtcRates that has neither Offer nor Vendor', () => {
    const rates: Rows = [['Item', 'Unit', 'Price'], ['HD', '1000min', 20]];
    expect(cost(rates, 1000, 'HD')).toBe(20);
    expect(refusalOf(() => cost(rates, 1000, 'FHD'))).toMatchObject({ code: 'no_price', params: { offer: 'RtcRates' } });
    expect(refusalOf(() => cost(rates, 1000, 'HD', 'C'))).toMatchObject({ code: 'unknown_offer', params: { offers: 'RtcRates' } });
  });

  it('meters a picture by the card of the row\'s vendor: 5*640x360 is FHD at Shengwang, 5 SD at ZEGO', () => {
    expect(cost([head, ['A', '声网', 'FHD', '1000min', 50]], 1000, '5*640x360')).toBe(50);
    expect(cost([head, ['A', '即构', 'SD', '1000min', 10]], 1000, '5*640x360')).toBe(50);
  });

  it('takes the offer\'s name for the vendor where the vendor is unsaid', () => {
    expect(cost([head, ['zego', '', 'SD', '1000min', 10]], 1000, '3*640x360')).toBe(30);
  });

  it('uses a word\'s own row first, then the metered class, VIDEO, ANY, and never a neighbour', () => {
    expect(cost([head, ['A', '声网', 'SD', '1000min', 9], ['A', '声网', 'HD', '1000min', 28]], 1000, 'SD')).toBe(9);
    expect(cost([head, ['A', '声网', 'HD', '1000min', 28]], 1000, 'SD')).toBe(28);
    expect(cost([head, ['A', '', 'VIDEO', '1000min', 20], ['A', '', 'ANY', '1000min', 5]], 1000, '4K')).toBe(20);
    expect(cost([head, ['A', '', 'VIDEO', '1000min', 20], ['A', '', 'ANY', '1000min', 5]], 1000, 'AUDIO')).toBe(5);
    expect(refusalOf(() => cost([head, ['A', '', 'HD', '1000min', 20]], 1000, 'FHD'))).toMatchObject({ code: 'no_price', params: { item: 'FHD' } });
  });

  it('asks how an unknown vendor meters several streams, and classes one by its size', () => {
    const rates: Rows = [head, ['A', '某云', 'HD', '1000min', 20]];
    expect(cost(rates, 1000, '960x540')).toBe(20);
    expect(refusalOf(() => cost(rates, 1000, '2*640x360'))).toMatchObject({ code: 'no_meter', params: { offer: 'A' } });
  });

  it('converts by ratio rows to standard minutes', () => {
    const rates: Rows = [head, ['A', '声网', 'STD', '1000min', 6], ['A', '声网', 'FHD', 'STD', 9, '', 'ratio']];
    expect(cost(rates, 1000, '5*640x360')).toBe(54);
    expect(refusalOf(() => cost([head, ['A', '声网', 'FHD', 'STD', 9, '', 'ratio']], 1000, 'FHD'))).toMatchObject({ code: 'ratio_without_standard' });
  });

  it('lets a region\'s own row win, and answers every other region by the row without one', () => {
    const rates: Rows = [head, ['A', '', 'HD', '1000min', 20], ['A', '', 'HD', '1000min', 33, '', '', '东南亚']];
    expect([cost(rates, 1000, 'HD', 'A', 'CN'), cost(rates, 1000, 'HD', 'A', 'SEA'), cost(rates, 1000, 'HD', 'A', 'GLOBAL')]).toEqual([20, 33, 20]);
  });

  it('counts a plan\'s rows only when the plan is chosen, and then before the common ones', () => {
    const rates: Rows = [head, ['A', '', 'HD', '1000min', 20], ['A', '', 'HD', '1000min', 15, '', '', '', 'gold']];
    expect([cost(rates, 1000, 'HD', 'A'), cost(rates, 1000, 'HD', 'A:gold')]).toEqual([20, 15]);
    expect(refusalOf(() => cost(rates, 1000, 'HD', 'A:silver'))).toMatchObject({ code: 'unknown_plan', params: { plans: 'gold' } });
  });

  it('skips a last row that begins with a total, and empty rows', () => {
    const rates: Rows = [head, ['A', '', 'HD', '1000min', 20], [null, '', 0, null, null], ['合计', '', '', '', 20]];
    expect(readRates(rates, vocabulary, rateBook).map(({ name }) => name)).toEqual(['A']);
  });

  it('counts only the latest round of an offer', () => {
    const rounds: Rows = [['Offer', 'Item', 'Unit', 'Price', 'Round'], ['A', 'HD', '1000min', 28, ''], ['A', 'HD', '1000min', 24, 2]];
    expect(cost(rounds, 1000, 'HD')).toBe(24);
  });

  it('keeps a row whose round can\'t be read among the latest, with its problem', () => {
    const rounds: Rows = [['Offer', 'Item', 'Unit', 'Price', 'Round'], ['A', 'HD', '1000min', 28, { error: '#REF!' }], ['A', 'FHD', '1000min', 63, 1], ['A', 'AUDIO', '1000min', 7, 2]];
    expect(refusalOf(() => cost(rounds, 1000, 'HD'))).toMatchObject({ code: 'row_problem', params: { rateRow: 2, column: 'round', error: '#REF!' } });
    expect(refusalOf(() => cost(rounds, 1000, 'FHD'))).toMatchObject({ code: 'no_price' });
    expect(cost(rounds, 1000, 'AUDIO')).toBe(7);
  });

  it('reads 150,000 rows', () => {
    const row: readonly Cell[] = ['A', '', 'HD', '1000min', 20];
    const offers = readRates([head, ...Array.from({ length: 150_000 }, () => row)], vocabulary, rateBook);
    expect(offers.map(({ rows }) => rows.length)).toEqual([150_000]);
  });

  it.each(['none', '无', '', 0, null])('takes %j in Included as nothing included', (included) => {
    const rates: Rows = [['Offer', 'Item', 'Unit', 'Price', 'Included'], ['A', 'HD', '1000min', 20, included]];
    expect(readRates(rates, vocabulary, rateBook)[0]?.rows[0]).toMatchObject({ included: null, problem: null });
    expect(cost(rates, 1000, 'HD')).toBe(20);
  });

  it('reads 10% as 10 in a row of unit %, and nowhere else', () => {
    const rates: Rows = [head, ['A', '', 'SUPPORT', '%', '10%'], ['A', '', 'HD', '1000min', '10%']];
    expect(readRates(rates, vocabulary, rateBook)[0]?.rows[0]).toMatchObject({ price: 10, problem: null });
    expect(refusalOf(() => cost(rates, 1000, 'HD'))).toMatchObject({ code: 'row_problem', params: { rateRow: 3, column: 'price', cause: 'not_a_number', text: '10%' } });
  });

  it.each([null, '', 0])('takes %j in Price as not said, never as free', (price) => {
    expect(refusalOf(() => cost([head, ['A', '', 'HD', '1000min', price]], 1000, 'HD'))).toMatchObject({ code: 'price_unsaid', params: { rateRow: 2 } });
  });

  it('takes the word free for free', () => {
    expect(cost([head, ['A', '', 'HD', '1000min', '免费']], 1000, 'HD')).toBe(0);
  });

  it.each([null, '', 0])('takes %j in the other columns as not said', (blank) => {
    expect(cost([head, ['A', blank, 'HD', '1000min', 20, blank, blank, blank, blank]], 1000, 'HD')).toBe(20);
  });

  it('leaves an estimate out', () => {
    expect(refusalOf(() => cost([['Offer', 'Item', 'Unit', 'Price', 'Kind'], ['A', 'HD', '1000min', 20, '估算']], 1000, 'HD'))).toMatchObject({ code: 'estimate_only' });
  });
});

describe('a Rates range that is wrong', () => {
  const good = ['A', '', 'HD', '1000min', 20];
  it.each([
    ['no header row', [good, good], 'no_header_row', {}],
    ['two header rows', [head, head, good], 'two_header_rows', {}],
    ['a needed column missing', [['Offer', 'Item', 'Price'], ['A', 'HD', 20]], 'column_missing', { column: 'unit' }],
    ['a column twice', [['Offer', 'Item', 'Unit', 'Price', '单价'], ['A', 'HD', 'min', 1, 2]], 'column_twice', { column: 'price' }],
    ['nothing below the header', [head], 'no_offers', {}],
  ])('%s is refused whole', (_, rates, code, params) => {
    expect(refusalOf(() => readRates(rates, vocabulary, rateBook))).toMatchObject({ code, params });
  });

  it.each<readonly [string, readonly Cell[], object]>([
    ['text for a price', ['A', '', 'HD', '1000min', 'about 20'], { code: 'row_problem', params: { rateRow: 3, column: 'price', cause: 'not_a_number' } }],
    ['a negative price', ['A', '', 'HD', '1000min', -1], { code: 'row_problem', params: { rateRow: 3, column: 'price', cause: 'negative_number' } }],
    ['an error cell', ['A', '', 'HD', '1000min', { error: '#DIV/0!' }], { code: 'row_problem', params: { rateRow: 3, column: 'price', error: '#DIV/0!' } }],
    ['an unknown unit', ['A', '', 'HD', 'furlong', 20], { code: 'row_problem', params: { rateRow: 3, column: 'unit' } }],
    ['an unknown model', ['A', '', 'HD', '1000min', 20, '', 'magic'], { code: 'row_problem', params: { rateRow: 3, column: 'model' } }],
    ['an unknown region', ['A', '', 'HD', '1000min', 20, '', '', 'Mars'], { code: 'row_problem', params: { rateRow: 3, column: 'region' } }],
    ['an ambiguous item', ['A', '', '超高清', '1000min', 20], { code: 'row_problem', params: { rateRow: 3, column: 'item', cause: 'ambiguous_item' } }],
    ['a picture as item', ['A', '', '640x360', '1000min', 20], { code: 'row_problem', params: { rateRow: 3, cause: 'picture_in_rates' } }],
    ['two items in a price row', ['A', '', 'HD, FHD', '1000min', 20], { code: 'row_problem', params: { rateRow: 3, cause: 'one_item_a_row' } }],
  ])('%s is an error of its own row; the others answer', (_, bad, refusal) => {
    const rates: Rows = [head, ['A', '', 'AUDIO', '1000min', 7], bad];
    expect(refusalOf(() => cost(rates, 1000, 'HD'))).toMatchObject(refusal);
    expect(cost(rates, 1000, 'AUDIO')).toBe(7);
  });

  const broken: Cell = { error: '#REF!' };
  it.each<readonly [string, readonly Cell[], string]>([
    ['an error as Offer', [broken, '', 'HD', '1000min', 99], 'offer'],
    ['an error as Offer beside a vendor', [broken, '即构', 'HD', '1000min', 99], 'offer'],
    ['an error as Vendor', ['', broken, 'HD', '1000min', 99], 'vendor'],
    ['an error as Vendor of a named offer', ['A', broken, 'HD', '1000min', 99], 'vendor'],
  ])('%s keeps its row with the offer it stands in, and prices nothing', (_, bad, column) => {
    const rates: Rows = [head, ['A', '', 'AUDIO', '1000min', 7], bad, ['B', '', 'HD', '1000min', 20]];
    expect(readRates(rates, vocabulary, rateBook).map(({ name, rows }) => [name, rows.length])).toEqual([['A', 2], ['B', 1]]);
    expect(refusalOf(() => cost(rates, 1000, 'HD', 'A'))).toMatchObject({ code: 'row_problem', params: { rateRow: 3, column, cause: 'error_in_cell', error: '#REF!' } });
    expect([cost(rates, 1000, 'AUDIO', 'A'), cost(rates, 1000, 'HD', 'B')]).toEqual([7, 20]);
  });

  it('leaves a first row with an error as Offer to the first offer that has a name', () => {
    const rates: Rows = [head, [broken, '', 'HD', '1000min', 99], ['A', '', 'AUDIO', '1000min', 7]];
    expect(cost(rates, 1000, 'AUDIO')).toBe(7);
    expect(refusalOf(() => cost(rates, 1000, 'HD'))).toMatchObject({ code: 'row_problem', params: { rateRow: 2, column: 'offer' } });
  });

  it('names every model that it knows, where a word is none', () => {
    const rates: Rows = [head, ['A', '', 'HD', '1000min', 20, '', 'magic']];
    expect(refusalOf(() => cost(rates, 1000, 'HD'))).toMatchObject({ code: 'row_problem', params: { words: 'graduated, volume, package, stairstep, fee, free, trial, ratio, pack, minimum, cap, discount' } });
  });

  it.each<readonly [string, Rows, object]>([
    ['two steps from the same quantity', [head, ['A', '', 'HD', '1000min', 20], ['A', '', 'HD', '1000min', 19]], { code: 'steps_overlap', params: { rows: '2, 3' } }],
    ['steps that leave a gap below', [head, ['A', '', 'HD', '1000min', 20, 1000]], { code: 'no_price_below', params: { from: 1000 } }],
    ['two models in one price', [head, ['A', '', 'HD', '1000min', 20], ['A', '', 'HD', '1000min', 19, 1000, 'volume']], { code: 'models_mixed', params: {} }],
    ['two units in one price', [head, ['A', '', 'HD', '1000min', 20], ['A', '', 'HD', 'min', 1, 1000]], { code: 'units_mixed', params: {} }],
    ['a picture priced by the GB', [head, ['A', '', 'HD', 'GB', 20]], { code: 'unit_differs', params: { expected: 'min' } }],
    ['a fixed fee for a quantity', [head, ['A', '', 'SUPPORT', 'month', 500]], { code: 'not_by_quantity', params: { unit: 'month' } }],
  ])('%s is refused', (_, rates, refusal) => {
    const item = rates[1]?.[2];
    expect(refusalOf(() => cost(rates, 1000, typeof item === 'string' ? item : ''))).toMatchObject(refusal);
  });

  it('asks which of several offers is meant', () => {
    const rates: Rows = [head, good, ['B', '', 'HD', '1000min', 21]];
    expect(refusalOf(() => cost(rates, 1000, 'HD'))).toMatchObject({ code: 'several_offers', params: { offers: 'A, B' } });
    expect(refusalOf(() => cost(rates, 1000, 'HD', 'C'))).toMatchObject({ code: 'unknown_offer' });
    expect(cost(rates, 1000, 'HD', 'b')).toBe(21);
  });
});
