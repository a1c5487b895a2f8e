import type { Meter } from './meter';
import { wordSizes } from './picture';

/** Classes at the sizes of the words themselves: how one stream is classed while nobody has said how a vendor meters. */
export const wordMeter: Meter = {
  counts: 'aggregate',
  classes: [{ class: 'AUDIO' }, ...(Object.keys(wordSizes) as (keyof typeof wordSizes)[]).map((word) => ({ class: word, maxPixels: wordSizes[word][0] * wordSizes[word][1] }))],
};

/** Without a vendor: all received pixels added up, HD up to 921,600, FHD up to 2,073,600, 2K up to 3,686,400, above that 4K. */
export const aggregateMeter: Meter = {
  counts: 'aggregate',
  classes: [{ class: 'AUDIO' }, { class: 'HD', maxPixels: 921_600 }, { class: 'FHD', maxPixels: 2_073_600 }, { class: '2K', maxPixels: 3_686_400 }, { class: '4K', maxPixels: null }],
};
