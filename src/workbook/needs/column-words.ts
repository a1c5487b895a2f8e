import { needsTexts } from '../../i18n/needs/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import type { ColumnWords } from './table-cells';

/** The columns of RtcNeeds in every language. */
export const needsColumns: ColumnWords = { 'zh-CN': needsTexts['zh-CN'].sheet.columns, 'en-US': needsTexts['en-US'].sheet.columns };

/** The columns of RtcUsage in every language. */
export const usageColumns: ColumnWords = { 'zh-CN': workbookTexts['zh-CN'].usage.columns, 'en-US': workbookTexts['en-US'].usage.columns };

/** The columns of RtcDemand in every language; its id and value stand where those of RtcNeeds do. */
export const demandColumns: ColumnWords = { 'zh-CN': needsTexts['zh-CN'].sheet.demandColumns, 'en-US': needsTexts['en-US'].sheet.demandColumns };
