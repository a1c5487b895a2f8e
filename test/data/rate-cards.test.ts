import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020';
import { rateCards } from '../../src/data/rate-cards';
import schema from '../../src/data/schema/rate-card.schema.json';
import type { ListPrice, RateCard, SourcedMeter } from '../../src/domain/pricing/rate-card';
import { squeeze } from '../../src/domain/words/normalise';

const root = join(__dirname, '../..');
const folder = join(root, 'src/data/rate-cards');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const notCharged = new Set(['free', 'trial', 'ratio', 'pack', 'minimum', 'cap', 'discount']);

function card(id: string): RateCard {
  const found = rateCards.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
}

/** The one price of an item, by its place in the card: `undefined` where nothing or several stand there. */
function priceOf(id: string, item: string, where: { readonly plan?: string; readonly role?: string; readonly model?: string } = {}): ListPrice | undefined {
  const found = card(id).prices.filter((price) => price.item === item && price.plan === where.plan && price.role === where.role && price.model === where.model);
  return found.length === 1 ? found[0] : undefined;
}

function single(id: string, item: string, where: { readonly plan?: string; readonly role?: string; readonly model?: string } = {}): readonly [unit: string | undefined, price: number | 'free' | undefined, included?: number] {
  const price = priceOf(id, item, where);
  const answer = [price?.unit, price?.tiers.length === 1 ? price.tiers[0]?.price : undefined] as const;
  return price?.included === undefined ? answer : [...answer, price.included];
}

function metersOf({ meter, plans }: RateCard): readonly SourcedMeter[] {
  return [meter, ...plans.flatMap((plan) => (plan.meter === undefined ? [] : [plan.meter]))];
}

/** What a row speaks of; charges of any model stand against each other. */
function placeOf(price: ListPrice, region: string): string {
  const model = price.model ?? 'graduated';
  return [price.item, price.role ?? '', price.plan ?? '', region, notCharged.has(model) ? model : 'charge'].join(' | ');
}

function overlap(a: ListPrice, b: ListPrice): boolean {
  return (a.effectiveFrom ?? '') < (b.effectiveTo ?? '9999') && (b.effectiveFrom ?? '') < (a.effectiveTo ?? '9999');
}

describe('rateCards', () => {
  it('lists every card of the folder once, as the generator writes it', () => {
    const generator = pathToFileURL(join(root, 'scripts/generate-card-index.mjs')).href;
    const generated = execFileSync(process.execPath, ['--input-type=module', '-e', `import { cardIndex } from ${JSON.stringify(generator)}; process.stdout.write(cardIndex());`], { encoding: 'utf8' });
    expect(readFileSync(join(folder, 'index.ts'), 'utf8').replace(/\r\n/g, '\n')).toBe(generated);
    expect(rateCards.map(({ id }) => `${id}.json`).sort()).toEqual([...files].sort());
  });

  it('begins with the cards in CNY, 声网 first', () => {
    const currencies = rateCards.map(({ currency }) => currency);
    expect(rateCards[0]?.id).toBe('shengwang');
    expect(currencies.lastIndexOf('CNY')).toBe(currencies.filter((currency) => currency === 'CNY').length - 1);
  });

  it('gives no word to two vendors', () => {
    const words = rateCards.flatMap(({ id, names, aliases }) => [...new Set([id, names.en, names.zh, ...aliases].map(squeeze))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe.each(files)('%s', (file) => {
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RateCard;
  const known = Object.keys(data.sources);
  const plans = data.plans.map(({ id }) => id);

  it('has the shape of a rate card', () => {
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(`${data.id}.json`).toBe(file);
  });

  it('has ascending steps, of which exactly the last has no end', () => {
    for (const { item, tiers } of data.prices) {
      const bounds = tiers.map(({ upTo }) => upTo ?? Infinity);
      expect({ item, bounds }).toEqual({ item, bounds: [...new Set(bounds)].sort((a, b) => a - b) });
      expect(tiers.filter(({ upTo }) => upTo === null)).toHaveLength(1);
      expect(tiers[tiers.length - 1]?.upTo).toBeNull();
    }
  });

  it('names a source for every price, meter and rounding, and uses every source', () => {
    const used = [...data.prices.map(({ source }) => source), ...metersOf(data).map(({ source }) => source), ...(data.rounding === null ? [] : [data.rounding.source]), ...data.plans.flatMap(({ rounding }) => (rounding === undefined ? [] : [rounding.source]))];
    expect([...new Set(used)].sort()).toEqual([...known].sort());
  });

  it('was read no later than it was checked', () => {
    for (const { asOf, readOn } of Object.values(data.sources)) {
      expect(readOn <= data.checkedOn).toBe(true);
      expect(asOf === null || asOf <= readOn).toBe(true);
    }
  });

  it('knows every plan that a price or the default names, each once and each with a price or a rule of its own', () => {
    const named = data.prices.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
    const ruled = data.plans.flatMap(({ id, meter, rounding }) => (meter !== undefined || rounding !== undefined ? [id] : []));
    expect(named.filter((id) => !plans.includes(id))).toEqual([]);
    expect(plans.filter((id) => !named.includes(id) && !ruled.includes(id))).toEqual([]);
    expect(data.defaultPlan === null || plans.includes(data.defaultPlan)).toBe(true);
  });

  it('has classes in order: AUDIO, then ascending, only the last without a bound', () => {
    for (const { classes } of metersOf(data)) {
      const pictures = classes.filter((step) => step.class !== 'AUDIO');
      expect(classes.slice(1).some((step) => step.class === 'AUDIO')).toBe(false);
      const bounds = pictures.map(({ maxPixels }) => maxPixels ?? Infinity);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    }
  });

  it('prices nothing twice at one time', () => {
    const places = new Map<string, ListPrice[]>();
    for (const price of data.prices) {
      for (const region of price.regions ?? ['every region']) {
        const place = placeOf(price, region);
        expect({ place, twice: (places.get(place) ?? []).some((other) => overlap(other, price)) }).toEqual({ place, twice: false });
        places.set(place, [...(places.get(place) ?? []), price]);
      }
    }
  });

  it('converts into standard minutes only where something is counted in them', () => {
    const scope = (plan: string | undefined): readonly ListPrice[] => data.prices.filter((price) => price.plan === undefined || price.plan === plan);
    for (const price of data.prices.filter(({ model }) => model === 'ratio')) {
      expect(scope(price.plan).some(({ item, model }) => item === 'STD' && model !== 'ratio')).toBe(true);
    }
  });
});

describe('prices that buyers know', () => {
  it('声网 bills standard minutes: HD 4, FHD 9, audience HD 2, at 7 yuan per 1,000', () => {
    expect(single('shengwang', 'STD')).toEqual(['1000min', 7]);
    expect(['AUDIO', 'HD', 'FHD', '2K', '4K'].map((item) => single('shengwang', item, { model: 'ratio' })[1])).toEqual([1, 4, 9, 16, 36]);
    expect(['AUDIO', 'HD', 'FHD', '2K', '4K'].map((item) => single('shengwang', item, { model: 'ratio', role: 'AUDIENCE' })[1])).toEqual([0.57, 2, 4.57, 8, 18]);
    expect(priceOf('shengwang', 'HD')).toBeUndefined();
    expect(single('shengwang', 'STD', { model: 'pack', plan: 'flagship' })).toEqual(['month', 8399, 1_500_000]);
  });

  it('Agora sells packages of standard minutes and keeps an old list with graduated discounts', () => {
    expect(single('agora', 'STD')).toEqual(['1000min', 0.99]);
    expect(single('agora', 'STD', { model: 'pack', plan: 'business' })).toEqual(['month', 339.99, 400_000]);
    expect(single('agora', 'STD', { model: 'pack', plan: 'topup_1m' })).toEqual(['12month', 891, 1_000_000]);
    expect(single('agora', 'HD', { plan: 'legacy' })).toEqual(['1000min', 3.99]);
    expect(single('agora', 'HD', { plan: 'legacy', role: 'AUDIENCE' })).toEqual(['1000min', 1.99]);
    expect(priceOf('agora', 'AUDIO, HD, FHD, 2K, 4K', { plan: 'legacy', model: 'discount' })?.tiers).toEqual([
      { upTo: 99_999, price: 0 },
      { upTo: 499_999, price: 5 },
      { upTo: 999_999, price: 7 },
      { upTo: null, price: 10 },
    ]);
    expect(single('agora', 'TRANSCODING:H265:FHD')).toEqual(['1000min', 39.99]);
  });

  it('即构 bills each played stream: SD 12, HD 25, FHD 98; L3 7, 14.5, 57; tax included', () => {
    expect(['AUDIO', 'SD', 'HD', 'FHD', '2K', '4K'].map((item) => single('zego', item)[1])).toEqual([7, 12, 25, 98, 112, 252]);
    expect(['AUDIO', 'SD', 'HD', 'FHD'].map((item) => single('zego', item, { plan: 'l3' })[1])).toEqual([4, 7, 14.5, 57]);
    expect(card('zego').meter.counts).toBe('per_play');
    expect(card('zego').pricesIncludeTax).toBe(true);
  });

  it('腾讯云 TRTC: 7, 14, 28, 105 by stream; a pack of 250,000 for 1,588, deducted 1, 2, 4, 15', () => {
    expect(['AUDIO', 'SD', 'HD', 'FHD'].map((item) => single('trtc', item)[1])).toEqual([7, 14, 28, 105]);
    expect(single('trtc', 'STD', { model: 'pack', plan: 'pack-250k' })).toEqual(['12month', 1588, 250_000]);
    expect(['AUDIO', 'SD', 'HD', 'FHD'].map((item) => single('trtc', item, { model: 'ratio', plan: 'pack-250k' })[1])).toEqual([1, 2, 4, 15]);
  });

  it('阿里云 bills by the minute, not by 1,000 of them', () => {
    expect(['AUDIO', 'SD', 'HD', 'FHD'].map((item) => single('aliyun', item))).toEqual([['min', 0.006], ['min', 0.012], ['min', 0.024], ['min', 0.09]]);
    expect(single('alibaba-cloud', 'HD')).toEqual(['min', 0.00343]);
  });

  it('LiveKit Ship: 50 a month, 150,000 minutes and 250 GB included', () => {
    expect(card('livekit').defaultPlan).toBe('ship');
    expect(single('livekit', 'PLAN', { plan: 'ship' })).toEqual(['month', 50]);
    expect(single('livekit', 'ANY', { plan: 'ship' })).toEqual(['min', 0.0005, 150_000]);
    expect(single('livekit', 'TRAFFIC', { plan: 'ship' })).toEqual(['GB', 0.12, 250]);
    expect(card('livekit').meter.traffic).toBe(true);
  });

  it('one rate for any minute: Azure 0.004; second-hand Twilio 0.004, Zoom 0.0035, Chime 0.0017', () => {
    expect(['azure', 'twilio', 'zoom', 'chime'].map((id) => single(id, 'ANY')[1])).toEqual([0.004, 0.004, 0.0035, 0.0017]);
    expect(['twilio', 'zoom', 'chime'].map((id) => card(id).sources[priceOf(id, 'ANY')?.source ?? '']?.confidence)).toEqual(['secondary', 'secondary', 'secondary']);
  });

  it('Sora Cloud rounds peaks up to 10 connections and 100 Mbps', () => {
    expect(single('shiguredo', 'PCU', { model: 'package' })).toEqual(['10PCU', 15_000]);
    expect(single('shiguredo', 'BANDWIDTH', { model: 'package' })).toEqual(['100Mbps', 30_000]);
  });
});
