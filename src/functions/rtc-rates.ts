import { DomainError } from '../domain/errors';
import { meterPicture } from '../domain/metering/meter-picture';
import type { Meter } from '../domain/metering/meter';
import { standardMinute } from '../domain/pricing/cost';
import { coverage, type Offer } from '../domain/pricing/offer';
import type { RateCard } from '../domain/pricing/rate-card';
import type { RateRow } from '../domain/pricing/rate-row';
import type { Item } from '../domain/words/items';
import type { RegionWord } from '../domain/words/regions';
import { unitText } from '../domain/words/units';
import { type AnswerCell, regionIn, type Run, single, textIn } from './cells';
import { headersOf, inLanguage } from './language';
import { region, tier, vendor } from './parameters';
import type { FunctionSpec } from './spec';
import { itemOf, rateBook } from './words';

export const spec: FunctionSpec = {
  id: 'RTC_RATES',
  group: 'cost',
  description: {
    'en-US': 'The built-in list prices as rows of a Rates table, each with its source, date and confidence, and the card\'s metering rule in words.',
    'zh-CN': '内置刊例价，按价目表的行列出，每行带来源、日期和可信度，以及该厂商的计量规则说明。',
  },
  parameters: [
    { ...vendor, description: { 'en-US': 'A vendor, or vendor:plan for one of its plans, one cell. Empty: all vendors.', 'zh-CN': '厂商，或“厂商:套餐”（单个单元格）。留空：所有厂商。' } },
    { ...region, description: { 'en-US': 'Only prices that hold in this region, one cell. Empty: all.', 'zh-CN': '仅列该区域适用的价格（单个单元格）。留空：全部。' } },
    { ...tier, description: { 'en-US': 'Only prices that this picture, word or extra draws on, one cell. Empty: all.', 'zh-CN': '仅列该画面、档位或增值项用到的价格（单个单元格）。留空：全部。' } },
  ],
  answers: { 'en-US': 'A table with a header row; old and second-hand prices are shown too, marked by date and confidence.', 'zh-CN': '带标题行的表格；过期和转述的价格也列出，以日期和可信度标明。' },
  examples: [{ formula: '=RTC_RATES("zego","CN","HD")', answer: 'zego', says: { 'en-US': 'ZEGO\'s HD price rows with their source', 'zh-CN': '即构高清价格及其来源' } }],
};

export const run: Run = {
  arguments: ['vendor', 'region', 'tier'],
  answer: (args) => {
    const word = textIn(single(args.vendor ?? null, 'vendor'), 'vendor');
    const where = regionIn(single(args.region ?? null, 'region'), 'region');
    const received = textIn(single(args.tier ?? null, 'tier'), 'tier');
    const rows = chosenCards(word).flatMap(({ card, offer, plan }) =>
      offer.rows
        .filter((row) => (plan === null || row.plan === null || row.plan === plan) && holdsIn(row, card, where) && (received === '' || isDrawnOn(row, offer, itemOf(received, offer.labels))))
        .map((row) => cellsOf(row, card, offer.meter)),
    );
    if (rows.length === 0) throw new DomainError('no_list_rows', { vendor: word, region: where ?? '', item: received });
    return [headersOf('rates'), ...rows];
  },
};

interface ChosenCard {
  readonly card: RateCard;
  readonly offer: Offer;
  /** Only this plan's rows beside the common ones; null: all rows. */
  readonly plan: string | null;
}

function chosenCards(word: string): readonly ChosenCard[] {
  if (word === '') return rateBook.cards.map((card) => ({ card, offer: rateBook.offer(card, null), plan: null }));
  const { offer, plan } = rateBook.choose(word);
  const card = rateBook.card(offer.name);
  return card === undefined ? [] : [{ card, offer, plan: word.includes(':') || word.includes('：') ? plan : null }];
}

function holdsIn(row: RateRow, card: RateCard, where: RegionWord | null): boolean {
  if (where === null || where === 'GLOBAL') return true;
  return row.region === null ? card.regions.includes(where) : row.region === where;
}

/** Whether a row's price, or its ratio, has a part in what this item costs. */
function isDrawnOn(row: RateRow, offer: Offer, item: Item): boolean {
  if (item.role !== null && row.role !== null && row.role !== item.role) return false;
  const billed = item.picture === null ? [item.key] : [...(item.word === null ? [] : [item.word]), ...meteredItems(item, offer.meter), 'VIDEO', 'ANY'];
  const converted = offer.rows.some(({ model, items }) => model === 'ratio' && items.some((name) => billed.includes(name)));
  const wanted = converted ? [...billed, standardMinute] : billed;
  return row.items.some((name) => name === '*' || wanted.some((one) => coverage(name, one) > 0));
}

function meteredItems({ picture }: Item, meter: Meter | null): readonly string[] {
  return picture === null || meter === null ? [] : meterPicture(picture, meter).map(({ item }) => item);
}

/** One row in the columns of the Rates grammar. */
function cellsOf(row: RateRow, card: RateCard, meter: Meter | null): readonly AnswerCell[] {
  const [onlyRegion] = card.regions;
  return [
    row.offer,
    row.vendor ?? '',
    row.plan ?? '',
    row.items.join(', '),
    row.role ?? '',
    row.region ?? (card.regions.length === 1 ? (onlyRegion ?? '') : ''),
    unitText(row.unit),
    row.price ?? '',
    row.currency ?? '',
    row.from === 0 ? '' : row.from,
    row.included ?? '',
    row.model,
    row.tax === null ? '' : row.tax ? 'yes' : 'no',
    row.kind,
    row.undated ? `${row.asOf ?? ''} (${inLanguage({ en: 'read, undated', zh: '读取日，页面无日期' })})` : (row.asOf ?? ''),
    row.confidence ?? '',
    row.source ?? '',
    [row.note === null ? '' : inLanguage(row.note), inLanguage(card.regionNote)].filter((text) => text !== '').join(' · '),
    meter === null ? '' : inLanguage(meter.rule),
  ];
}
