import { isCellError, textOf } from '../../../domain/cells';
import { plansOf, underPlans } from '../../../domain/pricing/choose-offer';
import { costOf } from '../../../domain/pricing/cost';
import type { Offer } from '../../../domain/pricing/offer';
import { parseItem } from '../../../domain/words/items';
import type { RegionWord } from '../../../domain/words/regions';
import { meterOf } from '../../../functions/meter-words';
import { vocabulary } from '../../../functions/words';
import type { BookCells } from '../../book-cells';
import { refusalOf } from '../refusal';
import { type TableCells, tableIn } from '../table-in-book';
import { bare, type ProblemPlace, type ReturnProblem } from './problems';
import { type Answer, type ReturnedOffer, statuses, statusOf } from './returned-offers';

/** Refusals that say nothing of a missing price: the row's own problem is listed by itself, and a fixed fee stands in the whole bill. */
const notMissing = new Set(['row_problem', 'not_by_quantity']);

/**
 * The usage lines that an offer leaves without a price, each with the reason that a formula would give.
 * @param prices - the offer's rows as they were read; null: none
 */
export function checkNeeds(book: BookCells, { rows, answers }: ReturnedOffer, prices: Offer | null): readonly ReturnProblem[] {
  const usage = tableIn(book, 'RtcUsage');
  if (usage === undefined || prices === null) return [];
  const { offer, plans } = underTerms(prices, answers);
  const notOffered = rows.filter((row) => statusOf(row) === statuses.notOffered);
  const column = (name: string): number => usage.header.findIndex((text) => vocabulary.usageColumns.find(text) === name);
  const [itemAt, roleAt, regionAt, usageAt] = [column('item'), column('role'), column('region'), column('usage')];
  const problems = usage.rows.flatMap((cells, index): readonly ReturnProblem[] => {
    const [text, role, where] = [itemAt, roleAt, regionAt].map((at) => textOf(cells[at] ?? null)) as [string, string, string];
    const region = where === '' ? null : (vocabulary.regions.find(where) as RegionWord | undefined);
    if (text === '' || region === undefined) return [];
    const quantity = Number(cells[usageAt] ?? 0);
    const refusal = refusalOf(() => {
      const item = parseItem(text, vocabulary, offer.labels);
      costOf(offer, item, quantity > 0 ? quantity : 1, { region, role: role === '' ? null : (vocabulary.roles.find(role) ?? null), plans });
    });
    if (refusal === null || notMissing.has(refusal.code)) return [];
    const place = placeIn(usage, index, itemAt);
    const said = refusal.code === 'price_unsaid' && notOffered.some((row) => keyOf(textOf(row.cells.item), offer) === refusal.params.item);
    return [{ ...place, code: said ? 'needNotOffered' : 'needUnpriced', args: [text], cause: bare(refusal) }];
  });
  return togetherByCause(problems);
}

/** Lines that lack the same price are one thing to ask for. */
function togetherByCause(problems: readonly ReturnProblem[]): readonly ReturnProblem[] {
  const causes = new Map<string, readonly ReturnProblem[]>();
  for (const one of problems) {
    const key = JSON.stringify([one.code, one.cause?.code, one.cause?.params]);
    causes.set(key, [...(causes.get(key) ?? []), one]);
  }
  return [...causes.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, others: others.map(({ row }) => row), args: [[...new Set([first, ...others].flatMap(({ args }) => args))].join('; ')], cause: first.code === 'needNotOffered' ? null : first.cause }],
  );
}

function keyOf(text: string, { labels }: Offer): string | null {
  let key: string | null = null;
  refusalOf(() => { ({ key } = parseItem(text, vocabulary, labels)); });
  return key;
}

function placeIn({ table, header }: TableCells, row: number, column: number): ProblemPlace {
  return { sheet: table.sheet, row: table.row + row + 2, column: header[column] ?? '' };
}

/** The offer under the way of counting and the plans that its terms name; what can't be read of them is listed by itself. */
function underTerms(offer: Offer, answers: readonly Answer[]): { readonly offer: Offer; readonly plans: readonly string[] } {
  const said = (term: string): string => {
    const value = answers.find((answer) => answer.term === term)?.value ?? null;
    return isCellError(value) ? '' : textOf(value);
  };
  const [meter, plan] = [said('meter'), said('plan')];
  let counted = offer;
  let plans: readonly string[] = [];
  refusalOf(() => { if (meter !== '') counted = { ...counted, meter: meterOf(meter) }; });
  refusalOf(() => {
    if (plan === '') return;
    const chosen = plansOf(offer, plan);
    plans = chosen.map(({ id }) => id);
    if (meter === '') counted = underPlans(counted, chosen);
  });
  return { offer: counted, plans };
}
