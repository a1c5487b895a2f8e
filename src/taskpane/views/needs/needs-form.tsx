import type { ComponentChildren } from 'preact';
import { scenarioBook } from '../../../data/scenarios';
import { inputs, limits, serviceFields } from '../../../domain/needs/fields';
import type { FieldId, LimitId, ServiceId } from '../../../domain/needs/scenario';
import { needsTexts } from '../../../i18n/needs/texts';
import { scenarioName } from '../../../workbook/needs/need-rows';
import { ActionButton } from '../../components/action-button';
import { useHost } from '../../state/host';
import { useKeepUp } from '../../state/keep-up';
import { useLanguage } from '../../state/language';
import { useNeeds } from '../../state/needs';
import { DemandPreview } from './demand-preview';
import { NeedField } from './need-field';
import { RegionFields } from './region-fields';
import { Written } from './written';

const who = ['dau', 'sessions', 'minutes', 'days'] as const;
const peak = ['peak_share', 'burst', 'phase'] as const;
const room = (Object.keys(inputs) as (keyof typeof inputs)[]).filter((id) => !([...who, ...peak] as readonly string[]).includes(id));

/** The needs of one scenario: defaults that say what they are, what they come to, and the way into the workbook. */
export function NeedsForm() {
  const { locale } = useLanguage();
  useKeepUp();
  const isExcel = useHost() === 'excel';
  const { held, scenario, form, outcome, choose, type, write } = useNeeds(locale);
  const words = needsTexts[locale];
  const texts = words.form;
  const isWriting = outcome.state === 'writing';
  const cannotWrite = !isExcel || isWriting || form?.isComplete !== true;
  const fieldsOf = (ids: readonly FieldId[], isLimit = false) => ids.map((id) => <NeedField key={id} field={form?.fields.get(id)} onType={type} isLimit={isLimit} />);
  return (
    <section class="card" aria-labelledby="needs-title">
      <h3 class="subtitle" id="needs-title">{texts.title}</h3>
      <p class="help">{texts.about}</p>
      {held === undefined ? (
        <p class="help">{texts.loading}</p>
      ) : (
        <label class="field-label">
          {texts.scenario}
          <select id="need-scenario" class="input" value={scenario?.id ?? ''} onChange={({ currentTarget }) => { choose(currentTarget.value); }}>
            {scenario === undefined && <option value="">{texts.choose}</option>}
            {scenarioBook.scenarios.map(({ id }) => (
              <option key={id} value={id}>
                {held.has(id) ? texts.inWorkbook(scenarioName(id, words)) : scenarioName(id, words)}
              </option>
            ))}
          </select>
        </label>
      )}
      {form !== undefined && (
        <>
          {scenario !== undefined && held?.has(scenario.id) === true && <p class="help">{texts.fromWorkbook}</p>}
          <Part title={texts.who}>{fieldsOf(who)}</Part>
          <Part title={texts.room}>{fieldsOf(room)}</Part>
          <Part title={texts.regions}>
            <RegionFields form={form} onType={type} />
          </Part>
          <Part title={texts.peak} isFolded>{fieldsOf(peak)}</Part>
          <Part title={texts.limits} isFolded>
            <p class="help">{texts.limitsAbout}</p>
            {fieldsOf(Object.keys(limits) as LimitId[], true)}
          </Part>
          {scenario?.service !== undefined && (
            <Part title={texts.service} isFolded>
              <p class="help">{texts.serviceAbout}</p>
              {fieldsOf(Object.keys(serviceFields) as ServiceId[])}
            </Part>
          )}
          <DemandPreview form={form} />
          <Written outcome={outcome} />
          {!form.isComplete && <p class="help need-problem">{texts.fix}</p>}
          <div class="actions action-row">
            <ActionButton id="needs-write" isOff={cannotWrite} isPrimary onAct={() => void write()}>{texts.write}</ActionButton>
          </div>
        </>
      )}
    </section>
  );
}

/** A part of the form; one that few need is folded away. */
function Part({ title, isFolded = false, children }: { readonly title: string; readonly isFolded?: boolean; readonly children: ComponentChildren }) {
  return (
    <details class="part" open={!isFolded}>
      <summary class="part-title">{title}</summary>
      {children}
    </details>
  );
}
