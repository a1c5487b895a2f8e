import { parseNumber } from '../words/numbers';
import { shareOfPercent } from './percent';
import type { CreditStep } from './sla-credit';

const figure = '(\\d+(?:\\.\\d+)?)';
/** `低于99%赔25%`, `below 99%: 25%`, `99%～99.95%：10%`, `<99% 25%`: what a step lies below, then its credit. */
const step = new RegExp(`(?:(?:低于|小于|不足|不到|below|under|less than|<)\\s*|${figure}\\s*%\\s*(?:[-~–—至到<]|to)\\s*)${figure}\\s*%[^\\d%]{0,24}?${figure}\\s*%`, 'giu');

/**
 * Reads a ladder of credits that a term says in words: what an availability lies below, and the share of the fee that it earns.
 * @returns ascending by bound; undefined where the text says no ladder, or has per cents that belong to none
 * @example `低于99.95%赔10%，低于99%赔25%` -> 0.99: 0.25, 0.9995: 0.1
 */
export function creditStepsIn(text: string): readonly CreditStep[] | undefined {
  const folded = text.normalize('NFKC').replace(/≤|<=/g, '').replace(/可用性|availability|uptime/giu, '');
  const steps = [...folded.matchAll(step)].map(([, , bound = '', credit = '']) => ({ bound: shareOfPercent(parseNumber(bound) ?? NaN), credit: shareOfPercent(parseNumber(credit) ?? NaN) }));
  const left = folded.replace(step, '');
  if (steps.length === 0 || /\d\s*%/.test(left) || steps.some(({ bound, credit }) => !(bound < 1 && credit <= 1))) return undefined;
  return steps.sort((a, b) => a.bound - b.bound);
}
