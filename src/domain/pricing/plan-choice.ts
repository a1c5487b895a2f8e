import { DomainError } from '../errors';
import { squeeze } from '../words/normalise';

/** A plan, pack or top-up of an offer, and how many of it. */
export interface ChosenPlan {
  readonly id: string;
  readonly count: number;
}

/** What can be chosen: a plan's id and the other names it goes by. */
export interface PlanNames {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Reads which plans are chosen.
 * @param text - `business`, or several: `business + 2 x topup_1m`
 * @param offer - the offer's name, for the sentence
 * @throws DomainError `unknown_plan`
 */
export function choosePlans(text: string, plans: readonly PlanNames[], offer: string): readonly ChosenPlan[] {
  return text.normalize('NFKC').split('+').map((part) => {
    const whole = planOf(part, plans);
    if (whole !== undefined) return { id: whole, count: 1 };
    const counted = /^(\d{1,4}) ?[x×*] ?(.+)$/i.exec(part.trim());
    const id = counted === null ? undefined : planOf(counted[2] ?? '', plans);
    if (id === undefined) throw new DomainError('unknown_plan', { vendor: offer, plan: part.trim(), plans: plans.map((plan) => plan.id).join(', ') });
    return { id, count: Number(counted?.[1]) };
  });
}

function planOf(word: string, plans: readonly PlanNames[]): string | undefined {
  return plans.find(({ id, names }) => [id, ...names].some((name) => squeeze(name) === squeeze(word)))?.id;
}
