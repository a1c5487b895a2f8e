import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

type Spoken<T> = T extends string ? string : T extends readonly string[] ? { readonly [Index in keyof T]: string } : never;
type Widened<T> = T extends (...args: infer Args) => infer Text ? (...args: Args) => Spoken<Text> : T extends string | readonly string[] ? Spoken<T> : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words that the add-in writes into sheets; every language has exactly these. */
export type WorkbookTexts = Widened<typeof zhCN>;

/** The words for sheets by language. */
export const workbookTexts: Readonly<Record<Locale, WorkbookTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
