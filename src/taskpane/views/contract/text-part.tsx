import { useState } from 'preact/hooks';
import { clauses } from '../../../data/clauses';
import { contractTexts } from '../../../i18n/contract/texts';
import { listOf } from '../../../i18n/locale';
import { clauseName } from '../../state/contract/listed-clause';
import { useLanguage } from '../../state/language';
import type { ContractPartProps } from './contract-part-props';
import { PasteField } from './paste-field';
import { TextLine } from './text-line';

/** The vendor's own contract: pasted, matched to our clauses; what matches nothing and what is missing is listed. */
export function TextPart({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { text: words } = contractTexts[locale];
  const [pasted, setPasted] = useState('');
  const own = book.contract.filter((row) => row.offer === offer);
  const unmatched = own.filter((row) => row.clauses.length === 0);
  const open = own.filter(({ status }) => status === 'open');
  const named = new Set(own.flatMap((row) => row.clauses));
  const missing = clauses.filter(({ id }) => !named.has(id)).map(({ id }) => clauseName(id, locale));
  return (
    <details class="part" id="contract-text">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{words.about}</p>
      <PasteField id="contract-paste" label={words.paste} button={words.read} value={pasted} onInput={setPasted} onRead={() => void actions.readText(offer, pasted).then((isRead) => { if (isRead) setPasted(''); })} />
      {unmatched.length > 0 && (
        <>
          <p class="help">{words.unmatched(unmatched.length)}</p>
          <ul class="doubts">{unmatched.map((row, index) => <li key={index}>{`${row.number} ${row.text}`.trim()}</li>)}</ul>
        </>
      )}
      {own.length > 0 && (
        <>
          <h5 class="field-label" id="text-sign-off">{words.decide}</h5>
          <p class="help">{open.length === 0 ? words.allDone : words.open(open.length)}</p>
          <ol class="bill" aria-labelledby="text-sign-off">{own.map((row) => <TextLine key={`${row.row} ${row.text}`} row={row} actions={actions} />)}</ol>
        </>
      )}
      {own.length > 0 && missing.length > 0 && <p class="help">{words.missing} {listOf(missing, locale)}</p>}
    </details>
  );
}
