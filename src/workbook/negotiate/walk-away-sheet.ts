import { type LeverId, levers } from '../../domain/negotiation/levers';
import { type NegotiateSheetTexts, type WalkAwayRow, walkAwayRows } from '../../i18n/negotiate/sheets/texts';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, type CellLook, formulaCell, type PlannedCell, type PlannedRow, type PlannedSheet, text } from '../quote-workbook/plan';
import { answerColumns, assumption, overContract, overOffers } from '../quote-workbook/contract-formula';
import { type RankingPlace, scoreWorth } from './score-worth';

/** The table of what no copy, request or talk sheet may contain. */
export const walkAwayTable = 'RtcWalkAway';
/** The name of the cell that says which offer is negotiated. */
export const walkAwayOffer = 'RtcWalkAwayOffer';

const [offerRow, headerRow] = [3, 5];
const rowOf = (item: WalkAwayRow): number => headerRow + 1 + walkAwayRows.indexOf(item);
const targetsRow = headerRow + walkAwayRows.length + 2;
const fixed = (row: number, column: number): string => cellOf({ row, column, fixedRow: true, fixedColumn: true });
const offerCell = fixed(offerRow, 1);
const valueOf = (item: WalkAwayRow): string => fixed(rowOf(item), 1);

/**
 * The sheet with the table RtcWalkAway, and below it how far each lever must go. Only one-cell formulas, so that it can be told
 * which of its numbers give the budget away and which only show what stands elsewhere.
 * @param offer - the one that is negotiated
 * @param ranking - where the vendors are ranked; without it the score is left out
 */
export function walkAwaySheet(words: NegotiateSheetTexts, workbook: WorkbookTexts, offer: string, ranking: RankingPlace | undefined): PlannedSheet {
  const { walkAway } = words;
  const rows = walkAwayRows.map((item): PlannedRow => [text(walkAway.items[item]), ...walkAwayCells(walkAway, workbook, item, ranking)]);
  return {
    name: walkAway.sheet,
    columnWidths: [150, 120, 110, 150, 260],
    rows: [
      ...beginning(walkAway.title, walkAway.hint),
      [text(words.offer, 'heading'), text(offer, 'input')],
      [],
      walkAway.columns.map((column) => text(column)),
      ...rows,
      [],
      [text(walkAway.targets, 'title')],
      [text(walkAway.targetsHint, 'hint')],
      walkAway.targetColumns.map((column, index) => text(column, index === 0 || index === 4 ? 'heading' : 'heading of numbers')),
      ...(Object.keys(levers) as LeverId[]).map((lever) => targetRow(words, lever)),
    ],
    frozenRows: headerRow + 1,
    tables: [{ name: walkAwayTable, row: headerRow, column: 0, rows: rows.length + 1, columns: walkAway.columns.length }],
    names: [
      { name: walkAwayOffer, row: offerRow, column: 1 },
      { name: 'RtcTargets', row: targetsRow + 2, column: 0 },
    ],
  };
}

/** Value, currency and basis of a row. */
export function walkAwayCells({ basis, ...walkAway }: NegotiateSheetTexts['walkAway'], workbook: WorkbookTexts, item: WalkAwayRow, ranking: RankingPlace | undefined): readonly PlannedCell[] {
  const { compare } = answerColumns;
  const allOffers = overOffers('RTC_COMPARE');
  const others = (use: string): string => `=LET(all,${allOffers},cost,IF((INDEX(all,0,${compare.offer})<>${offerCell})*ISNUMBER(INDEX(all,0,${compare.tco})),INDEX(all,0,${compare.tco})),IF(COUNT(cost)=0,${use}))`;
  const currency = formulaCell(`=LET(all,${allOffers},INDEX(INDEX(all,0,${compare.currency}),MATCH(${offerCell},INDEX(all,0,${compare.offer}),0)))`);
  const [now, alternative, switching, walk] = [valueOf('now'), valueOf('alternative'), valueOf('switching'), valueOf('walkAway')];
  const name = fixed(rowOf('alternative'), 3);
  switch (item) {
    case 'budget':
    case 'target':
      return [{ look: 'quantity' }, currency, text(basis[item], 'hint')];
    case 'now':
      return [formulaCell(`=${overContract('RTC_TCO', offerCell)}`, 'money'), currency, formulaCell(`=IF(ISNUMBER(${walk}),IF(${now}<=${walk},"${basis.nowBelow}","${basis.nowAbove}")&TEXT(ABS(${now}-${walk}),"#,##0"),"")`)];
    case 'alternative':
      return [formulaCell(others('"",MIN(cost)'), 'money'), currency, formulaCell(others(`"${basis.noAlternative}",INDEX(INDEX(all,0,${compare.offer}),MATCH(MIN(cost),cost,0))`))];
    case 'switching': {
      const said = `IFERROR(N(${assumption(workbook, 'migration_cost')}),0)`;
      return [formulaCell(`=IF(${said}=0,"",${said})`, 'money'), currency, formulaCell(`=IF(ISNUMBER(${switching}),"${basis.switching}","${basis.switchingUnsaid}")`)];
    }
    case 'score': {
      const { value, explained } = scoreWorth(walkAway.score, { offer: offerCell, other: name, cost: `(${alternative}+N(${switching}))` }, ranking);
      return [formulaCell(`=IFERROR(${value},"")`, 'money'), currency, formulaCell(`=IFERROR(${explained},"${basis.noScores}")`)];
    }
    case 'walkAway':
      return [formulaCell(`=IF(ISNUMBER(${alternative}),MAX(0,${alternative}+N(${switching})+N(${valueOf('score')})),"")`, 'total money'), currency, text(basis.walkAway, 'hint')];
  }
}

const leverLooks: Readonly<Record<LeverId, CellLook>> = { discount_off: 'share', unit_price: 'unit price', free_minutes_month: 'units', min_commit_month: 'money', min_commit_term: 'money', overage_multiplier: 'unit price', renewal_uplift_year: 'share', price_escalator_year: 'share' };

/** One lever against the budget, the target and the walk-away price. */
function targetRow({ levers: names, walkAway }: NegotiateSheetTexts, lever: LeverId): PlannedRow {
  const [name, meaning] = names[lever];
  const target = (item: WalkAwayRow): PlannedCell => {
    const goal = valueOf(item);
    return formulaCell(`=IF(N(${goal})=0,"",IFERROR(${overContract('RTC_TARGET', offerCell, { before: [goal, `"${lever}"`] })},"${walkAway.outOfReach}"))`, leverLooks[lever]);
  };
  return [text(name), target('budget'), target('target'), target('walkAway'), text(meaning, 'hint')];
}
