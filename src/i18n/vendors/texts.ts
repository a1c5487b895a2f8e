import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the scoring of vendors in the pane; every language has exactly these. */
export type VendorsTexts = typeof zhCN;

/** The words of the scoring of vendors by language. */
export const vendorsTexts: Readonly<Record<Locale, VendorsTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
