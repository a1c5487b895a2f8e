import core from '@univerjs/preset-sheets-core/locales/en-US';
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';
import { mergeLocales } from '@univerjs/presets';

/** Univer's own words. */
export const locale = mergeLocales(core, table, validation);
