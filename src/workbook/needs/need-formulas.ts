import type { UsageLine } from '../../domain/needs/demand';
import type { ComputedId, FieldId } from '../../domain/needs/scenario';
import { formula, type FormulaArgument } from '../../functions/formula';
import { locales } from '../../i18n/locale';
import { needsTexts } from '../../i18n/needs/texts';
import { needId } from './filled-needs';

/** The columns by which formulas find a row: as the table that is there calls them. */
export interface KeyColumns {
  readonly id: string;
  readonly value: string;
}

/** How formulas name what a scenario needs, and what it comes to. */
export interface NeedReferences {
  readonly need: (id: FieldId | 'agents') => string;
  readonly demand: (id: ComputedId) => string;
}

/** By the row's id, so that a table may be sorted, extended or moved. */
export function needReferences(scenario: string, needs: KeyColumns, demand: KeyColumns): NeedReferences {
  const reference = (table: string, { id: idColumn, value }: KeyColumns) => (id: string): string => `INDEX(${table}[${value}],MATCH("${needId(scenario, id)}",${table}[${idColumn}],0))`;
  return { need: reference('RtcNeeds', needs), demand: reference('RtcDemand', demand) };
}

/** The formulas of what follows from the needs. They name needs only: a column that reads itself would go round in circles. */
export function computedFormulas({ need }: Pick<NeedReferences, 'need'>): Readonly<Record<ComputedId, string>> {
  const [dau, sessions, minutes, participants, audience] = (['dau', 'sessions', 'minutes', 'participants', 'audience'] as const).map(need) as [string, string, string, string, string];
  const minutesMonth = formula('RTC_MINUTES', [dau, sessions, minutes, need('days')].map(reference));
  const roomMinutes = `${minutesMonth.slice(1)}/(${participants}+${audience})`;
  const traffic = (people: string, picture: string): string => formula('RTC_TRAFFIC', [reference(`${roomMinutes}*${people}`), reference(picture)]).slice(1);
  return {
    minutes_month: minutesMonth,
    room_minutes: `=${roomMinutes}`,
    average_users: `=${dau}*${sessions}*${minutes}/1440`,
    peak_users: formula('RTC_PEAK', [dau, sessions, minutes, need('peak_share'), need('burst')].map(reference)),
    traffic_gb: `=${traffic(participants, need('picture'))}+IF(${audience}>0,${traffic(audience, need('audience_picture'))},0)`,
    erlangs: `=${need('calls_hour')}*${need('aht_s')}/3600`,
    service_level_reached: serviceLevel(need),
  };
}

/** Erlang C by the Poisson distribution, whose height and sum at the number of agents Excel knows. */
function serviceLevel(need: NeedReferences['need']): string {
  const [agents, seconds] = [need('agents'), need('aht_s')];
  const load = `${need('calls_hour')}*${seconds}/3600`;
  const [height, sum] = ['FALSE', 'TRUE'].map((isSum) => `POISSON.DIST(${agents},${load},${isSum})`) as [string, string];
  return `=IF(${agents}>${load},1-${height}/(${sum}-${load}/${agents}*(${sum}-${height}))*EXP((${load}-${agents})*${need('answer_s')}/${seconds}),0)`;
}

/** The live cells of a usage line. */
export function lineFormulas({ item, group, factors }: UsageLine, { need, demand }: NeedReferences): { readonly item: string; readonly role?: string; readonly usage: string } {
  const usage = `=${[demand('room_minutes'), ...factors.map(need)].join('*')}`;
  return { item: `=${need(item)}`, usage, ...(group === 'audience' ? { role: audienceRole(need('audience_mode')) } : {}) };
}

/** Who only watches late has a price of its own, by the role AUDIENCE; who is on time is billed as everyone. */
function audienceRole(mode: string): string {
  const words = ['broadcast', ...locales.map((locale) => needsTexts[locale].choices.broadcast)].filter((word, index, all) => all.indexOf(word) === index);
  return `=IF(OR(${words.map((word) => `${mode}="${word}"`).join(',')}),"AUDIENCE","")`;
}

function reference(value: string): FormulaArgument {
  return { kind: 'reference', value };
}
