import { workbookTexts } from '../../i18n/workbook/texts';
import type { PlannedSheet } from '../../workbook/quote-workbook/plan';
import { quoteWorkbook } from '../../workbook/quote-workbook/quote-workbook';
import { sampleContent } from '../../workbook/quote-workbook/sample';
import type { Options } from '../options';

/** A workbook to open the workbench on. */
export interface SampleBook {
  readonly name: string;
  readonly sheets: readonly PlannedSheet[];
}

/** The workbook that the workbench opens on: the sample that the pane itself would write into an empty workbook, or an empty one. */
export function bookOf({ language, book }: Options): SampleBook {
  if (book === 'sample') return { name: sampleName[language], sheets: quoteWorkbook(workbookTexts[language], sampleContent(language)) };
  return { name: emptyName[language], sheets: [{ name: 'Sheet1', columnWidths: [], rows: [[]], frozenRows: 0, tables: [], names: [] }] };
}

const sampleName = { 'zh-CN': '示例工作簿', 'en-US': 'Sample workbook' } as const;
const emptyName = { 'zh-CN': '工作簿1', 'en-US': 'Book1' } as const;
