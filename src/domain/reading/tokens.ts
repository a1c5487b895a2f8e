import type { Unit } from '../words/units';
import type { Meaning } from './lexicon';

/** How many units a step holds: above `from`, up to and including `to`; null is without end. */
export interface Bound {
  readonly from: number;
  readonly to: number | null;
}

/** What stands in a text, in its order. */
export type TokenBody =
  | Meaning
  /** Money, with what it is for: 7 元/千分钟. */
  | { readonly kind: 'amount'; readonly value: number; readonly currency: string | null; readonly unit: Unit | null; /** 元/席/年: asked about. */ readonly isYearly: boolean }
  /** A unit of prices by itself: 元/千分钟, per 1,000 minutes. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly currency: string | null }
  | { readonly kind: 'currency'; readonly id: string }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly unit: Unit | null; /** 前 1 万, first 10,000. */ readonly isFirst: boolean }
  /** Per cent as written: 15 for 15 %. */
  | { readonly kind: 'share'; readonly value: number }
  /** Per cent taken off, of what is written as what is left: 15 for 八五折. */
  | { readonly kind: 'off'; readonly value: number }
  /** 1.5 倍, 1.5x. */
  | { readonly kind: 'factor'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  /** A day or a month, `YYYY-MM-DD` or `YYYY-MM`. */
  | { readonly kind: 'date'; readonly day: string }
  /** A picture's size, or prices from one to another: no number to be read. */
  | { readonly kind: 'size' | 'span' };

/** A token and where it stands: from `start` up to `end` (exclusive). */
export type Token = TokenBody & { readonly start: number; readonly end: number };

/** Tokens of one kind. */
export type TokenOf<Kind extends Token['kind']> = Token & { readonly kind: Kind };

/** The tokens of one kind, in their order. */
export function tokensOf<Kind extends Token['kind']>(tokens: readonly Token[], kind: Kind): readonly TokenOf<Kind>[] {
  return tokens.filter((token): token is TokenOf<Kind> => token.kind === kind);
}

/** The first token of one kind. */
export function tokenOf<Kind extends Token['kind']>(tokens: readonly Token[], kind: Kind): TokenOf<Kind> | undefined {
  return tokens.find((token): token is TokenOf<Kind> => token.kind === kind);
}

/** Whether a text holds no letter and no digit but those of its tokens. */
export function isBare(text: string, tokens: readonly Token[]): boolean {
  let rest = text;
  for (const { start, end } of tokens) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return !/[\p{L}\p{N}]/u.test(rest.replace(/及以下|以上|[(（]含[)）]/g, ''));
}
