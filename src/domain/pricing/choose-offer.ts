import { DomainError } from '../errors';
import { normalise } from '../words/normalise';
import type { Vocabulary } from '../words/vocabulary';
import type { Offer } from './offer';
import { type ChosenPlan, choosePlans } from './plan-choice';
import { type Chosen, splitPlan } from './rate-book';

/**
 * Which offer of a Rates range a vendor argument means: an Offer of that name, else the only offer of that Vendor; `name:plan` chooses a plan.
 * @param word - empty where the range has a single offer
 * @throws DomainError `several_offers` where the word fits several, or none was said and there are several; `unknown_offer`
 */
export function chooseOffer(offers: readonly Offer[], word: string, vocabulary: Vocabulary): Chosen {
  if (word.trim() === '') return { offer: onlyOne(offers, offers), plans: [], isPlanSaid: false };
  const [name, plan] = splitPlan(word, (text) => matching(offers, text, vocabulary).length > 0);
  const found = matching(offers, name, vocabulary);
  if (found.length === 0) throw new DomainError('unknown_offer', { offer: word.trim(), offers: namesOf(offers) });
  const offer = onlyOne(found, offers);
  const plans = plan === null ? [] : plansOf(offer, plan);
  return { offer: underPlans(offer, plans), plans, isPlanSaid: plan !== null };
}

function matching(offers: readonly Offer[], text: string, vocabulary: Vocabulary): readonly Offer[] {
  const named = offers.filter(({ name }) => normalise(name) === normalise(text));
  if (named.length > 0) return named;
  const vendor = vocabulary.vendors.find(text);
  return offers.filter((offer) => offer.vendor !== null && (offer.vendor === vendor || normalise(offer.vendor) === normalise(text)));
}

function onlyOne(found: readonly Offer[], offers: readonly Offer[]): Offer {
  const [offer] = found;
  if (offer === undefined || found.length > 1) throw new DomainError('several_offers', { offers: namesOf(found.length > 0 ? found : offers) });
  return offer;
}

const ruled = new WeakMap<Offer, Map<string, Offer>>();

/** The offer as it counts under these plans: one of them may have a meter or a rounding of its own. */
export function underPlans(offer: Offer, plans: readonly ChosenPlan[]): Offer {
  const plan = plans.map(({ id }) => id).find((id) => Object.keys(offer.planRules.get(id) ?? {}).length > 0);
  if (plan === undefined) return offer;
  let offers = ruled.get(offer);
  if (offers === undefined) ruled.set(offer, (offers = new Map<string, Offer>()));
  let chosen = offers.get(plan);
  if (chosen === undefined) offers.set(plan, (chosen = { ...offer, ...offer.planRules.get(plan) }));
  return chosen;
}

/** The plans of an offer that a word chooses. @throws DomainError `unknown_plan` */
export function plansOf(offer: Offer, word: string): readonly ChosenPlan[] {
  const ids = [...new Set(offer.rows.flatMap(({ plan }) => (plan === null ? [] : [plan])))];
  return choosePlans(word, ids.map((id) => ({ id, names: [] })), offer.name);
}

function namesOf(offers: readonly Offer[]): string {
  return offers.map(({ name }) => name).join(', ');
}
