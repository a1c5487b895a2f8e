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
import { meterRule, regionNotes, unusedNotes } from '../i18n/meter-rules';
import { type AnswerCell, regionIn, type Run, single, textIn } from './cells';
import { headersOf, language } from './language';
import { dateOf } from './row-date';
import { itemOf, rateBook } from './words';

export const run: Run = {
  arguments: ['vendor', 'region', 'tier'],
  answer: (args) => {
    const word = textIn(single(args.vendor ?? null, 'vendor'), 'vendor');
    const where = regionIn(single(args.region ?? null, 'region'), 'region');
    const received = textIn(single(args.tier ?? null, 'tier'), 'tier');
    const rows = chosenCards(word).flatMap(({ card, offer, plans }) =>
      offer.rows
        .filter((row) => (plans === null || row.plan === null || plans.includes(row.plan)) && holdsIn(row, card, where) && (received === '' || isDrawnOn(row, offer, itemOf(received, offer.labels))))
        .map((row) => cellsOf(row, card, card.plans.find(({ id }) => id === row.plan)?.meter ?? offer.meter)),
    );
    if (rows.length === 0) throw new DomainError('no_list_rows', { vendor: word, region: where ?? '', item: received });
    return [headersOf('rates'), ...rows];
  },
};

interface ChosenCard {
  readonly card: RateCard;
  readonly offer: Offer;
  /** Only these plans' rows beside the common ones; null: all rows. */
  readonly plans: readonly string[] | null;
}

function chosenCards(word: string): readonly ChosenCard[] {
  if (word === '') return rateBook.cards.map((card) => ({ card, offer: rateBook.offer(card, null), plans: null }));
  const { offer, plans, isPlanSaid } = rateBook.choose(word);
  const card = rateBook.card(offer.name);
  return card === undefined ? [] : [{ card, offer, plans: isPlanSaid ? plans.map(({ id }) => id) : null }];
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
    dateOf(row),
    row.confidence ?? '',
    row.source ?? '',
    [regionNotes[language][card.prices.some(({ regions }) => regions !== undefined) ? 'own' : 'one'], ...(row.problem === null ? [] : [unusedNotes[language]])].join('; '),
    meter === null ? '' : meterRule(meter, language),
  ];
}
