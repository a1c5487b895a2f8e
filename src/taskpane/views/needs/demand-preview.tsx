import { latencyFacts } from '../../../data/latency';
import { demandOf, type NeedValues, quantityOf, regionsOf, usageLinesOf } from '../../../domain/needs/demand';
import { erlangs } from '../../../domain/needs/erlang-c';
import { latencyDoubts, type LatencyDoubt } from '../../../domain/needs/latency';
import { answerOf, type SafeCell } from '../../../functions/answer';
import { needsTexts } from '../../../i18n/needs/texts';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import type { NeedsForm } from '../../state/needs-form';
import { shown } from './numbers';

/** What the needs come to before anything is written, by the functions that the workbook will ask. */
export function DemandPreview({ form: { values, agents, fields } }: { readonly form: NeedsForm }) {
  const { locale } = useLanguage();
  const words = needsTexts[locale];
  const { minutesMonth, averageUsers, peakUsers } = demandOf(values);
  const groups = [...new Set(usageLinesOf(values).map(({ group }) => group))].map((group) => ({ group, minutes: usageLinesOf(values).filter((line) => line.group === group).reduce((sum, line) => sum + quantityOf(line, values), 0) }));
  const traffic = trafficOf(values);
  const number = (value: number): string => shown(value, locale);
  const rows: readonly (readonly [string, string])[] = [
    [words.fields.minutes_month, `${number(minutesMonth)} ${words.units.minutes_month}`],
    ...groups.map(({ group, minutes }) => [`– ${words.groups[group]}`, `${number(minutes)} ${words.units.minutes_month}`] as const),
    [words.fields.average_users, `${number(averageUsers)} ${words.units.average_users}`],
    [words.fields.peak_users, `${number(peakUsers)} ${words.units.peak_users}`],
    ...(typeof traffic === 'number' ? [[words.fields.traffic_gb, `${number(traffic)} ${words.units.traffic_gb}`] as const] : []),
  ];
  return (
    <div class="need-preview" role="status" aria-label={words.form.preview}>
      <h4 class="minor">{words.form.preview}</h4>
      <dl class="readings totals">
        {rows.map(([name, value]) => (
          <div key={name} class="reading">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fields.has('calls_hour') && <p class="help">{agents === undefined ? words.form.noAgents : words.form.agents(number(agents), number(erlangs({ callsPerHour: Number(values.calls_hour), handlingSeconds: Number(values.aht_s) })))}</p>}
      {typeof traffic === 'object' && <Message kind="warning">{traffic.sentence}</Message>}
      <Doubts values={values} peakUsers={peakUsers} />
    </div>
  );
}

/** GB a month, or why a picture has none: what RTC_TRAFFIC answers for those who take part, and for the audience. */
function trafficOf(values: NeedValues): SafeCell {
  const { roomMinutes } = demandOf(values);
  const [taking, watching] = ([['participants', 'picture'], ['audience', 'audience_picture']] as const).map(([people, picture]): SafeCell => {
    const count = Number(values[people] ?? 0);
    return count === 0 || values[picture] === undefined ? 0 : (answerOf('RTC_TRAFFIC', [[[roomMinutes * count]], [[values[picture]]]])[0]?.[0] ?? 0);
  });
  if (typeof taking !== 'number') return taking ?? 0;
  return typeof watching === 'number' ? taking + watching : (watching ?? taking);
}

/** Limits that nobody can keep, and why. */
function Doubts({ values, peakUsers }: { readonly values: NeedValues; readonly peakUsers: number }) {
  const { locale } = useLanguage();
  const { doubts } = needsTexts[locale];
  const limitMs = values.latency_ms;
  const found = typeof limitMs === 'number' ? latencyDoubts({ limitMs, regions: regionsOf(values), audience: audienceOf(values) }, latencyFacts) : [];
  const asked = values.min_peak;
  return (
    <>
      {found.map((doubt) => {
        const source = latencyFacts.sources[doubt.source];
        return (
          <Message key={doubt.kind} kind="warning">
            {doubtText(doubt, Number(limitMs), locale)}{locale === 'zh-CN' ? '' : ' '}
            {source !== undefined && (
              <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
                {doubts.source}
              </a>
            )}
          </Message>
        );
      })}
      {typeof asked === 'number' && asked < peakUsers && <Message kind="warning">{doubts.peak(shown(asked, locale), shown(peakUsers, locale))}</Message>}
    </>
  );
}

function audienceOf({ audience, audience_mode: mode }: NeedValues): 'interactive' | 'broadcast' | undefined {
  return typeof audience === 'number' && audience > 0 && (mode === 'interactive' || mode === 'broadcast') ? mode : undefined;
}

function doubtText(doubt: LatencyDoubt, limitMs: number, locale: keyof typeof needsTexts): string {
  const { doubts, regions, choices } = needsTexts[locale];
  const [limit, number] = [shown(limitMs, locale), (value: number) => shown(value, locale)];
  switch (doubt.kind) {
    case 'distance':
      return doubt.from === 'GLOBAL' ? doubts.worldwide(limit, number(doubt.ms)) : doubts.distance(limit, regions[doubt.from], regions[doubt.to], number(doubt.km), number(doubt.ms));
    case 'audience':
      return doubts.audience(limit, choices[doubt.mode], number(doubt.from), number(doubt.to));
    case 'network':
      return doubts.network(limit, number(doubt.ms));
  }
}
