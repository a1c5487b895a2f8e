import type { ErrorCode, ErrorParams } from '../../domain/errors';

/**
 * A language of refusals: a sentence for each code. `{name}` is a parameter of the error; what stands in `[ ]` is said only
 * where every parameter in it is there and not empty; `[[` and `]]` are brackets.
 */
export type Sentences = Readonly<Record<ErrorCode, string>>;

/** Fills a sentence with the parameters of an error. */
export function fill(sentence: string, params: ErrorParams): string {
  return sentence
    .replace(/\[\[(.*?)\]\]|\[(.*?)\]/g, (_, literal: string | undefined, part: string | undefined) => (part === undefined ? `[${literal ?? ''}]` : isSaid(part, params) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(params[name] ?? '');
      return value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
    });
}

/** A cell may hold 32,767 characters, and a range a thousand offers: a sentence names their beginning. */
const mostCharacters = 400;

function isSaid(part: string, params: ErrorParams): boolean {
  return [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => String(params[name] ?? '') !== '');
}
