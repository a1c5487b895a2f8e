import { isStreamWord } from '../metering/picture';
import type { Unit } from '../words/units';
import { type Bound, type Token, tokenOf, tokensOf } from './tokens';
import type { Sign } from './quote-words';

/** What a piece of a quote says about prices, beside the prices themselves; what it doesn't say is left out. */
export interface Facts {
  /** A class of picture: `HD`. VIDEO and ANY are classes too, of which a nearer word wins. */
  readonly stream?: string;
  /** An extra or a dimension, with its qualifiers: `TRANSCODING:H265`. */
  readonly extra?: string;
  /** What the class may be, where vendors use its word differently. */
  readonly choices?: readonly string[];
  /** Null: several, which is every one of them. */
  readonly role?: string | null;
  readonly regions?: readonly string[];
  readonly unit?: Unit;
  readonly currency?: string;
  readonly bound?: Bound;
  /** Whose prices a column holds, where a table sets vendors side by side. */
  readonly vendor?: string;
  /** Whether prices include tax. */
  readonly tax?: boolean;
}

const general = new Set(['VIDEO', 'ANY']);
const dimensions = new Set(['TRAFFIC', 'BANDWIDTH', 'PCU', 'MAU', 'DAU', 'SEAT']);

const known = new WeakMap<readonly Token[], Facts>();

/** Reads what tokens say. Words in brackets only add to what stands outside them. @param text - that the tokens stand in */
export function factsOf(tokens: readonly Token[], text: string): Facts {
  let facts = known.get(tokens);
  if (facts === undefined) known.set(tokens, (facts = readFacts(tokens, text)));
  return facts;
}

function readFacts(tokens: readonly Token[], text: string): Facts {
  const hasAsides = /[([{]/.test(text);
  const isAside = ({ start }: Token): boolean => hasAsides && depthAt(text, start) > 0;
  const outer = tokens.filter((token) => !isAside(token));
  const items = [...tokensOf(outer, 'item'), ...tokensOf(tokens.filter(isAside), 'item')].map(({ id }) => id);
  const classes = items.filter((id) => isStreamWord(id) || general.has(id));
  const extras = items.filter((id) => !classes.includes(id));
  const [extra] = [...extras.filter((id) => !dimensions.has(id)), ...extras];
  const stream = classes.find((id) => !general.has(id)) ?? classes[0];
  const ambiguous = tokenOf(outer, 'ambiguous');
  const roles = new Set(tokensOf(tokens, 'role').map(({ id }) => id));
  const regions = [...new Set(tokensOf(tokens, 'region').map(({ id }) => id))];
  const unit = tokenOf(tokens, 'unit');
  const currency = unit?.currency ?? tokenOf(tokens, 'currency')?.id;
  const bound = tokenOf(tokens, 'bound')?.bound;
  return {
    ...(stream !== undefined && !(ambiguous !== undefined && general.has(stream)) && { stream }),
    ...(extra !== undefined && { extra: [extra, ...tokensOf(tokens, 'qualifier').map(({ id }) => id)].join(':') }),
    ...(ambiguous !== undefined && (stream === undefined || general.has(stream)) && { choices: ambiguous.choices }),
    ...(roles.size > 0 && { role: roles.size === 1 ? ([...roles][0] ?? null) : null }),
    ...(regions.length > 0 && { regions }),
    ...(unit !== undefined && { unit: unit.unit }),
    ...(currency !== undefined && { currency }),
    ...(bound !== undefined && { bound }),
    ...(hasSign(tokens, 'tax') && hasSign(tokens, 'not', 'included') && { tax: !hasSign(tokens, 'not') }),
  };
}

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at);
  return (before.match(/[([{]/g)?.length ?? 0) - (before.match(/[)\]}]/g)?.length ?? 0);
}

/** What is nearest wins; an extra and a class from different places belong together: RECORDING and HD. */
export function nearest(...scopes: readonly (Facts | undefined)[]): Facts {
  const said = scopes.reduceRight<Facts>((far, near) => ({ ...far, ...near }), {});
  const classes = scopes.flatMap((scope) => (scope?.stream === undefined && scope?.choices === undefined ? [] : [scope]));
  const exact = classes.find(({ stream }) => stream === undefined || !general.has(stream)) ?? classes[0];
  const { stream: _stream, choices: _choices, ...rest } = said;
  return { ...rest, ...(exact?.stream !== undefined && { stream: exact.stream }), ...(exact?.choices !== undefined && { choices: exact.choices }) };
}

/** The item that facts name, as a cell of Rates says it; null where they name none. */
export function itemOf({ stream, extra, choices }: Facts): string | null {
  const known = stream ?? choices?.[0];
  if (extra === undefined) return known ?? null;
  return known === undefined || general.has(known) || dimensions.has(extra) ? extra : `${extra}:${known}`;
}

/** Whether what facts name is a dimension, which quotes count as often as they price it. */
export function isCounted({ extra }: Facts): boolean {
  return extra !== undefined && dimensions.has(extra);
}

/** Whether a sign stands among tokens. */
export function hasSign(tokens: readonly Token[], ...signs: readonly Sign[]): boolean {
  return tokens.some((token) => token.kind === 'sign' && signs.includes(token.id));
}
