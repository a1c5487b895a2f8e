import { isUnsaid } from '../domain/cells';
import { availabilityOf, downtimeMinutes } from '../domain/contract/downtime';
import { DomainError } from '../domain/errors';
import { each, inArgument, numberIn, type Run } from './cells';

const daysOfMonth = 30;

export const run: Run = {
  arguments: ['availability', 'days'],
  answer: ({ availability = null, days = null }) =>
    each([availability, days], ([share = null, day = null]) => {
      if (isUnsaid(share)) throw new DomainError('missing_argument', { argument: 'availability' });
      return downtimeMinutes(inArgument(share, 'availability', availabilityOf), numberIn(day, 'days', daysOfMonth, { least: 1, most: 366 }));
    }),
};
