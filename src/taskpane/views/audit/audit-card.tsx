import { auditTexts } from '../../../i18n/audit/texts';
import { wordLists } from '../../../functions/word-lists';
import { Field } from '../../components/field';
import { SelectionButton } from '../../components/selection-button';
import { useAudit } from '../../state/audit';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { auditTitleId } from '../go-to';
import { AuditOutcome } from './audit-outcome';

/** An invoice against usage: which item differs, by which rule, to the cent. */
export function AuditCard() {
  const { locale } = useLanguage();
  const host = useHost();
  const { inputs, state, example, change, check, cancel, write } = useAudit(locale, host);
  const words = auditTexts[locale];
  const listed = (list: 'vendor' | 'region') => wordLists[list].map(({ value, label }) => ({ value, label: label[locale] }));
  const isBusy = state.state === 'reading' || state.state === 'writing';
  const isComplete = [inputs.log, inputs.invoice, inputs.vendor].every((typed) => typed.trim() !== '');
  const isEmpty = [inputs.log, inputs.invoice, inputs.vendor].every((typed) => typed.trim() === '');
  const cannotCheck = host !== 'excel' || isBusy || !isComplete;
  return (
    <section class="card" aria-labelledby={auditTitleId}>
      <h3 class="subtitle" id={auditTitleId} tabIndex={-1}>{words.title}</h3>
      <p class="help">{words.about}</p>
      {(['log', 'invoice'] as const).map((id) => (
        <Field
          key={id}
          id={`audit-${id}`}
          label={words[id]}
          help={words[`${id}Help`]}
          value={inputs[id]}
          onInput={(value) => { change({ [id]: value }); }}
          action={<SelectionButton parameter={words[id]} onPick={(address) => { change({ [id]: address }); }} />}
        />
      ))}
      <Field id="audit-vendor" label={words.vendor} help={words.vendorHelp} value={inputs.vendor} words={listed('vendor')} onInput={(vendor) => { change({ vendor }); }} />
      <Field id="audit-region" label={words.region} help={words.regionHelp} value={inputs.region} words={listed('region')} onInput={(region) => { change({ region }); }} />
      <fieldset class="choices">
        <legend class="field-label">{words.prices}</legend>
        {[true, false].map((isOwn) => (
          <label key={String(isOwn)} class="choice">
            <input type="radio" name="audit-prices" checked={inputs.isOwn === isOwn} onChange={() => { change({ isOwn }); }} /> {isOwn ? words.ownPrices : words.listPrices}
          </label>
        ))}
      </fieldset>
      <AuditOutcome state={state} />
      <div class="actions action-row">
        <button id="audit-check" class={`button ${state.state === 'checked' ? '' : 'button-primary'}`} type="button" aria-disabled={cannotCheck} title={isComplete ? undefined : words.incomplete} onClick={() => { if (!cannotCheck) void check(); }}>
          {words.check}
        </button>
        {state.state === 'reading' && (
          <button id="audit-cancel" class="button" type="button" onClick={() => { cancel(); document.getElementById('audit-check')?.focus(); }}>
            {words.cancel}
          </button>
        )}
        {state.state === 'checked' && (
          <button id="audit-write" class="button button-primary" type="button" onClick={() => { void write(state.audit); }}>
            {words.write}
          </button>
        )}
      </div>
      {host === 'excel' && !isComplete && <p class="help">{words.incomplete}</p>}
      {host === 'excel' && isEmpty && (
        <>
          <p class="help">{words.example.about}</p>
          <div class="actions">
            <button id="audit-example" class="button" type="button" aria-disabled={isBusy} onClick={() => { if (!isBusy) void example(); }}>{words.example.button}</button>
          </div>
        </>
      )}
    </section>
  );
}
