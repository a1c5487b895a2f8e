import { DomainError } from '../errors';
import { type Draw, findDraws, standardMinute } from '../pricing/cost';
import type { Ladder } from '../pricing/ladder';
import type { Offer } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import type { Item } from '../words/items';
import type { RegionWord } from '../words/regions';
import { type About, aboutRow } from './ledger';

/** A usage line, without its quantity. */
export interface UsageLine {
  readonly item: Item;
  /** Null: unsaid. */
  readonly region: RegionWord | null;
}

/** What is counted together: one billed item and role, in units that its price is for (standard minutes after a ratio). */
export interface Pot {
  readonly item: string;
  readonly role: string | null;
  readonly region: RegionWord | null;
  readonly ladder: number;
  readonly ratio: number | null;
  readonly about: About;
}

/** One price and the pots that draw on it. */
export interface PricedPots {
  readonly ladder: Ladder;
  readonly pots: readonly number[];
  readonly about: About;
  /** One for each step, in the order of `ladder.steps`. */
  readonly steps: ReadonlyMap<RateRow, About>;
  readonly tax: boolean | null;
  /** Seats are no metered charge: discounts agreed on usage leave them alone. */
  readonly isMetered: boolean;
}

/** What the lines are billed as. */
export interface FilledPots {
  /** Which pots one unit of each line fills, and by how much. */
  readonly draws: readonly { readonly line: number; readonly pot: number; readonly perUnit: number; readonly ratio: number; readonly about: About }[];
  /** Lines of a dimension that the vendor's meter does not charge. */
  readonly uncharged: readonly { readonly line: number; readonly about: About }[];
  readonly pots: readonly Pot[];
  readonly prices: readonly PricedPots[];
}

/**
 * Meters every line and puts what draws on one price together.
 * @param isRegional - whether the offer's rows tell regions apart: only then pots do
 * @throws DomainError what a line's price refuses
 */
export function fillPots(offer: Offer, plans: readonly string[], lines: readonly UsageLine[], isRegional: boolean): FilledPots {
  const pots: Pot[] = [];
  const ladders: { readonly ladder: Ladder; readonly pots: number[] }[] = [];
  const potIds = new Map<string, number>();
  const found = lines.map((line) => findDraws(offer, line.item, { region: line.region, role: null, plans }));
  const draws = lines.flatMap((line, index) =>
    (found[index] ?? []).map((draw) => {
      const ladder = ladderIndex(ladders, draw.ladder);
      const region = isRegional ? line.region : null;
      const key = `${draw.item}|${draw.role ?? ''}|${region ?? ''}|${ladder}`;
      let pot = potIds.get(key);
      if (pot === undefined) {
        pot = pots.length;
        potIds.set(key, pot);
        pots.push(potOf(draw, ladder, region));
        ladders[ladder]?.pots.push(pot);
      }
      return { line: index, pot, perUnit: draw.perUnit, ratio: draw.ratio ?? 1, about: { item: potName(draw), region: line.region ?? '', unit: measureOf(draw), row: null, ...(line.item.picture !== null && { received: line.item.key }) } };
    }),
  );
  const uncharged = lines.flatMap(({ item, region }, line) => (found[line]?.length === 0 ? [{ line, about: { item: item.key, region: region ?? '', unit: '', row: null } }] : []));
  return { draws, uncharged, pots, prices: ladders.map(pricedPots) };
}

function ladderIndex(ladders: { readonly ladder: Ladder; readonly pots: number[] }[], ladder: Ladder): number {
  const known = ladders.findIndex((one) => one.ladder.rows.length === ladder.rows.length && one.ladder.rows.every((row, index) => row === ladder.rows[index]));
  if (known >= 0) return known;
  ladders.push({ ladder, pots: [] });
  return ladders.length - 1;
}

function potOf(draw: Draw, ladder: number, region: RegionWord | null): Pot {
  return { item: draw.item, role: draw.role, region, ladder, ratio: draw.ratio, about: { item: potName(draw), region: region ?? '', unit: draw.ratio === null ? draw.ladder.measures : standardMinute, row: null } };
}

function potName({ item, role }: Pick<Draw, 'item' | 'role'>): string {
  return role === null ? item : `${item}:${role}`;
}

/** What a draw is metered in, before any ratio. */
function measureOf(draw: Draw): string {
  return draw.ratio === null ? draw.ladder.measures : 'min';
}

function pricedPots({ ladder, pots }: { readonly ladder: Ladder; readonly pots: readonly number[] }): PricedPots {
  const [first] = ladder.rows;
  if (first === undefined) throw new DomainError('no_price');
  const steps = [...ladder.steps, ...(ladder.flat?.steps ?? [])].map(({ row }) => [row, aboutRow(row, ladder.measures)] as const);
  return { ladder, pots, about: aboutRow(first, ladder.measures), steps: new Map(steps), tax: first.tax, isMetered: ladder.measures !== 'seat' };
}
