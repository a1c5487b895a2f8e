import { type LeverId, levers } from '../../../domain/negotiation/levers';
import { roundedToTwo, type TalkFacts } from '../../../domain/negotiation/talk-points';
import type { PartKind } from '../../../domain/negotiation/price-parts';
import { answerOf, language, type SafeCell } from '../../../functions/answer';
import { partWords } from '../../../i18n/negotiation-words';
import type { Negotiation } from '../../../workbook/negotiate/read-negotiation';
import { isErrorAnswer, numberIn, textIn } from '../answer-text';

/** A lever of an offer as RTC_LEVERS ranks it. */
export interface RankedLever {
  readonly lever: LeverId;
  readonly value: number;
  /** Below 0 it saves. */
  readonly difference: number;
}

/** The levers of an offer, or why they can't be told. */
export type OfferLevers = { readonly currency: string; /** As agreed now. */ readonly discountOff: number; readonly levers: readonly RankedLever[] } | { readonly reason: string };

/** How far levers are moved: RTC_LEVERS' own step. */
export const usualStep = 0.1;

const cent = 0.005;

/** What an offer costs beside the others, by RTC_COMPARE. */
interface ComparedOffer {
  readonly name: string;
  readonly currency: string;
  readonly months: number;
  readonly tco: SafeCell;
}

/** Asks RTC_LEVERS of an offer. */
export function leversOf(book: Negotiation, offer: string): OfferLevers {
  const [, ...rows] = asked('RTC_LEVERS', book, offer);
  const refusal = asked('RTC_TCO', book, offer)[0]?.[0];
  if (isErrorAnswer(refusal)) return { reason: refusal.sentence };
  const ranked = rows.flatMap(([, lever, , , difference, value]) => (typeof lever === 'string' && lever in levers && typeof difference === 'number' && typeof value === 'number' ? [{ lever: lever as LeverId, value, difference }] : []));
  const [, , change = 0, , , value = 0] = rows.find(([, lever]) => lever === 'discount_off') ?? [];
  return { currency: comparedOffers(book).find(({ name }) => name === offer)?.currency ?? '', discountOff: Number(value) - Number(change), levers: ranked };
}

/** What can be said to the vendor of an offer, of the workbook as it is: nothing of it comes from the sheet of the walk-away price. */
export function talkFactsOf(book: Negotiation, offer: string): (TalkFacts & { readonly currency: string; readonly months: number }) | undefined {
  const all = comparedOffers(book);
  const own = all.find(({ name }) => name === offer);
  const ranked = leversOf(book, offer);
  if (own === undefined || typeof own.tco !== 'number' || 'reason' in ranked) return undefined;
  const rivals = all.flatMap(({ name, tco, currency }) => (name !== offer && typeof tco === 'number' && currency === own.currency ? [tco] : []));
  const months = asked('RTC_CASHFLOW', book, offer).slice(2);
  const minutesOf = (row: readonly SafeCell[] | undefined): number => numberIn(row?.[1]) ?? 0;
  return {
    currency: own.currency,
    months: own.months,
    tco: own.tco,
    rival: rivals.length === 0 ? null : Math.min(...rivals),
    fees: feesOf(book, offer),
    list: marketGap(book, offer, ranked.discountOff, own.currency),
    exit: numberIn(asked('RTC_TCO', book, offer, 'exit_max')[0]?.[0]),
    minutes: [minutesOf(months[0]), minutesOf(months[months.length - 1])],
    // Lower unit prices and more discount are often the same ask in other words.
    levers: ranked.levers.filter(({ difference }, index, every) => difference < 0 && every.findIndex((other) => Math.abs(other.difference - difference) < cent) === index).map(({ lever, value, difference }) => ({ lever, value, saving: roundedToTwo(-difference) })),
  };
}

/** Parts of a cost that no headline shows, and that are no usage. */
const feeKinds: readonly PartKind[] = ['price_rise', 'minimum', 'fixed', 'overage', 'commitment', 'commitment_term', 'percent', 'percent_minimum', 'once'];

function feesOf(book: Negotiation, offer: string): TalkFacts['fees'] {
  return answerOf('RTC_TRAP', [book.usage, null, null, book.rates, book.terms]).flatMap(([name, , basis, amount, , finding]) => {
    const kind = feeKinds.find((one) => partWords(one, language) === finding);
    return name === offer && basis === 'quoted' && kind !== undefined && typeof amount === 'number' && amount > 0 ? [{ kind, amount }] : [];
  });
}

/** The class of this offer's first bill whose price is furthest above the median of public list prices, in the market's own currency; null where none is. */
function marketGap(book: Negotiation, offer: string, discountOff: number, currency: string): TalkFacts['list'] {
  const priced = asked('RTC_BILL', book, offer).filter(([step, item, region]) => step === 'usage' && typeof item === 'string' && typeof region === 'string' && (region === chineseMarket.region) === (currency === chineseMarket.currency));
  const gaps = priced.flatMap(([, item = '', region = '']) => {
    const [quoted, median] = [[[[offer]], book.rates], []].map((rest) => answerOf('RTC_RATE', [[[item]], [[region]], ...rest])[0]?.[0]);
    return typeof quoted === 'number' && typeof median === 'number' && median > 0 ? [{ item: textIn(item), region: textIn(region), quoted: quoted * (1 - discountOff), median }] : [];
  });
  const [furthest] = gaps.filter(({ quoted, median }) => quoted > median).sort((a, b) => b.quoted / b.median - a.quoted / a.median);
  return furthest ?? null;
}

/** Where list prices are in yuan; elsewhere they are in dollars. */
const chineseMarket = { region: 'CN', currency: 'CNY' } as const;

function comparedOffers(book: Negotiation): readonly ComparedOffer[] {
  const [, ...rows] = answerOf('RTC_COMPARE', [book.usage, null, null, book.rates, book.terms]);
  return rows.map(([name, currency, months = 0, , , , tco = '']) => ({ name: textIn(name), currency: textIn(currency), months: Number(months), tco }));
}

function asked(id: string, book: Negotiation, offer: string, ...rest: readonly string[]): readonly (readonly SafeCell[])[] {
  return answerOf(id, [book.usage, null, null, [[offer]], book.rates, book.terms, ...rest.map((one) => [[one]])]);
}
