import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { billSheet, cashflowSheet } from './answer-sheets';
import { compareSheet } from './compare-sheet';
import type { QuoteContent } from './content';
import { costSheet } from './cost-sheet';
import type { PlannedSheet } from './plan';
import { monthlySheet } from './monthly-sheet';
import { ratesSheet } from './rates-sheet';
import { termsSheet } from './terms-sheet';
import { trapSheet } from './trap-sheet';
import { usageSheet } from './usage-sheet';
import { whatIfSheet } from './what-if-sheet';

/** All sheets of a quote workbook, in their order; sheets that answer need at least one offer to ask about. */
export function quoteWorkbook(words: WorkbookTexts, content: QuoteContent): readonly PlannedSheet[] {
  const inputs = [usageSheet(words, content), ratesSheet(words, content), termsSheet(words, content)];
  if (content.offers.length === 0) return inputs;
  return [...inputs, compareSheet(words, content), trapSheet(words), whatIfSheet(words, content), monthlySheet(words, content), costSheet(words, content), billSheet(words, content), cashflowSheet(words, content)];
}
