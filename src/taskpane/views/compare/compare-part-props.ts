import type { CompareTexts } from '../../../i18n/compare/texts';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import type { ComparedOffer } from '../../state/compare/compared';

/** What the parts of the comparison speak of. */
export interface ComparePartProps {
  readonly words: CompareTexts;
  readonly comparison: Comparison;
  readonly offers: readonly ComparedOffer[];
}
