import { useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import { listOf } from '../../../i18n/locale';
import type { ContractRow } from '../../../workbook/contract/contract-book';
import { type TextStatus, textStatuses } from '../../../workbook/contract/contract-tables';
import { clauseName } from '../../state/contract/listed-clause';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { Typed } from '../vendors/typed';

const summaryLength = 40;

/** One clause of the vendor's own contract, and its sign-off. */
export function TextLine({ row, actions }: { readonly row: ContractRow; readonly actions: ContractActions }) {
  const { locale } = useLanguage();
  const { text: words, clauses: shared } = contractTexts[locale];
  const [status, setStatus] = useState<TextStatus>(row.status);
  const [owner, setOwner] = useState(row.owner);
  const [reason, setReason] = useState(row.reason);
  const id = `text-${row.row}`;
  const isBare = owner.trim() === '';
  const lacks = status === 'accepted' && isBare ? words.needsOwner : (status === 'change' || status === 'refused') && (isBare || reason.trim() === '') ? words.needsReason : '';
  const short = row.text.length > summaryLength ? `${row.text.slice(0, summaryLength)}…` : row.text;
  return (
    <li class="bill-line">
      <details>
        <summary id={id} class="clause-summary">
          <span>{`${row.number} ${short}`.trim()}</span>
          <span class={`severity severity-${row.status === 'accepted' ? 'low' : row.status === 'refused' ? 'high' : 'medium'}`}>{words.statuses[row.status]}</span>
        </summary>
        <p class="help">{row.text}</p>
        {row.clauses.length > 0 && <p class="help">{listOf(row.clauses.map((clause) => clauseName(clause, locale)), locale)}</p>}
        <form onSubmit={(event) => {
          event.preventDefault();
          if (lacks === '') void actions.decideText(row, { status, owner: owner.trim(), reason: reason.trim() });
        }}>
          <div class="field">
            <label class="field-label" for={`${id}-status`}>{shared.status}</label>
            <select id={`${id}-status`} class="input" value={status} onChange={({ currentTarget }) => { setStatus(currentTarget.value as TextStatus); }}>
              {textStatuses.map((one) => <option key={one} value={one}>{words.statuses[one]}</option>)}
            </select>
          </div>
          <Typed id={`${id}-owner`} label={shared.owner} value={owner} onInput={setOwner} />
          <Typed id={`${id}-reason`} label={shared.reason} value={reason} onInput={setReason} />
          {lacks !== '' && <p class="help">{lacks}</p>}
          <div class="actions"><button id={`${id}-save`} class="button" aria-disabled={lacks !== ''}>{shared.save}</button></div>
        </form>
      </details>
    </li>
  );
}
