import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The texts of the request for vendors; every language has exactly these. */
export type AskTexts = typeof zhCN;

/** What stands in a request, in the language of whoever fills it. */
export type RequestTexts = AskTexts['request'];

/** The texts of the request for vendors by language. */
export const askTexts: Readonly<Record<Locale, AskTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
