import { useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import type { ClauseRow } from '../../../workbook/contract/contract-book';
import { type ClauseStatus, statuses } from '../../../workbook/contract/contract-tables';
import { clauseName } from '../../state/contract/listed-clause';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { Typed } from '../vendors/typed';

/** One clause or promise, and its sign-off. */
export function ClauseLine({ row, actions }: { readonly row: ClauseRow; readonly actions: ContractActions }) {
  const { locale } = useLanguage();
  const { clauses: words } = contractTexts[locale];
  const [status, setStatus] = useState<ClauseStatus>(row.status);
  const [reference, setReference] = useState(row.reference);
  const [owner, setOwner] = useState(row.owner);
  const [reason, setReason] = useState(row.reason);
  const id = `clause-${row.row}`;
  const lacks = status === 'written' && reference.trim() === '' ? words.needsReference : (status === 'waived' || status === 'refused') && (reason.trim() === '' || owner.trim() === '') ? words.needsReason : '';
  return (
    <li class="bill-line">
      <details>
        <summary id={id} class="clause-summary">
          <span>{clauseName(row.clause, locale)}</span>
          <span class={`severity severity-${row.status === 'open' || row.status === 'agreed' ? 'medium' : 'low'}`}>{words.statuses[row.status]}</span>
        </summary>
        {row.promised !== '' && <p class="help">{[row.promised, row.by, row.on, row.channel].filter((part) => part !== '').join(' · ')}</p>}
        <form onSubmit={(event) => {
          event.preventDefault();
          if (lacks === '') void actions.decide(row, { status, reference: reference.trim(), owner: owner.trim(), reason: reason.trim() });
        }}>
          <div class="field">
            <label class="field-label" for={`${id}-status`}>{words.status}</label>
            <select id={`${id}-status`} class="input" value={status} onChange={({ currentTarget }) => { setStatus(currentTarget.value as ClauseStatus); }}>
              {statuses.map((one) => <option key={one} value={one}>{words.statuses[one]}</option>)}
            </select>
          </div>
          <Typed id={`${id}-reference`} label={words.reference} value={reference} onInput={setReference} />
          <Typed id={`${id}-owner`} label={words.owner} value={owner} onInput={setOwner} />
          <Typed id={`${id}-reason`} label={words.reason} value={reason} onInput={setReason} />
          {lacks !== '' && <p class="help">{lacks}</p>}
          <div class="actions"><button id={`${id}-save`} class="button" aria-disabled={lacks !== ''}>{words.save}</button></div>
        </form>
      </details>
    </li>
  );
}
