import core from '@univerjs/preset-sheets-core/locales/zh-CN';
import validation from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import table from '@univerjs/preset-sheets-table/locales/zh-CN';
import { mergeLocales } from '@univerjs/presets';

/** Univer's own words. */
export const locale = mergeLocales(core, table, validation);
