import type { ContractBook } from '../../../workbook/contract/contract-book';
import type { ContractActions } from '../../state/contract/use-contract';

/** What the parts of the contract speak of. */
export interface ContractPartProps {
  readonly book: ContractBook;
  readonly offer: string;
  readonly actions: ContractActions;
}
