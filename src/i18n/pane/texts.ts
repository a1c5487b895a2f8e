import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The texts of the pane; every language has exactly these. */
export type PaneTexts = typeof zhCN;

/** The texts of the pane by language. */
export const paneTexts: Readonly<Record<Locale, PaneTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
