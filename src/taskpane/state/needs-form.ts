import { type NeedValues, regionSum } from '../../domain/needs/demand';
import { agentsFor } from '../../domain/needs/erlang-c';
import { inputs, kindOf, limits, regionId, serviceFields, userRegions } from '../../domain/needs/fields';
import { type FieldProblem, fieldText, readField } from '../../domain/needs/read-field';
import type { Default, FieldId, InputId, LimitId, NeedSource, Scenario, ServiceId } from '../../domain/needs/scenario';
import type { RegionWord } from '../../domain/words/regions';
import type { FilledNeed, FilledNeeds } from '../../workbook/needs/filled-needs';

/** What was typed, by need. */
export type Typed = Readonly<Partial<Record<FieldId, string>>>;

/** One field as it is shown. */
export interface FormField {
  readonly id: FieldId;
  readonly text: string;
  /** What stands here until somebody says something else; for a limit, what is usual. */
  readonly usual: Default | undefined;
  /** Where the text comes from. */
  readonly from: 'default' | 'workbook' | 'typed';
  readonly problem: FieldProblem | undefined;
}

/** The form of a scenario: its fields in their order, and what they come to. */
export interface NeedsForm {
  readonly fields: ReadonlyMap<FieldId, FormField>;
  readonly values: NeedValues;
  /** Regions that have a field. */
  readonly regions: readonly RegionWord[];
  /** Share of all users that the regions come to; 1 is right. */
  readonly regionSum: number;
  readonly isComplete: boolean;
  /** For customer service with calls that can be answered. */
  readonly agents: number | undefined;
}

const wholeSum = 1;
const usualPercentile: Default = { typical: 95, basis: 'assumed' };
const allUsers: Default = { typical: 1, basis: 'assumed' };

/**
 * The form as it stands.
 * @param held - the scenario's needs in the workbook; undefined where it has none
 * @param typed - what the user typed since
 */
export function formOf(scenario: Scenario, held: Readonly<Record<string, string | number>> | undefined, typed: Typed): NeedsForm {
  const fields = new Map<FieldId, FormField>();
  const values: Partial<Record<FieldId, number | string>> = {};
  const add = (id: FieldId, usual: Default | undefined, unsaid: string, mayBeEmpty: boolean): void => {
    const before = held?.[id];
    const text = typed[id] ?? (before === undefined ? unsaid : fieldText(before, kindOf(id)));
    const reading = readField(text, kindOf(id));
    const isEmpty = text.trim() === '' && mayBeEmpty;
    if ('value' in reading) values[id] = reading.value;
    fields.set(id, { id, text, usual, from: isChanged(id, held, typed, unsaid) ? 'typed' : before === undefined ? 'default' : 'workbook', problem: 'value' in reading || isEmpty ? undefined : reading });
  };
  const addDefault = (id: InputId | ServiceId, usual: Default): void => { add(id, usual, fieldText(usual.typical, kindOf(id)), false); };

  for (const id of Object.keys(inputs) as InputId[]) {
    const isNeedless = (id.startsWith('audience_') && !isMoreThanNone(values.audience)) || (id === 'recording_item' && !isMoreThanNone(values.recording_share));
    if (!isNeedless) addDefault(id, scenario.defaults[id]);
  }
  const regions = userRegions.filter((region) => (held === undefined && region === 'CN') || held?.[regionId(region)] !== undefined || typed[regionId(region)] !== undefined);
  for (const region of regions) {
    const isUsual = held === undefined && region === 'CN';
    add(regionId(region), isUsual ? allUsers : undefined, isUsual ? '100' : '', true);
  }
  for (const id of Object.keys(limits) as LimitId[]) {
    if (id !== 'latency_percentile') add(id, scenario.usualLimits[id], '', true);
    else if (values.latency_ms !== undefined) add(id, usualPercentile, String(usualPercentile.typical), false);
  }
  for (const id of Object.keys(serviceFields) as ServiceId[]) if (scenario.service !== undefined) addDefault(id, scenario.service[id]);

  const tooMany = publishersProblem(values);
  const publishers = fields.get('publishers');
  if (publishers && tooMany) fields.set('publishers', { ...publishers, problem: tooMany });
  const sum = regionSum(values);
  return { fields, values, regions, regionSum: sum, isComplete: sum === wholeSum && [...fields.values()].every(({ problem }) => problem === undefined), agents: agentsOf(values) };
}

/** What is written: every field, with where its value comes from. */
export function filledNeeds(scenario: Scenario, { fields, values, agents }: NeedsForm, sources: Readonly<Record<string, NeedSource>>): FilledNeeds {
  const needs = [...fields.values()].map(({ id, usual, from }): FilledNeed => {
    const value = values[id] ?? null;
    const isUsual = value === usual?.typical && !(id in limits && id !== 'latency_percentile');
    const source = isUsual ? sources[usual.source ?? ''] : undefined;
    return { id, value, basis: isUsual ? usual.basis : 'ours', source: source === undefined ? '' : `${source.title} ${source.url}`, isChanged: from === 'typed' };
  });
  const isStaffed = (id: FieldId): boolean => fields.get(id)?.from === 'typed';
  return { scenario: scenario.id, needs, ...(agents === undefined ? {} : { agents: { count: agents, isChanged: (Object.keys(serviceFields) as ServiceId[]).some(isStaffed) } }) };
}

/** Typing back what stood there changes nothing. */
function isChanged(id: FieldId, held: Readonly<Record<string, string | number>> | undefined, typed: Typed, unsaid: string): boolean {
  const before = held?.[id];
  return typed[id] !== undefined && typed[id] !== (before === undefined ? unsaid : fieldText(before, kindOf(id)));
}

function isMoreThanNone(value: number | string | undefined): boolean {
  return typeof value === 'number' && value > 0;
}

/** Nobody sends who is not there. */
function publishersProblem({ publishers, participants }: NeedValues): FieldProblem | undefined {
  return typeof publishers === 'number' && typeof participants === 'number' && publishers > participants ? { problem: 'above', bound: participants } : undefined;
}

function agentsOf({ calls_hour: callsPerHour, aht_s: handlingSeconds, service_level: wanted, answer_s: answer }: NeedValues): number | undefined {
  const known = [callsPerHour, handlingSeconds, wanted, answer].filter((value): value is number => typeof value === 'number');
  const [calls, handling, level, seconds] = known;
  return calls === undefined || handling === undefined || level === undefined || seconds === undefined ? undefined : agentsFor({ callsPerHour: calls, handlingSeconds: handling }, level, seconds);
}
