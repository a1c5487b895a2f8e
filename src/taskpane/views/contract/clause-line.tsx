import { contractTexts } from '../../../i18n/contract/texts';
import type { ClauseRow } from '../../../workbook/contract/contract-book';
import { statuses } from '../../../workbook/contract/contract-tables';
import { clauseName } from '../../state/contract/listed-clause';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { SignOffLine } from './sign-off-line';

/** One clause or promise, and its sign-off. */
export function ClauseLine({ row, actions }: { readonly row: ClauseRow; readonly actions: ContractActions }) {
  const { locale } = useLanguage();
  const { clauses: words } = contractTexts[locale];
  return (
    <SignOffLine
      id={`clause-${row.row}`}
      title={clauseName(row.clause, locale)}
      severity={row.status === 'open' || row.status === 'agreed' ? 'medium' : 'low'}
      status={row.status}
      statuses={statuses}
      statusNames={words.statuses}
      typed={{ reference: row.reference, owner: row.owner, reason: row.reason }}
      lacks={(status, { reference, owner, reason }) => (status === 'written' && reference === '' ? words.needsReference : (status === 'waived' || status === 'refused') && (reason === '' || owner === '') ? words.needsReason : '')}
      onSave={(status, typed) => void actions.decide(row, { status, ...typed })}
    >
      {row.promised !== '' && <p class="help">{[row.promised, row.by, row.on, row.channel].filter((part) => part !== '').join(' · ')}</p>}
    </SignOffLine>
  );
}
