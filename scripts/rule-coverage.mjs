import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../test/worked-examples/', import.meta.url);

/**
 * Which published example tests each value of a metering or rounding rule, as lines of the page of list prices.
 * An example tests a vendor's meter where it names a picture, a calibration where it names such a size, rounding where it asks for a bill.
 * @param cards - the rate cards as they are written
 */
export function ruleCoverage(cards) {
  const examples = readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const tested = new Map();
  for (const { id, calls, rates } of examples) {
    const words = new Set([...calls.flatMap(({ call }) => call), ...(rates ?? []).flat()].filter((word) => typeof word === 'string'));
    const isBill = calls.some(({ call }) => ['RTC_BILL', 'RTC_TCO', 'RTC_CASHFLOW'].includes(call[0]));
    for (const card of cards) {
      for (const word of words) {
        const [vendor, plan] = word.split(':');
        if (vendor !== card.id) continue;
        for (const [value, isShown] of valuesOf(card, plan)) if (isShown([...words], isBill)) tested.set(value, [...new Set([...(tested.get(value) ?? []), id])]);
      }
    }
  }
  const values = [...new Set(cards.flatMap((card) => [undefined, ...card.plans.map(({ id }) => id)].flatMap((plan) => valuesOf(card, plan).map(([value]) => value))))].sort();
  return [
    '## Which example tests which rule',
    '',
    'Rounding per stay, day and minute happens in the meter of a usage log, which no function reads yet.',
    '',
    '| rule value | cards | worked examples |',
    '| --- | --- | --- |',
    ...values.map((value) => `| ${value} | ${cards.filter((card) => [undefined, ...card.plans.map(({ id }) => id)].some((plan) => valuesOf(card, plan).some(([one]) => one === value))).length} | ${tested.get(value)?.join(', ') ?? '**untested**'} |`),
    '',
  ];
}

const picture = /^(\d+\*)?(\d+x\d+|audio)|^(audio|sd|hd|fhd|2k|4k)(:|$)/i;
const meters = (words) => words.some((word) => picture.test(word));
const bills = (_, isBill) => isBill;

/** The rule values of a card under a plan, each with whether these words of an example show it. */
function valuesOf(card, plan) {
  const meter = card.plans.find(({ id }) => id === plan)?.meter ?? card.meter;
  const { quantity, money } = card.rounding ?? {};
  return [
    ...(meter.classes.length > 0 ? [[`counts ${meter.counts}`, meters]] : []),
    ...(meter.traffic ? [['counts traffic', (words) => words.includes('TRAFFIC') || meters(words)]] : []),
    ...(meter.calibration ? [['calibrates sizes', (words) => meter.calibration.some(([size]) => words.some((word) => word.includes(size)))]] : []),
    ...(quantity ? [[`rounds quantities per ${quantity.per}, ${quantity.seconds} s`, bills]] : []),
    ...(money ? [[`rounds money ${money.mode} on the ${money.of}, ${money.decimals} decimals`, bills]] : []),
  ];
}
