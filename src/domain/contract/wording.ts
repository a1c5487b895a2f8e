import { type Cell, isCellError, isUnsaid, textOf } from '../cells';
import { measureIn } from '../words/measures';
import type { ClauseInput } from './clause-library';
import { amountIn } from './judge-clause';

/** A piece of a wording: as it is written, an agreed quantity, an agreed text, or an input that nobody has said. */
export type WordingPart =
  | { readonly kind: 'text' | 'written'; readonly text: string }
  | { readonly kind: 'amount'; readonly unit: Exclude<ClauseInput['unit'], 'text'>; readonly amount: number }
  | { readonly kind: 'missing'; readonly input: string };

/**
 * A clause's wording with the agreed numbers in it.
 * @param template - `{availability}` stands for the term of that id
 * @param said - what the offer's column says of a term
 * @returns the pieces in their order; a quantity in the input's unit, a text that holds none as it was written
 * @example `at least {availability}` with `99.95% monthly` -> text, amount 0.9995
 */
export function wordingOf(template: string, inputs: Readonly<Record<string, ClauseInput>>, said: (term: string) => Cell): readonly WordingPart[] {
  return template.split(/(\{\w+\})/).flatMap((piece): readonly WordingPart[] => {
    const input = /^\{(\w+)\}$/.exec(piece)?.[1];
    return input === undefined ? (piece === '' ? [] : [{ kind: 'text', text: piece }]) : [partOf(input, inputs[input]?.unit ?? 'text', said)];
  });
}

function partOf(input: string, unit: ClauseInput['unit'], said: (term: string) => Cell): WordingPart {
  const own = said(input);
  const cell = isUnsaid(own) ? incidentTime(input, said) : own;
  if (isUnsaid(cell) || isCellError(cell)) return { kind: 'missing', input };
  const text = textOf(cell);
  if (unit === 'text') return { kind: 'written', text };
  const amount = unit === 'money' ? measureIn(text, 'times') : amountIn(text, { unit });
  return amount === null ? { kind: 'written', text } : { kind: 'amount', unit, amount };
}

/** `P1 15分钟/2小时；P2 1小时/8小时` in one cell says four terms: for each level the response, then the restoration. */
function incidentTime(input: string, said: (term: string) => Cell): Cell {
  const [, level, which] = /^p([12])_(response|restore)$/.exec(input) ?? [];
  if (level === undefined) return null;
  const own = new RegExp(`p${level}(.*?)(?=p[1-4]|[;；\\n]|$)`, 'i').exec(textOf(said('incident_times')).normalize('NFKC'))?.[1] ?? '';
  return own.split(/[/,，、]/)[which === 'response' ? 0 : 1]?.trim() ?? null;
}
