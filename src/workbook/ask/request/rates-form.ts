import { vocabulary } from '../../../functions/words';
import type { RequestTexts } from '../../../i18n/ask/texts';
import { type FormCell, type FormLook, type FormRule, type FormSheet, shown } from './form-sheet';
import { receivedIn } from './needs-sheet';
import type { WantedPrice } from './request-items';

/** Rows for what nobody asked for: price steps, fees, packs. */
const emptyRows = 20;
const headerRow = 3;

const looks: readonly FormLook[] = ['given', 'given', 'answer in words', 'given', 'given', 'given', 'answer in words', 'answer', 'answer in words', 'answer quantity', 'answer quantity', 'answer in words', 'answer', 'answer', 'answer', 'answer in words', 'given'];
/** Offer and Vendor: the vendor's to say where nobody else has. */
const ownColumns = 2;
const columnsOfNumbers = new Set([7, 9, 10]);

/**
 * The sheet that the vendor prices: a row for each price that the needs call for, and empty ones.
 * @param offer - what the offer is called; empty: the vendor says it
 */
export function ratesForm(words: RequestTexts, wanted: readonly WantedPrice[], offer: string): FormSheet {
  const { rates } = words;
  const isKnown = vocabulary.vendors.find(offer) !== undefined;
  const headers = [...rates.columns, rates.means];
  const asked = wanted.map(({ item, role, region }) => {
    const cells = [offer, offer, '', item, role, region, '', '', '', '', '', '', '', '', '', '', receivedIn(item, words, !isKnown)];
    return cells.map((cell, column): FormCell => shown(cell, column < ownColumns && offer === '' ? 'answer in words' : (looks[column] ?? 'answer')));
  });
  const empty = Array.from({ length: emptyRows }, () => headers.map((_header, column): FormCell => ({ look: looks[column] === 'given' && column !== headers.length - 1 ? 'answer in words' : (looks[column] ?? 'answer') })));
  const rows = asked.length + emptyRows;
  const at = (column: number): Pick<FormRule, 'row' | 'column' | 'rows'> => ({ row: headerRow + 1, column, rows });
  return {
    name: rates.sheet,
    columnWidths: [13, 13, 11, 18, 11, 9, 11, 11, 9, 11, 11, 13, 8, 11, 13, 28, 26],
    rows: [
      [{ value: rates.title, look: 'title' }],
      [{ value: rates.hint, look: 'hint' }],
      [],
      headers.map((value, column) => ({ value, look: columnsOfNumbers.has(column) ? 'heading of numbers' : 'heading' })),
      ...asked,
      ...empty,
    ],
    frozenRows: headerRow + 1,
    tables: [{ name: 'RtcRates', row: headerRow, column: 0, rows: rows + 1, headers }],
    rules: [
      { ...at(6), kind: 'list', words: rates.units, isStrict: false, error: rates.otherWord, prompt: rates.unitPrompt },
      { ...at(7), kind: 'anything', prompt: rates.pricePrompt },
      { ...at(8), kind: 'list', words: ['CNY', 'USD', 'EUR', 'JPY', 'GBP', 'HKD', 'SGD'], isStrict: false, error: rates.otherWord },
      { ...at(9), kind: 'number', error: rates.notNumber, prompt: rates.fromPrompt },
      { ...at(10), kind: 'number', error: rates.notNumber },
      { ...at(11), kind: 'list', words: rates.models, isStrict: false, error: rates.otherWord },
      { ...at(12), kind: 'list', words: rates.yesNo, isStrict: true, error: rates.pickOne },
      { ...at(13), kind: 'list', words: rates.statuses, isStrict: true, error: rates.pickOne },
    ],
  };
}
