import type { MeteredUsage } from '../domain/metering/meter-log';
import { meteredRule } from '../i18n/meter-rules';
import type { Answer } from './cells';
import { headersOf, language } from './language';
import type { Metering } from './meter-words';

/** What was metered, a row for each item that the vendor bills, each with its rule in words. */
export function meteredTable(usage: readonly MeteredUsage[], { meter, rounding }: Metering): Answer {
  return [headersOf('metered'), ...usage.map(({ item, quantity }) => [item, quantity, meteredRule(item, meter, rounding, language)])];
}
