// Sentences that people read in the card and the docs: they weigh as much as the prices.
const forReaders = new Set(['$schema', 'note', 'regionNote', 'rule']);

/** Fields that neighbouring prices mostly share; the packed form says them once for a run of prices. */
const shared = ['unit', 'source', 'plan', 'role', 'model', 'effectiveFrom', 'effectiveTo', 'regions', 'asOf', 'confidence'];

/**
 * Packs a readable rate card for the bundle: `prices` becomes runs of [shared fields, item, tiers, item, tiers, ...],
 * tiers become [price, upTo, price, upTo, ..., price], and what is included stands behind them; the day of reading is said where it is not that of most sources. `unpackRateCard` is the way back.
 */
module.exports = function packRateCard(source) {
  const card = JSON.parse(source, (key, value) => (forReaders.has(key) ? undefined : value));
  const runs = [];
  let last = '';
  for (const price of card.prices) {
    const common = Object.fromEntries(shared.filter((field) => field in price).map((field) => [field, price[field]]));
    if (JSON.stringify(common) !== last) runs.push([common]);
    last = JSON.stringify(common);
    const tiers = price.tiers.flatMap(({ price: amount, upTo }) => (upTo === null ? [amount] : [amount, upTo]));
    runs[runs.length - 1].push(price.item, price.included === undefined ? tiers : [...tiers, { included: price.included }]);
  }
  for (const { rounding } of [card, ...card.plans]) if (rounding) delete rounding.source;
  for (const { meter } of [card, ...card.plans]) if (meter !== undefined) delete meter.source;
  for (const plan of card.plans) delete plan.names;
  const days = Object.values(card.sources).map(({ readOn }) => readOn);
  const readOn = days.find((day) => days.filter((other) => other === day).length * 2 >= days.length) ?? card.checkedOn;
  for (const source of Object.values(card.sources)) if (source.readOn === readOn) delete source.readOn;
  return JSON.stringify({ ...card, prices: runs, ...(readOn === card.checkedOn ? {} : { readOn }) });
};
