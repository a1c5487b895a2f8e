import type { UsageLine } from '../../domain/needs/demand';
import type { ComputedId, FieldId } from '../../domain/needs/scenario';
import { formula, type FormulaArgument } from '../../functions/formula';
import { locales } from '../../i18n/locale';
import { needsTexts } from '../../i18n/needs/texts';
import { needId } from './filled-needs';

/** The columns by which formulas find a need: as the table that is there calls them. */
export interface NeedColumns {
  readonly id: string;
  readonly value: string;
}

type Reference = (id: FieldId | ComputedId) => string;

/** How a formula names a need of a scenario: by its id, so that the table may be sorted, extended or moved. */
export function needReference(scenario: string, { id: idColumn, value }: NeedColumns): Reference {
  return (id) => `INDEX(RtcNeeds[${value}],MATCH("${needId(scenario, id)}",RtcNeeds[${idColumn}],0))`;
}

/** The formulas of what follows from the needs. The number of agents is no formula: it is chosen, and what it reaches follows. */
export function computedFormulas(need: Reference): Readonly<Record<Exclude<ComputedId, 'agents'>, string>> {
  const [dau, sessions, minutes, participants, audience] = (['dau', 'sessions', 'minutes', 'participants', 'audience'] as const).map(need) as [string, string, string, string, string];
  const traffic = (people: string, picture: string): string => formula('RTC_TRAFFIC', [reference(`${need('room_minutes')}*${people}`), reference(picture)]).slice(1);
  return {
    minutes_month: formula('RTC_MINUTES', [dau, sessions, minutes, need('days')].map(reference)),
    room_minutes: `=${need('minutes_month')}/(${participants}+${audience})`,
    average_users: `=${dau}*${sessions}*${minutes}/1440`,
    peak_users: formula('RTC_PEAK', [dau, sessions, minutes, need('peak_share'), need('burst')].map(reference)),
    traffic_gb: `=${traffic(participants, need('picture'))}+IF(${audience}>0,${traffic(audience, need('audience_picture'))},0)`,
    erlangs: `=${need('calls_hour')}*${need('aht_s')}/3600`,
    // Erlang C by the Poisson distribution: p and f are its height and its sum at n agents.
    service_level_reached: `=LET(n,${need('agents')},a,${need('erlangs')},p,POISSON.DIST(n,a,FALSE),f,POISSON.DIST(n,a,TRUE),IF(n>a,1-p/(f-a/n*(f-p))*EXP((a-n)*${need('answer_s')}/${need('aht_s')}),0))`,
  };
}

/** The live cells of a usage line. */
export function lineFormulas({ item, group, factors }: UsageLine, need: Reference): { readonly item: string; readonly role?: string; readonly usage: string } {
  const usage = `=${[need('room_minutes'), ...factors.map(need)].join('*')}`;
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
