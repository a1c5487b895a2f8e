import { useState } from 'preact/hooks';
import { clauseLibrary } from '../../../data/clause-library';
import { clauses } from '../../../data/clauses';
import { contractTexts } from '../../../i18n/contract/texts';
import { termAsks } from '../../../i18n/flag-asks';
import { inLanguage } from '../../../i18n/flag-findings';
import { missingTerms } from '../../../workbook/contract/add-terms';
import { Message } from '../../components/message';
import { clauseName } from '../../state/contract/listed-clause';
import type { FlagView, OfferFlags } from '../../state/contract/offer-flags';
import { useLanguage } from '../../state/language';
import type { ContractPartProps } from './contract-part-props';
import { CopyField } from './copy-field';

interface FlagsPartProps extends ContractPartProps {
  readonly found: OfferFlags;
}

const shownFirst = 8;

/** The red flags of an offer, the worst first, and what to ask for. */
export function FlagsPart({ book, offer, found, actions }: FlagsPartProps) {
  const { locale } = useLanguage();
  const words = contractTexts[locale];
  const [isAll, setAll] = useState(false);
  const { flags, problem, said, unsaid, outside } = found;
  const shown = isAll ? flags : flags.slice(0, shownFirst);
  const absent = missingTerms(book.terms ?? [], Object.keys(clauseLibrary.inputs)).length;
  const asked = [...new Set(flags.map(({ clause }) => clause))].map((clause, index) => `${index + 1}. ${clauseName(clause, locale)}: ${askOf(clause, locale)}`).join('\n');
  return (
    <section aria-labelledby="contract-flags">
      <h4 class="minor" id="contract-flags">{words.flags.title}</h4>
      <p class="help">{words.flags.counts(said, unsaid, outside)}</p>
      {problem !== undefined && <Message kind="warning">{words.flags.noMoney(problem)}</Message>}
      {flags.length === 0 && problem === undefined && <p class="help">{words.flags.none}</p>}
      <ol class="bill">
        {shown.map((flag, index) => <FlagLine key={index} flag={flag} currency={book.currencyOf(offer)} />)}
      </ol>
      {flags.length > shown.length && (
        <div class="actions"><button id="flags-all" class="button button-subtle" type="button" onClick={() => { setAll(true); }}>{words.flags.all(flags.length)}</button></div>
      )}
      <div class="actions action-row">
        <button id="flags-sheet" class="button" type="button" onClick={() => void actions.flagsToSheet()}>{words.flags.toSheet}</button>
        {absent > 0 && <button id="terms-add" class="button" type="button" onClick={() => void actions.addTerms()}>{words.flags.addTerms(absent)}</button>}
      </div>
      {flags.length > 0 && <CopyField id="contract-asks" label={words.copy.asksText} button={words.copy.asks} text={asked} rows={4} />}
    </section>
  );
}

function FlagLine({ flag: { clause, severity, finding, risk }, currency }: { readonly flag: FlagView; readonly currency: string }) {
  const { locale } = useLanguage();
  const { flags: words } = contractTexts[locale];
  const usual = clauses.find(({ id }) => id === clause)?.usual ?? termAsks[clause]?.usual;
  return (
    <li class="bill-line">
      <span class="bill-head">
        <span><span class={`severity severity-${severity}`}>{words.severity[severity]}</span> {clauseName(clause, locale)}</span>
        {risk !== undefined && risk > 0 && <span class="bill-amount">{words.risk(`${Math.round(risk).toLocaleString(locale)} ${currency}`.trim())}</span>}
      </span>
      <span>{finding}</span>
      {usual !== undefined && <span class="help">{words.market(inLanguage(usual, locale))}</span>}
      <span class="help">{words.ask(askOf(clause, locale))}</span>
    </li>
  );
}

function askOf(clause: string, locale: 'zh-CN' | 'en-US'): string {
  const ask = clauses.find(({ id }) => id === clause)?.ask ?? termAsks[clause]?.ask;
  return ask === undefined ? '' : inLanguage(ask, locale);
}
