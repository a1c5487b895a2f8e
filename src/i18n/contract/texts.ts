import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The words of the contract view and its sheets; every language has exactly these. */
export type ContractTexts = typeof zhCN;

/** The words of the contract view by language. */
export const contractTexts: Readonly<Record<Locale, ContractTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
