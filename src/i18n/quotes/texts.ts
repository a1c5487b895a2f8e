import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the Quotes view in the pane; every language has exactly these. */
export type QuotesTexts = typeof zhCN;

/** The words of the Quotes view by language. */
export const quotesTexts: Readonly<Record<Locale, QuotesTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
