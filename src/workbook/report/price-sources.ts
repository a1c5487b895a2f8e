import { dayOfText } from '../../domain/words/dates';
import { workbookTexts } from '../../i18n/workbook/texts';
import type { Comparison } from '../compare/read-comparison';
import { columnsOf } from '../needs/table-cells';
import { textOfContent } from '../read-range';

/** Where the prices of an offer come from. */
export interface PriceSource {
  readonly offer: string;
  readonly source: string;
  /** As the row says it; empty where it doesn't. */
  readonly asOf: string;
  readonly isStale: boolean;
}

/** Prices that were seen longer ago deserve a question. */
export const staleAfterDays = 180;
const words = { 'zh-CN': workbookTexts['zh-CN'].rates.columns, 'en-US': workbookTexts['en-US'].rates.columns };
const place = { offer: 0, vendor: 1, asOf: 14, source: 15 } as const;

/** The sources of RtcRates, each offer's once; a row without an offer belongs to the row above. @param today - as an ISO date */
export function priceSources({ rates: [header = [], ...rows] }: Pick<Comparison, 'rates'>, today: string): readonly PriceSource[] {
  const at = columnsOf({ header: header.map(String) }, words);
  const text = (row: (typeof rows)[number], column: number): string => textOfContent(row[at[column] ?? -1]);
  const now = dayOfText(today) ?? 0;
  const found = new Map<string, PriceSource>();
  let offer = '';
  for (const row of rows) {
    offer = text(row, place.offer) || text(row, place.vendor) || offer;
    const asOf = text(row, place.asOf);
    const source = text(row, place.source);
    if (offer === '' || (asOf === '' && source === '')) continue;
    const day = dayOfText(asOf) ?? Number(asOf);
    found.set([offer, source, asOf].join('\n'), { offer, source, asOf, isStale: day > 0 && now - day > staleAfterDays });
  }
  return [...found.values()];
}
