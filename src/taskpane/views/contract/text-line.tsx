import { contractTexts } from '../../../i18n/contract/texts';
import { listOf } from '../../../i18n/locale';
import type { ContractRow } from '../../../workbook/contract/contract-book';
import { textStatuses } from '../../../workbook/contract/contract-tables';
import { clauseName } from '../../state/contract/listed-clause';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { SignOffLine } from './sign-off-line';

const summaryLength = 40;

/** One clause of the vendor's own contract, and its sign-off. */
export function TextLine({ row, actions }: { readonly row: ContractRow; readonly actions: ContractActions }) {
  const { locale } = useLanguage();
  const { text: words } = contractTexts[locale];
  const short = row.text.length > summaryLength ? `${row.text.slice(0, summaryLength)}…` : row.text;
  return (
    <SignOffLine
      id={`text-${row.row}`}
      title={`${row.number} ${short}`.trim()}
      severity={row.status === 'accepted' ? 'low' : row.status === 'refused' ? 'high' : 'medium'}
      status={row.status}
      statuses={textStatuses}
      statusNames={words.statuses}
      typed={{ owner: row.owner, reason: row.reason }}
      lacks={(status, { owner, reason }) => (status === 'accepted' && owner === '' ? words.needsOwner : (status === 'change' || status === 'refused') && (owner === '' || reason === '') ? words.needsReason : '')}
      onSave={(status, typed) => void actions.decideText(row, { status, ...typed })}
    >
      <p class="help">{row.text}</p>
      {row.clauses.length > 0 && <p class="help">{listOf(row.clauses.map((clause) => clauseName(clause, locale)), locale)}</p>}
    </SignOffLine>
  );
}
