import { isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { pictureKbps } from '../domain/metering/bitrate';
import { gigabytes } from '../domain/metering/meter-picture';
import { each, numberIn, type Run, textIn } from './cells';
import { itemOf } from './words';

export const run: Run = {
  arguments: ['minutes', 'tier', 'kbps'],
  answer: ({ minutes = null, tier: tiers = null, kbps = null }) =>
    each([minutes, tiers, kbps], ([minute = null, received = null, rate = null]) => {
      if (isUnsaid(minute) && isUnsaid(received)) return '';
      const text = textIn(received, 'tier');
      const given = numberIn(rate, 'kbps', 0);
      // A given bitrate makes the picture a mere label; without one it must be something received.
      return gigabytes(numberIn(minute, 'minutes', 0), given > 0 ? given : receivedKbps(text));
    }),
};

function receivedKbps(text: string): number {
  const item = itemOf(text);
  if (item.picture === null) throw new DomainError('not_received', { item: text });
  return pictureKbps(item.picture);
}
