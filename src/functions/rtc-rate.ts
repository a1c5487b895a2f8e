import { isUnsaid } from '../domain/cells';
import { participantMinutesIn } from '../domain/needs/usage';
import { each, numberIn, regionIn, type Run, textIn } from './cells';
import { openPrices } from './prices';

/** Minutes are priced by the thousand, as every price list does. */
const quotedMinutes = 1000;

export const run: Run = {
  arguments: ['tier', 'region', 'vendor', 'rates', 'usage'],
  answer: (args) => {
    const table = args.rates ?? null;
    return each([args.tier ?? null, args.region ?? null, args.vendor ?? null, args.usage ?? null], ([received = null, where = null, who = null, quantity = null]) => {
      if (isUnsaid(received)) return '';
      const prices = openPrices(textIn(who, 'vendor'), table);
      const item = textIn(received, 'tier');
      const place = regionIn(where, 'region');
      const usage = numberIn(quantity, 'usage', 0);
      const quoted = participantMinutesIn(prices.item(item)) ? quotedMinutes : 1;
      return usage > 0 ? (prices.costs(item, place)(usage) * quoted) / usage : prices.costAtFirstPrice(item, quoted, place);
    });
  },
};
