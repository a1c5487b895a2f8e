import { type Cell, type Grid, isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import type { Contract } from '../domain/billing/contract';
import { offerUnder, ownCurrency } from '../domain/billing/offer-under';
import type { UsageLine } from '../domain/billing/pots';
import { compileBill, type Program } from '../domain/billing/program';
import { type LineUsage, usageOfMonths } from '../domain/billing/usage-months';
import { comparedOffers } from '../domain/negotiation/compared-offers';
import { plansOf, underPlans } from '../domain/pricing/choose-offer';
import type { Offer } from '../domain/pricing/offer';
import type { ChosenPlan } from '../domain/pricing/plan-choice';
import { type Chosen, splitPlan } from '../domain/pricing/rate-book';
import { type Agreement, listAgreement } from '../domain/terms/agreement';
import { growthOf, readTerms, type Terms } from '../domain/terms/terms-table';
import type { RegionWord } from '../domain/words/regions';
import { type Arguments, numberIn, attempt, placed, regionIn, textIn } from './cells';
import { meterOf } from './meter-words';
import { chosenOffer, offersOf } from './prices';
import { isGiven, unitSizeOf, usageLines } from './usage-lines';
import { itemOf, rateBook, vocabulary } from './words';

/** The longest contract that is looked at, in months. */
export const mostMonths = 600;

/** The usage lines as cells hold them, before a vendor's words are known. */
export interface UsageCells {
  readonly rows: readonly ({ readonly place: number; readonly tier: string; readonly region: RegionWord | null } & LineUsage)[];
  /** Columns of the usage: more than one are months. */
  readonly months: number;
}

/**
 * Reads the usage of a contract: a line down, months across. A single row of usage, tier or region holds for every line.
 * @throws DomainError `months_across`, `shapes_differ`, and what is wrong with a cell, named by its row
 */
export function usageOf(args: Arguments): UsageCells {
  const { usage, tier, region, unitSize, growth } = usageLines(args);
  const months = usage[0]?.length ?? 1;
  const isOne = (grid: Grid | null): boolean => grid === null || grid.length === 1;
  if (usage.length > 1 && isGiven(tier) && isOne(tier) && isOne(region)) throw new DomainError('months_across');
  const height = Math.max(usage.length, tier?.length ?? 1, region?.length ?? 1);
  const rows = Array.from({ length: height }, (_, index) => index).flatMap((index) => {
    const cells = usage.length === 1 ? usage[0] : usage[index];
    if (cells === undefined) throw new DomainError('shapes_differ');
    const received = lineCell(tier, index);
    if (isUnsaid(received) && cells.every(isUnsaid)) return [];
    return [
      placed(height > 1 ? { row: index + 1 } : {}, () => {
        const text = textIn(received, 'tier');
        const size = unitSizeOf(lineCell(unitSize, index));
        return {
          place: index + 1,
          tier: text,
          region: regionIn(lineCell(region, index), 'region'),
          months: cells.map((cell) => numberIn(cell, 'usage', 0) * size),
          growth: growthIn(lineCell(growth, index)),
        };
      }),
    ];
  });
  return { rows, months };
}

/** The cell of a line; a single cell holds for every line. @throws DomainError `shapes_differ` */
function lineCell(grid: Grid | null, line: number): Cell {
  if (grid === null) return null;
  if ((grid[0]?.length ?? 1) > 1) throw new DomainError('shapes_differ');
  const row = grid.length === 1 ? grid[0] : grid[line];
  if (row === undefined) throw new DomainError('shapes_differ');
  return row[0] ?? null;
}

function growthIn(cell: Cell): number | null {
  textIn(cell, 'growth');
  return isUnsaid(cell) ? null : growthOf(cell);
}

/**
 * Opens the contract that a vendor word, the rates and the terms mean together.
 * @throws DomainError `vendor_missing`, what the choice of offer refuses, and what `compileBill` throws
 */
export function openContract(vendor: string, args: Arguments, usage: UsageCells): Contract {
  const chosen = chosenOffer(vendor, args.rates ?? null);
  return contractUnder(chosen, agreementWith(chosen, args.terms ?? null), usage);
}

/** An offer beside others; one that can't be priced or converted stands with its refusal. */
export interface ComparedContract {
  readonly offer: Offer;
  readonly contract: Contract | DomainError;
}

/**
 * Opens every offer of the rates that a comparison is between, all in the terms' currency, else in that of the first offer that says one.
 * @throws DomainError `missing_argument`, what is wrong with the rates or terms as a whole
 */
export function comparedContracts({ rates = null, terms = null }: Arguments, usage: UsageCells): readonly ComparedContract[] {
  if (rates === null) throw new DomainError('missing_argument', { argument: 'rates' });
  const opened = terms === null ? null : termsIn(terms);
  const offers = comparedOffers(offersOf(rates), (offer) => opened?.names(offer) ?? false);
  const currency = offers.map(ownCurrency).find((one) => one !== null) ?? null;
  return offers.map((offer) => ({ offer, contract: attempt(() => contractIn(currency, { offer, plans: [], isPlanSaid: false }, terms, usage)) }));
}

/** As `openContract`, for an offer that is chosen, in this currency unless the terms say another. */
export function contractIn(currency: string | null, chosen: Chosen, terms: Grid | null, usage: UsageCells): Contract {
  const agreed = agreementWith(chosen, terms);
  return contractUnder(chosen, agreed.currency !== null || ownCurrency(chosen.offer) === currency ? agreed : { ...agreed, currency }, usage);
}

/** What is agreed with the vendor of a chosen offer. @throws DomainError what is wrong with the terms */
export function agreementWith({ offer }: Chosen, terms: Grid | null): Agreement {
  return terms === null ? listAgreement : termsIn(terms).agreement(offer);
}

/** What a benchmark stands under: the buyer's own assumptions, nothing agreed. @throws DomainError what is wrong with the terms */
export function assumptionsOf(args: Arguments): Agreement {
  const terms = args.terms ?? null;
  return terms === null ? listAgreement : termsIn(terms).assumptions();
}

/**
 * As `openContract`, for an offer and an agreement that are known.
 * @throws DomainError `months_differ` where the usage gives another number of months than the horizon that the terms say
 */
export function contractUnder(chosen: Chosen, agreed: Agreement, usage: UsageCells): Contract {
  const { offer, plans, agreement, currency, fxRate } = agreedOffer(chosen, agreed);
  if (usage.months > 1 && agreement.isHorizonSaid && usage.months !== agreement.horizonMonths) throw new DomainError('months_differ', { months: usage.months, horizon: agreement.horizonMonths });
  const program = programOf(offer, plans, agreement, usage);
  return { program, usage: usage.rows, fill: usageOfMonths(usage.rows, agreement.seats, agreement), currency, fxRate, horizon: usage.months > 1 ? usage.months : agreement.horizonMonths };
}

interface Agreed extends ReturnType<typeof offerUnder> {
  readonly plans: readonly ChosenPlan[];
}

const openedTerms = new WeakMap<Grid, Terms>();
const agreedOffers = new WeakMap<Agreement, Map<Offer, Map<string, Agreed>>>();

/** The terms of a range; a range is opened once. @throws DomainError what is wrong with the range as a whole */
export function termsIn(grid: Grid): Terms {
  let terms = openedTerms.get(grid);
  if (terms === undefined) openedTerms.set(grid, (terms = readTerms(grid, vocabulary)));
  return terms;
}

/** The offer, its plans, meter and currency as the agreement has them. */
export function agreedOffer(chosen: Chosen, agreement: Agreement): Agreed {
  let offers = agreedOffers.get(agreement);
  if (offers === undefined) agreedOffers.set(agreement, (offers = new Map<Offer, Map<string, Agreed>>()));
  let byPlan = offers.get(chosen.offer);
  if (byPlan === undefined) offers.set(chosen.offer, (byPlan = new Map<string, Agreed>()));
  const key = chosen.isPlanSaid ? chosen.plans.map(({ id, count }) => `${count}${id}`).join('+') : '';
  let agreed = byPlan.get(key);
  if (agreed === undefined) byPlan.set(key, (agreed = agree(chosen, agreement)));
  return agreed;
}

/** The plan in the vendor word goes before that of the terms, that before the card's default. */
function agree(chosen: Chosen, agreement: Agreement): Agreed {
  const planned = chosen.isPlanSaid || agreement.plan === null ? chosen : underPlan(chosen, agreement.plan);
  const meter = agreement.meter === null ? null : meterOf(agreement.meter);
  return { plans: planned.plans, ...offerUnder(planned.offer, agreement, meter) };
}

function underPlan({ offer }: Chosen, text: string): Chosen {
  const [head, plan] = splitPlan(text, () => false);
  const word = plan ?? head;
  const card = offer.isBuiltIn ? rateBook.card(offer.name) : undefined;
  if (card === undefined) {
    const plans = plansOf(offer, word);
    return { offer: underPlans(offer, plans), plans, isPlanSaid: true };
  }
  const plans = rateBook.plans(card, word);
  return { offer: rateBook.offer(card, plans), plans, isPlanSaid: true };
}

const programs = new WeakMap<Offer, WeakMap<Agreement, Map<string, Program>>>();
const mostPrograms = 200;

/** What lines of these items are billed as does not change with their quantities. */
function programOf(offer: Offer, plans: readonly ChosenPlan[], agreement: Agreement, usage: UsageCells): Program {
  let ofOffer = programs.get(offer);
  if (ofOffer === undefined) programs.set(offer, (ofOffer = new WeakMap<Agreement, Map<string, Program>>()));
  let known = ofOffer.get(agreement);
  if (known === undefined) ofOffer.set(agreement, (known = new Map<string, Program>()));
  const key = `${plans.map(({ id, count }) => `${count}${id}`).join('+')}\n${usage.rows.map(({ tier, region }) => `${tier}|${region ?? ''}`).join('\n')}`;
  let program = known.get(key);
  if (program !== undefined) return program;
  const lines = usage.rows.map(({ tier, region, place }): UsageLine => placed(usage.rows.length > 1 ? { row: place } : {}, () => ({ item: itemOf(tier, offer.labels), region })));
  const withSeats = agreement.seats > 0 && !lines.some(({ item }) => item.key === 'SEAT');
  program = compileBill(offer, plans, withSeats ? [...lines, { item: itemOf('SEAT'), region: null }] : lines, agreement);
  if (known.size > mostPrograms) known.clear();
  known.set(key, program);
  return program;
}
