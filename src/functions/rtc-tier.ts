import { isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { meterPicture, type MeteredLine } from '../domain/metering/meter-picture';
import { aggregateMeter } from '../domain/metering/word-meter';
import { each, type Run, single, textIn } from './cells';
import { itemOf, rateBook } from './words';

export const run: Run = {
  arguments: ['received', 'vendor'],
  answer: ({ received = null, vendor: vendors = null }) => {
    const word = textIn(single(vendors, 'vendor'), 'vendor');
    const offer = word === '' ? null : rateBook.choose(word).offer;
    const meter = offer?.meter ?? aggregateMeter;
    return each([received], ([cell = null]) => {
      if (isUnsaid(cell)) return '';
      const text = textIn(cell, 'received');
      const { picture } = itemOf(text, offer?.labels);
      if (picture === null) throw new DomainError('not_received', { item: text });
      if (meter.classes.length === 0 && meter.traffic !== true) throw new DomainError('not_by_minutes', { vendor: offer?.name ?? word });
      return tierText(meterPicture(picture, meter));
    });
  },
};

/** Billed classes as a tier text; traffic, which is billed beside minutes, shows only where nothing else is. */
function tierText(lines: readonly MeteredLine[]): string {
  const minutes = lines.filter(({ item }) => item !== 'TRAFFIC');
  return minutes.length === 0 ? 'TRAFFIC' : minutes.map(({ item, perMinute }) => (perMinute === 1 ? item : `${perMinute}*${item}`)).join(' + ');
}
