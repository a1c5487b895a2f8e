import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the needs, in the pane and in sheets; every language has exactly these. */
export type NeedsTexts = typeof zhCN;

/** The words of the needs by language. */
export const needsTexts: Readonly<Record<Locale, NeedsTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
