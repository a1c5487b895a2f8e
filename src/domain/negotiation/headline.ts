import { unlessRefused } from '../errors';
import type { Program } from '../billing/program';
import { type Picture, streamOf, type StreamWord, wordSizes } from '../metering/picture';
import { drawsOf } from '../pricing/cost';
import { type Ladder, priceOf } from '../pricing/ladder';
import { atFirstPrice } from '../pricing/unit-price';
import type { Item } from '../words/items';

/**
 * What one unit of each usage line costs by the price that stands on top of the offer: a minute of the picture as if it were a minute of its largest stream,
 * at the first step of that class. Null for lines that are no participant-minutes, unless nothing else is used.
 * @param usage - of the month that is looked at, for prices that depend on it
 */
export function headlinePrices({ program, usage }: { readonly program: Program; readonly usage: Float64Array }): readonly (number | null)[] {
  const { offer, plans, lines, minuteLines, draws, pots } = program;
  return lines.map(({ item, region }, line) => {
    if (minuteLines.length > 0 && !minuteLines.includes(line)) return null;
    const single = item.picture === null ? null : unlessRefused(() => drawsOf(offer, largestStream(item, item.picture ?? []), { region, role: null, plans: plans.map(({ id }) => id) }));
    const own = draws.filter((draw) => draw.line === line).flatMap(({ pot, perUnit }) => { const price = program.prices[pots[pot]?.ladder ?? 0]; return price === undefined ? [] : [{ ladder: price.ladder, perUnit }]; });
    return (single ?? own).reduce((sum, { ladder, perUnit }) => sum + perUnit * facePrice(ladder, (usage[line] ?? 0) * perUnit), 0);
  });
}

/** The price of one unit at the first step; where the amount does not follow the quantity, that of this quantity's. */
export function facePrice(ladder: Ladder, quantity: number): number {
  if (ladder.model !== 'stairstep' && ladder.model !== 'fee') return atFirstPrice(1, { ...ladder, flat: null });
  return quantity > 0 ? priceOf(quantity, ladder) / quantity : 0;
}

/** The picture's largest stream alone, in the word of its class. */
function largestStream({ role }: Item, picture: Picture): Item {
  const pixels = picture.reduce((most, stream) => ('audio' in stream ? most : Math.max(most, stream.width * stream.height)), 0);
  const words = Object.keys(wordSizes) as readonly (keyof typeof wordSizes)[];
  const word: StreamWord = pixels === 0 ? 'AUDIO' : (words.find((one) => wordSizes[one][0] * wordSizes[one][1] >= pixels) ?? '4K');
  return { key: word, picture: [streamOf(word)], word, role, known: true };
}
