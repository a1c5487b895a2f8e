import { isUnsaid } from '../domain/cells';
import { peakConcurrentUsers } from '../domain/needs/usage';
import { each, numberIn, type Run } from './cells';

const usualPeakHourShare = 0.18;
const usualBurst = 1.25;

export const run: Run = {
  arguments: ['dau', 'sessions_per_user', 'minutes_per_session', 'peak_hour_share', 'burst'],
  answer: ({ dau: users = null, sessions_per_user: sessions = null, minutes_per_session: minutes = null, peak_hour_share: shares = null, burst: bursts = null }) =>
    each([users, sessions, minutes, shares, bursts], ([user = null, session = null, minute = null, share = null, burst = null]) => {
      if (isUnsaid(user) && isUnsaid(session) && isUnsaid(minute)) return '';
      return peakConcurrentUsers(
        numberIn(user, 'dau', 0),
        numberIn(session, 'sessions_per_user', 0),
        numberIn(minute, 'minutes_per_session', 0),
        numberIn(share, 'peak_hour_share', usualPeakHourShare, { most: 1 }),
        numberIn(burst, 'burst', usualBurst, { least: 1 }),
      );
    }),
};
