import type { RegionWord } from '../words/regions';
import { regionId, userRegions } from './fields';
import type { FieldId } from './scenario';
import { participantMinutes, peakConcurrentUsers } from './usage';

/** What the buyer needs, by need; what is not said is absent. */
export type NeedValues = Readonly<Partial<Record<FieldId, number | string>>>;

/** What follows from the needs, before any vendor's rule. */
export interface Demand {
  /** Participant-minutes a month. */
  readonly minutesMonth: number;
  /** Minutes a month during which a room is open: the participant-minutes over the people in one. */
  readonly roomMinutes: number;
  /** Users connected at a time, over the whole day (Little's law). */
  readonly averageUsers: number;
  /** The same in the busiest hour, at its height. */
  readonly peakUsers: number;
}

/** One line of the usage table: minutes of a room, times the needs that it names. */
export interface UsageLine {
  readonly group: 'participants' | 'audience' | 'recording';
  /** The need that says what is received, or which extra it is. */
  readonly item: Extract<FieldId, 'picture' | 'audience_picture' | 'recording_item'>;
  readonly region: RegionWord;
  readonly factors: readonly FieldId[];
}

const minutesOfDay = 1440;

/**
 * What follows from the needs; a need that is not said counts as 0.
 * @example 100,000 users x 1 session x 30 min x 30 days -> 90,000,000 participant-minutes, 2,083 users on average
 */
export function demandOf(values: NeedValues): Demand {
  const [dau, sessions, minutes] = [numberOf(values, 'dau'), numberOf(values, 'sessions'), numberOf(values, 'minutes')];
  const minutesMonth = participantMinutes(dau, sessions, minutes, numberOf(values, 'days'));
  const people = numberOf(values, 'participants') + numberOf(values, 'audience');
  return {
    minutesMonth,
    roomMinutes: people === 0 ? 0 : minutesMonth / people,
    averageUsers: (dau * sessions * minutes) / minutesOfDay,
    peakUsers: peakConcurrentUsers(dau, sessions, minutes, numberOf(values, 'peak_share'), numberOf(values, 'burst')),
  };
}

/** Regions that have users, in the order of all lists. */
export function regionsOf(values: NeedValues): readonly RegionWord[] {
  return userRegions.filter((region) => numberOf(values, regionId(region)) > 0);
}

/**
 * The sum of all regions' shares, free of the dust of binary sums.
 * @example 0.7 + 0.2 + 0.1 -> 1
 */
export function regionSum(values: NeedValues): number {
  return Number(userRegions.reduce((sum, region) => sum + numberOf(values, regionId(region)), 0).toFixed(6));
}

/** The usage lines that these needs ask for: for each region those who take part, the audience where there is one, and what is recorded. */
export function usageLinesOf(values: NeedValues): readonly UsageLine[] {
  const groups: readonly Omit<UsageLine, 'region'>[] = [
    { group: 'participants', item: 'picture', factors: ['participants'] },
    ...(numberOf(values, 'audience') > 0 ? [{ group: 'audience', item: 'audience_picture', factors: ['audience'] } as const] : []),
    ...(numberOf(values, 'recording_share') > 0 ? [{ group: 'recording', item: 'recording_item', factors: ['publishers', 'recording_share'] } as const] : []),
  ];
  return groups.flatMap((group) => regionsOf(values).map((region): UsageLine => ({ ...group, region, factors: [...group.factors, regionId(region)] })));
}

/** How much a usage line comes to, minutes a month: what its formula in the workbook shows. */
export function quantityOf(line: UsageLine, values: NeedValues): number {
  return line.factors.reduce((product, factor) => product * numberOf(values, factor), demandOf(values).roomMinutes);
}

function numberOf(values: NeedValues, id: FieldId): number {
  const value = values[id];
  return typeof value === 'number' ? value : 0;
}
