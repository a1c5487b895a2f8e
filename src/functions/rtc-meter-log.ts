import { DomainError } from '../domain/errors';
import { meterLog } from '../domain/metering/meter-log';
import { type Run, single, textIn } from './cells';
import { meteringOf } from './meter-words';
import { meteredTable } from './metered-table';
import { readLog } from './usage-log';

export const run: Run = {
  arguments: ['log', 'vendor'],
  answer: ({ log = null, vendor = null }) => {
    if (log === null) throw new DomainError('missing_argument', { argument: 'log' });
    const metering = meteringOf(textIn(single(vendor, 'vendor'), 'vendor'));
    return meteredTable(meterLog(readLog(log, metering), metering), metering);
  },
};
