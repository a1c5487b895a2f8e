import { useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { PasteField } from './paste-field';

interface TrialPartProps {
  readonly book: ContractBook;
  readonly offer: string;
  readonly actions: ContractActions;
}

/** A trial's measurements: pasted, and held against the promises by formulas of the sheet. */
export function TrialPart({ book, offer, actions }: TrialPartProps) {
  const { locale } = useLanguage();
  const { trial: words } = contractTexts[locale];
  const [pasted, setPasted] = useState('');
  return (
    <details class="part" id="trial">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{words.about}</p>
      <PasteField id="trial-paste" label={words.paste} button={words.read} value={pasted} onInput={setPasted} onRead={() => void actions.readTrial(book, offer, pasted).then((isRead) => { if (isRead) setPasted(''); })} />
    </details>
  );
}
