import { isCharge } from '../pricing/ladder';
import type { Offer } from '../pricing/offer';
import { isStreamWord } from '../metering/picture';

/** What an offer tells apart in its prices; an empty list: it says nothing, one price holds for all. */
export interface OfferDimensions {
  /** Whether sound alone has a price. */
  readonly hasVoice: boolean;
  /** Whether pictures have one. */
  readonly hasVideo: boolean;
  /** Classes of picture that have prices of their own. */
  readonly pictures: readonly string[];
  readonly roles: readonly string[];
  readonly regions: readonly string[];
  /** Server-side extras and dimensions beside the minutes, each once. */
  readonly extras: readonly string[];
}

const anyPicture = new Set(['VIDEO', 'ANY', 'STD']);
const fees = new Set(['PLAN', 'SETUP', 'SUPPORT', '*']);

/** Reads off an offer's prices along which dimensions it has prices of its own. */
export function dimensionsOf({ rows }: Offer): OfferDimensions {
  const priced = rows.filter((row) => row.kind !== 'estimate' && (isCharge(row) || row.model === 'ratio' || row.model === 'pack'));
  const items = [...new Set(priced.flatMap((row) => row.items))];
  const heads = [...new Set(items.map((item) => item.split(':')[0] ?? ''))];
  const pictures = items.filter((item) => isStreamWord(item) && item !== 'AUDIO');
  const isAny = items.includes('ANY') || (items.includes('STD') && !items.includes('AUDIO'));
  return {
    hasVoice: items.includes('AUDIO') || isAny,
    hasVideo: pictures.length > 0 || items.includes('VIDEO') || isAny,
    pictures,
    roles: [...new Set(priced.flatMap(({ role }) => role ?? []))],
    regions: [...new Set(priced.flatMap(({ region }) => region ?? []))],
    extras: heads.filter((head) => !isStreamWord(head) && !anyPicture.has(head) && !fees.has(head)),
  };
}
