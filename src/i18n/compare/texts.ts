import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the comparison of offers in the pane; every language has exactly these. */
export type CompareTexts = typeof zhCN;

/** The words of the comparison of offers by language. */
export const compareTexts: Readonly<Record<Locale, CompareTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
