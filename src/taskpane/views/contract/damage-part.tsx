import { contractTexts } from '../../../i18n/contract/texts';
import { listOf } from '../../../i18n/locale';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import { Message } from '../../components/message';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';

interface DamagePartProps {
  readonly book: ContractBook;
  readonly actions: ContractActions;
}

/** What somebody has deleted of our sheets, and the offer to put it back. */
export function DamagePart({ book, actions }: DamagePartProps) {
  const { locale } = useLanguage();
  const { damage: words } = contractTexts[locale];
  const { columns, flags, trial } = book.damage;
  const said = [...columns.map((one) => words.columns(one.table, listOf(one.columns, locale))), ...(flags ? [words.flags] : []), ...(trial ? [words.trial] : [])];
  if (said.length === 0) return null;
  return (
    <Message kind="warning">
      {said.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <button id="contract-mend" class="button" type="button" onClick={() => void actions.mend(book)}>{words.mend}</button>
    </Message>
  );
}
