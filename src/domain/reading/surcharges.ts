import { isFixed } from '../words/units';
import { type Draft, type QuoteFacts } from './draft';
import { type Facts, factsOf, hasSign, itemOf } from './facts';
import { isBare, type Token, tokensOf } from './tokens';

/** What regions cost more than the prices that a quote names: 海外 +50%, 1.5 times. */
export interface Surcharge {
  readonly regions: readonly string[];
  /** The only item that it is on; null: every one. */
  readonly item: string | null;
  /** By what the price is multiplied: 1.5. */
  readonly factor: number;
}

/** A surcharge and where it stands. */
export interface SaidSurcharge extends Surcharge {
  readonly line: number;
  readonly source: string;
}

/** Where prices hold that a quote gives without a region, once it says what the others cost more. */
const home = 'CN';
/** Items that are mostly a fee by the month. */
export const fees: ReadonlySet<string> = new Set(['SUPPORT', 'PLAN']);
const allowed: ReadonlySet<Token['kind']> = new Set(['region', 'item', 'role', 'sign', 'neutral', 'base', 'share', 'factor']);
/** Words between them that change nothing. */
const fillers = /按照?|均?为|统一|基础|的|在|上|节点|\b(?:are|is|be|at|of|the|by|for|on|all|charged|billed)\b/gi;

/** The surcharge that a clause states, and nothing else; null where it states none. */
export function surchargeIn(text: string, tokens: readonly Token[]): Surcharge | null {
  if (!tokens.every(({ kind }) => allowed.has(kind)) || hasSign(tokens, 'discount', 'tax', 'not', 'condition', 'free')) return null;
  const shares = tokensOf(tokens, 'share');
  if (!shares.every(({ start }) => hasSign(tokens, 'surcharge') || isAdded(text, start))) return null;
  const [factor, other] = new Set([...shares.map(({ value }) => 1 + value / 100), ...tokensOf(tokens, 'factor').map(({ value }) => value)]);
  const facts = factsOf(tokens, text);
  const regions = (facts.regions ?? []).filter((region) => region !== home);
  if (factor === undefined || factor <= 0 || other !== undefined || regions.length === 0 || !isBare(text.replace(fillers, (word) => ' '.repeat(word.length)), tokens)) return null;
  return { regions, item: itemOf(facts), factor };
}

/** Whether what begins at a place of a text stands behind a plus. */
export function isAdded(text: string, start: number): boolean {
  return text.slice(0, start).trimEnd().endsWith('+');
}

/**
 * Prices with those that surcharges make of them. Where it is said what abroad costs more, prices without a region are those of the mainland.
 * @returns surcharges without a price to be on apart
 */
export function withSurcharges(drafts: readonly Draft[], surcharges: readonly SaidSurcharge[], quote: QuoteFacts): { readonly drafts: readonly Draft[]; readonly unused: readonly SaidSurcharge[] } {
  const made = surcharges.map((surcharge) => drafts.filter((draft) => isOn(draft, surcharge, quote)).map((draft) => ({ draft, surcharge })));
  const raised = made.flatMap((pairs) => pairs.flatMap(({ draft, surcharge }) => surcharge.regions.map((region) => raise(draft, surcharge, region))));
  for (const { draft, surcharge } of made.flat()) if (surcharge.regions.includes('GLOBAL')) draft.region = home;
  return { drafts: [...drafts, ...raised], unused: surcharges.filter((_one, index) => made[index]?.length === 0) };
}

/** Fees, shares, packs and prices of other regions are none that a surcharge is on. */
function isOn({ item, region, unit, price, model }: Draft, surcharge: Surcharge, quote: QuoteFacts): boolean {
  const counted = unit ?? quote.unit ?? null;
  const isUsage = counted === null ? !fees.has(item ?? '') : !isFixed(counted) && counted.base !== '%';
  return model === null && item !== null && typeof price === 'number' && isUsage && (region === null || region === home) && (surcharge.item === null || surcharge.item === item);
}

function raise(draft: Draft, { factor, line, source }: SaidSurcharge, region: string): Draft {
  return { ...draft, region, price: Number((Number(draft.price) * factor).toPrecision(12)), included: null, lines: [...draft.lines, line], source: `${draft.source}\n${source}`, doubts: new Set([...draft.doubts, 'surcharge' as const]) };
}

/** What surcharges in a line are on where they name no item: that of the line. */
export function within(surcharge: Surcharge, before: Facts): Surcharge {
  return surcharge.item === null ? { ...surcharge, item: itemOf(before) } : surcharge;
}
