import { type Interval, mostAtOnce } from './clock-minutes';
import { pictureKbps } from './bitrate';
import type { Dimension } from './meter';
import { eachDay, type Stay } from './stay';
import { startOf } from './tallies';

const kbpsOfMbps = 1000;

/**
 * Counts one dimension of the users of a log.
 * @param users - the stays that are billed as users, with their rows in the log
 * @returns distinct users (MAU), users by day added up (DAU, SEAT), the peak of connections (PCU) or of received bandwidth in Mbps (BANDWIDTH)
 * @throws DomainError `log_start_missing` where a day or a peak is asked of a row without its start, `no_bitrate`
 */
export function countDimension(dimension: Dimension, users: readonly { readonly stay: Stay; readonly row: number }[]): number {
  switch (dimension) {
    case 'MAU':
      return new Set(users.map(({ stay }) => stay.user)).size;
    case 'DAU':
    case 'SEAT': {
      const seen = new Set<string>();
      for (const { stay, row } of users) eachDay(startOf(stay, row), stay.seconds, (day) => { seen.add(`${day}|${stay.user}`); });
      return seen.size;
    }
    case 'PCU':
      return mostAtOnce(users.map(({ stay, row }): Interval => ({ from: startOf(stay, row), seconds: stay.seconds, streams: 1 })));
    case 'BANDWIDTH':
      return mostAtOnce(users.map(({ stay, row }): Interval => ({ from: startOf(stay, row), seconds: stay.seconds, streams: pictureKbps(stay.received) }))) / kbpsOfMbps;
  }
}
