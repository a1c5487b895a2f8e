import { type Cell, isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { meterCall } from '../domain/metering/call-shape';
import type { Picture } from '../domain/metering/picture';
import type { Labels } from '../domain/words/items';
import { numberIn, placed, type Run, single, textIn } from './cells';
import { meteringOf } from './meter-words';
import { meteredTable } from './metered-table';
import { itemOf } from './words';

const usualResolution = '640x360';

export const run: Run = {
  arguments: ['participants', 'minutes', 'publishers', 'resolution', 'vendor', 'audience'],
  answer: (args) => {
    const cellOf = (argument: string): Cell => single(args[argument] ?? null, argument);
    const metering = meteringOf(textIn(cellOf('vendor'), 'vendor'));
    const participants = numberIn(cellOf('participants'), 'participants', 0, { isWhole: true });
    const publishers = numberIn(cellOf('publishers'), 'publishers', participants, { isWhole: true });
    if (publishers > participants) throw new DomainError('publishers_above', { argument: 'publishers', value: publishers, most: participants });
    const shape = {
      participants,
      publishers,
      audience: numberIn(cellOf('audience'), 'audience', 0, { isWhole: true }),
      minutes: numberIn(cellOf('minutes'), 'minutes', 0),
      published: publishedIn(cellOf('resolution'), metering.labels),
    };
    return meteredTable(meterCall(shape, metering), metering);
  },
};

function publishedIn(cell: Cell, labels: Labels): Picture {
  const text = isUnsaid(cell) ? usualResolution : textIn(cell, 'resolution');
  return placed({ argument: 'resolution' }, () => {
    const { picture } = itemOf(text, labels);
    if (picture === null) throw new DomainError('not_received', { item: text });
    return picture;
  });
}
