import { dimensions, scaleMax } from '../../domain/scoring/criterion';
import { formula, type FormulaArgument } from '../../functions/formula';
import { priceFormulas, type VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { cellOf } from '../quote-workbook/cell-address';
import type { NamedSeries } from '../quote-workbook/follow-names';
import { beginning, formulaCell, number, type PlannedCell, type PlannedChart, type PlannedRow, type PlannedSheet, text } from '../quote-workbook/plan';
import { rankedNames } from '../quote-workbook/score-formula';
import { type CriteriaReferences, criteriaReferences, failedFormula, gatesFormula, givenWeight, weighedMarks } from './scoring-formulas';

/** The name of the cell above the ranking's first vendor. */
export const rankingName = 'RtcRanking';
/** The name of what became of each vendor at the gates, with room for more vendors. */
export const gatesName = 'RtcGates';
const mostVendors = 100;
/** The row of the ranking's headings, counted from 0. */
export const headingRow = 6;
/** Where each column of the ranking stands; the dimensions are four. */
export const rankingColumns = { vendor: 0, gates: 1, failed: 2, score: 3, rank: 4, coverage: 5, worst: 6, best: 7, dimensions: 8, other: 12, offer: 13, tco: 14, premium: 15, points: 16, total: 17, totalRank: 18, breakEven: 19 } as const;
/** The first column of what the radar shows: dimensions down, vendors across. */
export const radarColumn = 21;
/** The names of the ranking's charts. */
export const rankingCharts = { stacked: 'RtcChartScores', radar: 'RtcChartDimensions' } as const;

/** How far above the heading the weight of the price stands. */
export const weightAbove = 3;
const [weightRow, formulaRow] = [headingRow - weightAbove, headingRow - weightAbove + 1];
const at = rankingColumns;
const priceWeight = cellOf({ row: weightRow, column: 1, fixedRow: true, fixedColumn: true });
const priceFormula = cellOf({ row: formulaRow, column: 1, fixedRow: true, fixedColumn: true });
const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });
const omitted: FormulaArgument = { kind: 'omitted' };

/**
 * The sheet that ranks the vendors: one row of one-cell formulas for each.
 * @param names - of the vendors as they are now, which the charts keep; cells follow the table's headers
 * @param hasOffers - whether the workbook has usage, quotes and terms, from which the total cost follows; else it is typed
 */
export function rankingSheet(words: VendorSheetTexts, names: readonly string[], hasOffers: boolean): PlannedSheet {
  const { ranking } = words;
  const vendors = names.length;
  const columns = [...ranking.columns.slice(0, at.dimensions), ...dimensions.map((dimension) => words.dimensions[dimension]), ...ranking.columns.slice(at.dimensions)];
  const headings = columns.map((title, column) => text(title, textColumns.includes(column) ? 'heading' : 'heading of numbers'));
  const radar = radarRows(words, vendors);
  const lines = Array.from({ length: Math.max(vendors, dimensions.length) }, (_one, index): PlannedRow => [...(index < vendors ? rankingRow(words, index, vendors, hasOffers) : columns.map(() => undefined)), undefined, ...(radar[index + 1] ?? [])]);
  return {
    name: ranking.sheet,
    columnWidths: [130, 60, 150, ...Array.from({ length: 10 }, () => 70), 110, 100, 70, 80, 70, 80, 100, 20, 90, ...Array.from({ length: vendors }, () => 80)],
    rows: [
      ...beginning(ranking.title, ranking.hint),
      [text(ranking.priceWeight, 'heading'), number(0.3, 'input share')],
      [text(ranking.priceFormula, 'heading'), text(priceFormulas[0], 'input'), formulaCell(formulaText(ranking.formulaTexts), 'hint')],
      [],
      [...headings, undefined, ...(radar[0] ?? [])],
      ...lines,
    ],
    frozenRows: headingRow + 1,
    tables: [],
    names: [
      { name: rankingName, row: headingRow, column: 0 },
      { name: gatesName, row: headingRow + 1, column: at.gates, rows: mostVendors },
      { name: rankedNames.offers, row: headingRow + 1, column: at.offer, rows: mostVendors },
      { name: rankedNames.scores, row: headingRow + 1, column: at.score, rows: mostVendors },
    ],
    lists: [{ row: formulaRow, column: 1, rows: 1, columns: 1, source: priceFormulas }],
    charts: rankingChartsOf(words, names),
  };
}

const textColumns: readonly number[] = [at.vendor, at.gates, at.failed, at.offer];

/** The text of the price formula that is chosen. */
function formulaText(texts: VendorSheetTexts['ranking']['formulaTexts']): string {
  const choices = priceFormulas.map((id) => `IF(${priceFormula}="${id}","${texts[id]}",`);
  return `=${choices.join('')}""${')'.repeat(choices.length)}`;
}

/** The row of a vendor, whose place is counted from 0. */
export function rankingRow(words: VendorSheetTexts, index: number, vendors: number, hasOffers: boolean): PlannedRow {
  const references = criteriaReferences(words);
  const place = index + 1;
  const own = (column: number): string => cellOf({ row: headingRow + place, column, fixedColumn: true });
  const all = (column: number): string => {
    const corner = (row: number): string => cellOf({ row, column, fixedRow: true, fixedColumn: true });
    return `${corner(headingRow + 1)}:${corner(headingRow + vendors)}`;
  };
  const { isScored, weight, weights, vendor } = references;
  const given = givenWeight(references, place);
  const whole = `SUMPRODUCT((${isScored})*1,${weight})`;
  const score = formula('RTC_SCORE', [reference(`FILTER(${vendor(place)},${isScored})`), reference(weights), { kind: 'number', value: scaleMax }]).slice(1);
  const where = (condition: string, value: string): string => `=IF(${condition},${value},"")`;
  const priced = `ISNUMBER(${own(at.tco)})`;
  const { fail } = words.outcomes;
  const benchmark = `${all(at.tco)},ISNUMBER(${all(at.tco)})*(${all(at.gates)}<>"${fail}")`;
  const lowest = `MIN(IF(ISNUMBER(${all(at.tco)})*(${all(at.gates)}<>"${fail}"),${all(at.tco)}))`;
  const highest = `MAX(IF(ISNUMBER(${all(at.tco)})*(${all(at.gates)}<>"${fail}"),${all(at.tco)}))`;
  const ranked = `ISNUMBER(${own(at.score)})`;
  const premium = formula('RTC_PREMIUM', [reference(all(at.tco)), reference(all(at.score)), reference(priceWeight)]).slice(1);
  return [
    formulaCell(`=IFERROR(${references.vendorName(place)},"")`),
    formulaCell(`=${gatesFormula(words, references, place)}`),
    formulaCell(`=${failedFormula(words, references, place)}`),
    formulaCell(`=IF(OR(${own(at.gates)}="${fail}",${own(at.coverage)}=0),"",${score})`, 'money'),
    formulaCell(where(ranked, `RANK(${own(at.score)},${all(at.score)})`)),
    formulaCell(`=IF(${whole}=0,0,${given}/${whole})`, 'share'),
    formulaCell(where(ranked, `${own(at.score)}*${own(at.coverage)}`), 'money'),
    formulaCell(where(ranked, `${own(at.score)}*${own(at.coverage)}+100*(1-${own(at.coverage)})`), 'money'),
    ...dimensions.map((_dimension, column) => formulaCell(where(ranked, `100*${weighedMarks(references, place, headingOf(column))}/${scaleMax}/${given}`), 'money')),
    formulaCell(where(ranked, `ROUND(${own(at.score)}-SUM(${own(at.dimensions)}:${own(at.dimensions + dimensions.length - 1)}),9)`), 'money'),
    formulaCell(`=${own(at.vendor)}`, 'input'),
    hasOffers ? formulaCell(`=IFERROR(${formula('RTC_TCO', [reference('RtcUsage[#All]'), omitted, omitted, reference(own(at.offer)), reference('RtcRates[#All]'), reference('RtcTerms[#All]')]).slice(1)},"")`, 'money') : ({ look: 'quantity' } satisfies PlannedCell),
    formulaCell(where(priced, `${own(at.tco)}/${lowest}-1`), 'share'),
    formulaCell(where(`${priced}*(${own(at.gates)}<>"${fail}")`, pricePoints(own(at.tco), lowest, highest, benchmark)), 'money'),
    formulaCell(where(`AND(${ranked},ISNUMBER(${own(at.points)}))`, `(1-${priceWeight})*${own(at.score)}+${priceWeight}*${own(at.points)}`), 'money'),
    formulaCell(where(`ISNUMBER(${own(at.total)})`, `RANK(${own(at.total)},${all(at.total)})`)),
    formulaCell(where(`ISNUMBER(${own(at.total)})`, `VLOOKUP("#${place}",${premium},6,FALSE)`), 'money'),
  ];
}

/** Native where it can be; only the two formulas that are hard to write call a function, over prices that are one. */
function pricePoints(price: string, lowest: string, highest: string, benchmark: string): string {
  const called = formula('RTC_PRICE_SCORE', [reference(price), reference(`FILTER(${benchmark})`), { kind: 'number', value: 100 }, reference(priceFormula)]).slice(1);
  const linear = `IF(${highest}=${lowest},100,100*(${highest}-${price})/(${highest}-${lowest}))`;
  return `IF(${priceFormula}="low_bid",100*${lowest}/${price},IF(${priceFormula}="linear",${linear},${called}))`;
}

function headingOf(dimension: number): string {
  return cellOf({ row: headingRow, column: at.dimensions + dimension, fixedRow: true, fixedColumn: true });
}

/** Dimensions down and vendors across, each of 100. */
export function radarRows(words: VendorSheetTexts, vendors: number): readonly PlannedRow[] {
  const references = criteriaReferences(words);
  const places = Array.from({ length: vendors }, (_one, index) => index + 1);
  const title: PlannedRow = [text(words.ranking.dimension, 'heading'), ...places.map((place) => formulaCell(`=${cellOf({ row: headingRow + place, column: at.vendor, fixedRow: true, fixedColumn: true })}`, 'heading of numbers'))];
  return [title, ...dimensions.map((dimension, index): PlannedRow => [text(words.dimensions[dimension]), ...places.map((place) => radarCell(references, place, index))])];
}

function radarCell(references: CriteriaReferences, place: number, dimension: number): PlannedCell {
  const own = cellOf({ row: headingRow + 1 + dimension, column: radarColumn, fixedColumn: true });
  return formulaCell(`=IFERROR(100*${weighedMarks(references, place, own)}/${scaleMax}/${givenWeight(references, place, own)},"")`, 'money');
}

/** Of the dimensions in their order: those of the pane's bars in its light theme. */
export const dimensionColours = ['#0f6cbd', '#0e700e', '#bc4b09', '#616161'] as const;

/** The vendors that the radar shows are named above their marks. */
export const rankingSeries: NamedSeries = { anchor: rankingName, rowsBelow: 0, charts: [rankingCharts.radar], column: radarColumn + 1 };

/** The charts below the ranking. */
export function rankingChartsOf({ dimensions: sideNames, ranking }: VendorSheetTexts, names: readonly string[]): readonly PlannedChart[] {
  const vendors = names.length;
  const below = headingRow + Math.max(vendors, dimensions.length) + 2;
  const lines = (column: number) => ({ row: headingRow + 1, column, rows: vendors, columns: 1 });
  const sides = (column: number) => ({ row: headingRow + 1, column, rows: dimensions.length, columns: 1 });
  const chart = { categoryTitle: '', valueTitle: '' };
  return [
    {
      ...chart,
      name: rankingCharts.stacked,
      type: 'BarStacked',
      title: ranking.stacked,
      place: { row: below, column: 0, rows: 16, columns: 6 },
      categories: lines(at.vendor),
      series: dimensions.map((dimension, index) => ({ name: sideNames[dimension], colour: dimensionColours[index] ?? '', ...lines(at.dimensions + index) })),
    },
    {
      ...chart,
      name: rankingCharts.radar,
      type: 'RadarMarkers',
      title: ranking.radar,
      place: { row: below, column: 6, rows: 16, columns: 8 },
      categories: sides(radarColumn),
      series: names.map((name, index) => ({ name, ...sides(radarColumn + 1 + index) })),
    },
  ];
}
