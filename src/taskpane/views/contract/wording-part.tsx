import { useState } from 'preact/hooks';
import { clauseLibrary } from '../../../data/clause-library';
import { contractTexts } from '../../../i18n/contract/texts';
import { inLanguage } from '../../../i18n/flag-findings';
import { listOf, type Locale } from '../../../i18n/locale';
import { offerWording } from '../../state/contract/listed-clause';
import { useLanguage } from '../../state/language';
import type { ContractPartProps } from './contract-part-props';
import { CopyField } from './copy-field';
import { LanguageChoice } from './language-choice';

/** The wording of all clauses with the agreed numbers, in either language; what is missing is marked. */
export function WordingPart({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { wording: words, copy } = contractTexts[locale];
  const [chosen, setChosen] = useState<Locale>();
  const language = chosen ?? locale;
  const worded = clauseLibrary.clauses.map((clause) => ({ name: inLanguage(clause.name, language), ...offerWording(book, offer, clause, language) }));
  const missing = [...new Set(worded.flatMap((clause) => clause.missing))];
  const text = worded.map(({ name, text: own }, index) => `${index + 1}. ${name}\n${own}`).join('\n\n');
  return (
    <details class="part" id="wording">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{inLanguage(clauseLibrary.notice, locale)}</p>
      <LanguageChoice name="wording-language" value={language} onChange={setChosen} />
      <p class="help">{missing.length === 0 ? words.complete : words.missing(listOf(missing, locale))}</p>
      <CopyField id="wording-text" label={words.text} button={copy.wording} text={text} rows={8} />
      <div class="actions"><button id="wording-sheet" class="button" type="button" onClick={() => void actions.wordingToSheet(book, offer, language)}>{words.toSheet}</button></div>
    </details>
  );
}
