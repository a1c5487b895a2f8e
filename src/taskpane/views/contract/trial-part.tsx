import { useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import type { Locale } from '../../../i18n/locale';
import type { ContractBook, TrialBook } from '../../../workbook/contract/contract-book';
import { creditText, evidenceText, measuredText } from '../../state/contract/trial-evidence';
import { trialPromise } from '../../state/contract/trial-promise';
import { useLanguage } from '../../state/language';
import type { ContractPartProps } from './contract-part-props';
import { CopyField } from './copy-field';
import { LanguageChoice } from './language-choice';
import { PasteField } from './paste-field';
import { TrialPlan } from './trial-plan';

/** A trial: planned by the promises, measured, and held against them by formulas of the sheet. */
export function TrialPart({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { trial: words } = contractTexts[locale];
  const [pasted, setPasted] = useState('');
  return (
    <details class="part" id="trial">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{words.about}</p>
      <TrialPlan key={offer} book={book} offer={offer} actions={actions} />
      <PasteField id="trial-paste" label={words.paste} button={words.read} value={pasted} onInput={setPasted} onRead={() => void actions.readTrial(book, offer, pasted).then((isRead) => { if (isRead) setPasted(''); })} />
      {book.trial !== undefined && <TrialResults book={book} trial={book.trial} />}
    </details>
  );
}

/** What the trial came to, the broken promises first; and what to send to the vendor. */
function TrialResults({ book, trial }: { readonly book: ContractBook; readonly trial: TrialBook }) {
  const { locale } = useLanguage();
  const { trial: words } = contractTexts[locale];
  const [chosen, setChosen] = useState<Locale>();
  const language = chosen ?? locale;
  const of = (isKept: boolean | null) => trial.results.filter((result) => result.isKept === isKept);
  const broken = of(false);
  const currency = book.currencyOf(trial.offer);
  const isPromised = (metric: string): boolean => trialPromise(book, trial.offer, metric).promise !== '';
  return (
    <>
      <p class="help" id="trial-results">{words.results(of(true).length, broken.length, of(null).length)}</p>
      <ol class="bill">
        {[...broken, ...of(true)].map((result) => (
          <li key={`${result.metric} ${result.scope}`} class="bill-line">
            <span class="bill-head">
              <span><span class={`severity severity-${result.isKept ? 'low' : 'high'}`}>{words.verdicts[result.isKept ? 'pass' : 'fail']}</span> {result.metric} · {result.scope}</span>
              {result.credit !== null && <span class="bill-amount">{creditText(result.credit, currency, locale)}</span>}
            </span>
            <span>{measuredText(result, isPromised(result.metric), locale)}</span>
            {result.note !== '' && <span class="help">{result.note}</span>}
          </li>
        ))}
      </ol>
      {broken.length > 0 && (
        <>
          <LanguageChoice name="evidence-language" value={language} onChange={setChosen} />
          <CopyField id="trial-evidence" label={words.evidence} button={words.copyEvidence} text={evidenceText(trial, isPromised, currency, language)} rows={6} />
        </>
      )}
    </>
  );
}
