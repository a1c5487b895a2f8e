import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../test/worked-examples/', import.meta.url);

/**
 * Which published example tests each value of a metering or rounding rule, as lines of the page of list prices.
 * An example tests a vendor's meter where it names a picture, a calibration where it names such a size, rounding by month where it asks for a bill, by stay, day or minute where it meters a call or a log.
 * @param cards - the rate cards as they are written
 */
export function ruleCoverage(cards) {
  const examples = readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const tested = new Map();
  for (const { id, calls, rates, log } of examples) {
    const words = new Set([...calls.flatMap(({ call }) => call), ...(rates ?? []), ...(log ?? [])].flat(2).filter((word) => typeof word === 'string'));
    const functions = new Set(calls.map(({ call }) => call[0]));
    for (const card of cards) {
      for (const word of words) {
        const [vendor, plan] = word.split(':');
        if (vendor !== card.id) continue;
        for (const [value, isShown] of valuesOf(card, plan)) if (isShown([...words], functions)) tested.set(value, [...new Set([...(tested.get(value) ?? []), id])]);
      }
    }
  }
  const values = [...new Set(cards.flatMap((card) => [undefined, ...card.plans.map(({ id }) => id)].flatMap((plan) => valuesOf(card, plan).map(([value]) => value))))].sort();
  return [
    '## Which example tests which rule',
    '',
    '| rule value | cards | worked examples |',
    '| --- | --- | --- |',
    ...values.map((value) => `| ${value} | ${cards.filter((card) => [undefined, ...card.plans.map(({ id }) => id)].some((plan) => valuesOf(card, plan).some(([one]) => one === value))).length} | ${tested.get(value)?.join(', ') ?? '**untested**'} |`),
    '',
  ];
}

const picture = /^(\d+\*)?(\d+x\d+|audio)|^(audio|sd|hd|fhd|2k|4k)(:|$)/i;
const meters = (words, functions) => functions.has('RTC_METER') || words.some((word) => picture.test(word));
const bills = (_, functions) => ['RTC_BILL', 'RTC_TCO', 'RTC_CASHFLOW'].some((id) => functions.has(id));
const logs = (_, functions) => functions.has('RTC_METER_LOG');
const calls = (_, functions) => functions.has('RTC_METER') || functions.has('RTC_METER_LOG');
const inMeter = new Set(['stay', 'day', 'minute', 'none']);

/** The rule values of a card under a plan, each with whether these words of an example show it. */
function valuesOf(card, plan) {
  const meter = card.plans.find(({ id }) => id === plan)?.meter ?? card.meter;
  const { quantity, money } = card.plans.find(({ id }) => id === plan)?.rounding ?? card.rounding ?? {};
  return [
    ...(meter.classes.length > 0 ? [[`counts ${meter.counts}`, meters]] : []),
    ...(meter.traffic ? [['counts traffic', (words, functions) => words.includes('TRAFFIC') || meters(words, functions)]] : []),
    ...(meter.calibration ? [['calibrates sizes', (words) => meter.calibration.some(([size]) => words.some((word) => word.includes(size)))]] : []),
    ...(meter.idle ? [[`idle is ${meter.idle}`, logs]] : []),
    ...(meter.videoBy ? [[`video by ${meter.videoBy}`, logs]] : []),
    ...(meter.whilePublished ? [['only while somebody publishes', logs]] : []),
    ...(meter.dimensions ?? []).map((dimension) => [`counts ${dimension}`, calls]),
    ...Object.entries(meter.kinds ?? {}).map(([kind, rule]) => [`${kind}: ${rule.isUser ? 'a user' : 'no user'}${rule.item ? `, ${rule.item}` : ''}`, (words) => words.includes(kind)]),
    ...(quantity ? [[`rounds quantities per ${quantity.per}, ${quantity.seconds} s${quantity.atLeast ? `, at least ${quantity.atLeast} s` : ''}`, inMeter.has(quantity.per) ? calls : bills]] : []),
    ...(quantity?.gigabytes ? [[`rounds traffic of a stay to ${quantity.gigabytes} GB`, (words, functions) => functions.has('RTC_METER_LOG') && words.includes('TRAFFIC')]] : []),
    ...(money ? [[`rounds money ${money.mode} on the ${money.of}, ${money.decimals} decimals`, bills]] : []),
  ];
}
