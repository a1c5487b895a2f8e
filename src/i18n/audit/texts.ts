import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the invoice check, in the pane and on its sheet; every language has exactly these. */
export type AuditTexts = typeof zhCN;

/** The words of the invoice check by language. */
export const auditTexts: Readonly<Record<Locale, AuditTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
