import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the report; every language has exactly these. */
export type ReportTexts = typeof zhCN;

/** The words of the report by language. */
export const reportTexts: Readonly<Record<Locale, ReportTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
