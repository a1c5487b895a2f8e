import { answerOf, type SafeCell } from '../../../functions/answer';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import { isErrorAnswer, numberIn, textIn } from '../answer-text';

/** A fee of an offer, and where it comes from. */
export interface Fee {
  readonly name: string;
  /** Null for one that is not said and that nobody publishes a price of. */
  readonly amount: number | null;
  readonly finding: string;
}

/** An offer beside the others. */
export interface ComparedOffer {
  readonly name: string;
  readonly currency: string;
  /** Why it has no figures; null where it has. */
  readonly refusal: string | null;
  readonly tco: number;
  readonly perThousand: number;
  readonly premium: number;
  readonly rank: number;
  readonly flags: string;
  readonly score: number | null;
  readonly headline: number;
  readonly isLowestHeadline: boolean;
  /** What its price turns out to be, in a sentence: the cheapest, a trap; empty for others. */
  readonly verdict: string;
  /** What is quoted on top of the headline, the dearest first. */
  readonly quoted: readonly Fee[];
  /** What is not said and stands in no total. */
  readonly estimated: readonly Fee[];
}

/** What RTC_COMPARE and RTC_TRAP say of the workbook's tables; a sentence where they refuse. */
export type Compared = readonly ComparedOffer[] | { readonly refusal: string };

/** Columns of RTC_COMPARE, and of RTC_TRAP. */
const figures = { offer: 0, currency: 1, tco: 6, premium: 11, rank: 12, flags: 13 } as const;
const parts = { offer: 0, fee: 1, basis: 2, amount: 3, perThousand: 4, finding: 5 } as const;

/** All offers of a workbook, the cheapest first, those without figures last. */
export function comparedOf({ usage, rates, terms, scores }: Comparison): Compared {
  const [compare, trap] = ['RTC_COMPARE', 'RTC_TRAP'].map((id) => answerOf(id, [usage, null, null, rates, terms]));
  const refused = compare?.[0]?.[0];
  if (isErrorAnswer(refused)) return { refusal: refused.sentence };
  const offers = (compare ?? []).slice(1).map((row) => offerOf(row, (trap ?? []).filter((line) => line[parts.offer] === row[figures.offer]), scores));
  return [...offers].sort((a, b) => a.rank - b.rank);
}

/** The offer with the lowest cost at a usage; undefined where none has one. */
export function cheapestAt(usage: Comparison['usage'], { rates, terms }: Comparison): string | undefined {
  const first = answerOf('RTC_COMPARE', [usage, null, null, rates, terms]).find((row) => row[figures.rank] === 1);
  return first === undefined ? undefined : textIn(first[figures.offer]);
}

function offerOf(row: readonly SafeCell[], lines: readonly (readonly SafeCell[])[], scores: Comparison['scores']): ComparedOffer {
  const name = textIn(row[figures.offer]);
  const tco = row[figures.tco];
  const numberAt = (at: number): number => numberIn(row[at]) ?? 0;
  const line = (fee: string) => lines.find((one) => one[parts.fee] === fee && one[parts.basis] === '');
  const fees = (basis: string): readonly Fee[] =>
    lines
      .filter((one) => one[parts.basis] === basis)
      .map((one) => ({ name: textIn(one[parts.fee]), amount: numberIn(one[parts.amount]), finding: textIn(one[parts.finding]) }))
      .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const [headline, total] = [line('headline'), line('tco')];
  return {
    name,
    currency: textIn(row[figures.currency]),
    refusal: isErrorAnswer(tco) ? tco.sentence : null,
    tco: numberAt(figures.tco),
    perThousand: numberIn(total?.[parts.perThousand]) ?? 0,
    premium: numberAt(figures.premium),
    rank: numberIn(row[figures.rank]) ?? Infinity,
    flags: textIn(row[figures.flags]),
    score: scores.get(name) ?? null,
    headline: numberIn(headline?.[parts.amount]) ?? 0,
    isLowestHeadline: textIn(headline?.[parts.finding]) !== '',
    verdict: textIn(total?.[parts.finding]),
    quoted: fees('quoted'),
    estimated: fees('estimated'),
  };
}

/** A stretch of usage in which one of two offers is cheaper. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cheaper: string;
}

/** Where two offers cost the same; a sentence where that can't be said. */
export function stretchesOf({ usage, rates, terms }: Comparison, first: string, second: string): readonly Stretch[] | { readonly refusal: string } {
  const answer = answerOf('RTC_BREAKEVEN', [usage, null, null, first, second, rates, terms]);
  const refused = answer[0]?.[0];
  if (isErrorAnswer(refused)) return { refusal: refused.sentence };
  return answer.slice(1).map(([from, to, cheaper]) => ({ from: numberIn(from) ?? 0, to: numberIn(to) ?? 0, cheaper: textIn(cheaper) }));
}
