import { type Cell, type Grid, isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { offerUnder } from '../domain/billing/offer-under';
import { compileBill, type Program, type UsageLine } from '../domain/billing/program';
import { type FillUsage, usageOfMonths } from '../domain/billing/usage-months';
import type { Meter } from '../domain/metering/meter';
import { aggregateMeter, wordMeter } from '../domain/metering/word-meter';
import { chooseOffer, plansOf } from '../domain/pricing/choose-offer';
import type { Offer } from '../domain/pricing/offer';
import type { ChosenPlan } from '../domain/pricing/plan-choice';
import { type Chosen, splitPlan } from '../domain/pricing/rate-book';
import { type Agreement, listAgreement } from '../domain/terms/agreement';
import { readTerms, type Terms } from '../domain/terms/terms-table';
import { shareOf } from '../domain/terms/term-values';
import type { RegionWord } from '../domain/words/regions';
import { type Arguments, numberIn, placed, regionIn, textIn } from './cells';
import { offersOf } from './prices';
import { unitSizeOf, usageLines } from './usage-lines';
import { itemOf, rateBook, vocabulary } from './words';

/** One offer, priced for these lines under these terms. */
export interface Contract {
  readonly program: Program;
  readonly fill: FillUsage;
  /** Months that are looked at, 1 to 600. */
  readonly horizon: number;
  /** ISO 4217; empty where the offer does not say. */
  readonly currency: string;
}

/** The usage lines as cells hold them, before a vendor's words are known. */
export interface UsageCells {
  readonly rows: readonly { readonly place: number; readonly tier: string; readonly region: RegionWord | null; readonly months: readonly number[]; readonly growth: number | null }[];
  /** Columns of the usage: more than one are months. */
  readonly months: number;
}

/**
 * Reads the usage of a contract: a line down, months across.
 * @throws DomainError `months_across`, and what is wrong with a cell, named by its row
 */
export function usageOf(args: Arguments): UsageCells {
  const { usage, tier, region, unitSize, growth } = usageLines(args);
  const months = usage[0]?.length ?? 1;
  const wanted = (grid: Grid | null): boolean => grid !== null && grid.length === 1 && usage.length > 1;
  if (wanted(tier) && wanted(region)) throw new DomainError('months_across');
  const rows = usage.flatMap((cells, index) => {
    const received = lineCell(tier, index);
    if (isUnsaid(received) && cells.every(isUnsaid)) return [];
    return [
      placed(usage.length > 1 ? { row: index + 1 } : {}, () => {
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
  return isUnsaid(cell) ? null : shareOf(cell);
}

/**
 * Opens the contract that a vendor word, the rates and the terms mean together.
 * @throws DomainError `vendor_missing`, what the choice of offer refuses, and what `compileBill` throws
 */
export function openContract(vendor: string, args: Arguments, usage: UsageCells): Contract {
  const rates = args.rates ?? null;
  if (rates === null && vendor.length === 0) throw new DomainError('vendor_missing');
  return contractWith(rates === null ? rateBook.choose(vendor) : chooseOffer(offersOf(rates), vendor, vocabulary), args.terms ?? null, usage);
}

/** As `openContract`, for an offer that is already chosen. */
export function contractWith(chosen: Chosen, terms: Grid | null, usage: UsageCells): Contract {
  const { offer, plans, agreement, currency } = agreedOffer(chosen, terms);
  const program = programOf(offer, plans, agreement, usage);
  const fill = usageOfMonths([...usage.rows.map(({ months }) => months), [agreement.seats]], [...usage.rows.map(({ growth }) => growth), 0], agreement);
  return { program, fill, currency, horizon: usage.months > 1 ? usage.months : agreement.horizonMonths };
}

interface Agreed {
  readonly offer: Offer;
  readonly plans: readonly ChosenPlan[];
  readonly agreement: Agreement;
  readonly currency: string;
}

const openedTerms = new WeakMap<Grid, Terms>();
const agreedOffers = new WeakMap<Agreement, Map<Offer, Map<string, Agreed>>>();

function agreedOffer(chosen: Chosen, grid: Grid | null): Agreed {
  let agreement = listAgreement;
  if (grid !== null) {
    let terms = openedTerms.get(grid);
    if (terms === undefined) openedTerms.set(grid, (terms = readTerms(grid, vocabulary)));
    agreement = terms.agreement(chosen.offer);
  }
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
  const card = offer.market === null ? undefined : rateBook.card(offer.name);
  if (card === undefined) return { offer, plans: plansOf(offer, word), isPlanSaid: true };
  const plans = rateBook.plans(card, word);
  return { offer: rateBook.offer(card, plans), plans, isPlanSaid: true };
}

/** A vendor's rule, or a way of counting at the sizes of the words. */
function meterOf(text: string): Meter {
  const counts = text.trim().toLowerCase().replace(/[\s-]+/g, '_');
  if (counts === 'aggregate') return aggregateMeter;
  if (counts === 'per_stream' || counts === 'per_play') return { ...wordMeter, counts };
  if (counts === 'participant') return { counts, classes: [{ class: 'ANY' }] };
  const card = rateBook.card(vocabulary.vendors.find(text) ?? '');
  if (card === undefined) throw new DomainError('meter_unknown', { text });
  return card.meter;
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
  const lines = usage.rows.map(({ tier, region, place }): UsageLine => placed(usage.rows.length > 1 ? { row: place } : {}, () => ({ item: itemOf(tier, offer.labels), region: region ?? 'GLOBAL' })));
  const withSeats = agreement.seats > 0 && !lines.some(({ item }) => item.key === 'SEAT');
  program = compileBill(offer, plans, withSeats ? [...lines, { item: itemOf('SEAT'), region: 'GLOBAL' }] : lines, agreement);
  if (known.size > mostPrograms) known.clear();
  known.set(key, program);
  return program;
}
