import { isUnsaid } from '../domain/cells';
import { each, numberIn, regionIn, type Run, textIn } from './cells';
import { openPrices } from './prices';
import { unitSizeOf, usageLines } from './usage-lines';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates'],
  answer: (args) => {
    const lines = usageLines(args);
    const table = args.rates ?? null;
    return each([lines.usage, lines.tier, lines.region, args.vendor ?? null, lines.unitSize], ([quantity = null, received = null, where = null, who = null, unit = null]) => {
      if (isUnsaid(quantity) && isUnsaid(received)) return '';
      const units = numberIn(quantity, 'usage', 0) * unitSizeOf(unit);
      return openPrices(textIn(who, 'vendor'), table).cost(textIn(received, 'tier'), units, regionIn(where, 'region'));
    });
  },
};
