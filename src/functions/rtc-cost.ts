import { type Cell, isUnsaid } from '../domain/cells';
import { each, numberIn, regionIn, type Run, textIn } from './cells';
import { openPrices } from './prices';
import { unitSizeOf, usageLines } from './usage-lines';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates'],
  answer: (args) => {
    const lines = usageLines(args);
    const table = args.rates ?? null;
    // Thousands of lines repeat a few words: who sells what where is looked up once.
    const costs = new Map<Cell, Map<Cell, Map<Cell, Cost>>>();
    const costOf = (who: Cell, where: Cell, received: Cell): Cost => {
      const ofRegions = childOf(costs, who, () => new Map<Cell, Map<Cell, Cost>>());
      return childOf(childOf(ofRegions, where, () => new Map<Cell, Cost>()), received, () => openPrices(textIn(who, 'vendor'), table).costs(textIn(received, 'tier'), regionIn(where, 'region')));
    };
    return each([lines.usage, lines.tier, lines.region, args.vendor ?? null, lines.unitSize], ([quantity = null, received = null, where = null, who = null, unit = null]) => {
      if (isUnsaid(quantity) && isUnsaid(received)) return '';
      const units = numberIn(quantity, 'usage', 0) * unitSizeOf(unit);
      return costOf(who, where, received)(units);
    });
  },
};

type Cost = (quantity: number) => number;

function childOf<Value>(parent: Map<Cell, Value>, key: Cell, make: () => Value): Value {
  let child = parent.get(key);
  if (child === undefined) parent.set(key, (child = make()));
  return child;
}
