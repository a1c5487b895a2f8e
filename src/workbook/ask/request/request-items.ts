import { DomainError } from '../../../domain/errors';
import { meterPicture } from '../../../domain/metering/meter-picture';
import type { Meter } from '../../../domain/metering/meter';
import type { Picture } from '../../../domain/metering/picture';
import { aggregateMeter, wordMeter } from '../../../domain/metering/word-meter';
import { type Item, parseItem } from '../../../domain/words/items';
import { rateBook, vocabulary } from '../../../functions/words';
import type { NeedLine } from './request-content';

/** A price that the needs call for. */
export interface WantedPrice {
  readonly item: string;
  readonly role: string;
  readonly region: string;
}

/** The prices that needs call for, and the lines whose item is not understood, by their place from 0. */
export interface WantedPrices {
  readonly prices: readonly WantedPrice[];
  readonly unread: readonly number[];
}

/** As price lists have them. */
const order = ['AUDIO', 'SD', 'HD', 'FHD', '2K', '4K', 'VIDEO', 'ANY'];
/** Whoever meters in an unknown way adds the streams up or counts each. */
const usualMeters: readonly Meter[] = [aggregateMeter, { ...wordMeter, counts: 'per_stream' }];

/**
 * The prices that a vendor has to give for these lines, each once: by regions in the order of the lines, classes before extras.
 * @param vendor - whose meter says which classes a picture is billed as; one without a card: every class that the usual meters bill
 */
export function wantedPrices(lines: readonly Pick<NeedLine, 'item' | 'role' | 'region'>[], vendor: string): WantedPrices {
  const card = rateBook.card(vocabulary.vendors.find(vendor) ?? '');
  const meters = card === undefined ? usualMeters : [card.meter];
  const unread: number[] = [];
  const wanted = lines.flatMap(({ item, role, region }, index): readonly WantedPrice[] => {
    const read = itemOf(String(item), card?.labels);
    if (read === null) {
      unread.push(index);
      return [];
    }
    const { key, picture, role: ownRole } = read;
    return (picture === null ? [key] : classesOf(picture, meters)).map((one) => ({ item: one, role: role === '' ? (ownRole ?? '') : String(role), region: String(region) }));
  });
  const regions = [...new Set(wanted.map(({ region }) => region))];
  const rank = ({ item }: WantedPrice): number => (order.includes(item) ? order.indexOf(item) : order.length);
  const once = new Map(wanted.map((price) => [`${price.item}|${price.role}|${price.region}`, price]));
  return { prices: regions.flatMap((region) => [...once.values()].filter((price) => price.region === region).sort((one, other) => rank(one) - rank(other))), unread };
}

function itemOf(text: string, labels: Parameters<typeof parseItem>[2]): Item | null {
  try {
    return parseItem(text, vocabulary, labels);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** A meter whose classes end below the picture says nothing of it; then the usual ones do. */
function classesOf(picture: Picture, meters: readonly Meter[]): readonly string[] {
  const found = meters.flatMap((meter) => billedAs(picture, meter));
  return [...new Set(found.length > 0 ? found : usualMeters.flatMap((meter) => billedAs(picture, meter)))];
}

function billedAs(picture: Picture, meter: Meter): readonly string[] {
  try {
    return meterPicture(picture, meter).map(({ item }) => item);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
