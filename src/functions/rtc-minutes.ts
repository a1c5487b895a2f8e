import { isUnsaid } from '../domain/cells';
import { participantMinutes } from '../domain/needs/usage';
import { each, numberIn, type Run } from './cells';

const daysOfMonth = 30;

export const run: Run = {
  arguments: ['dau', 'sessions_per_user', 'minutes_per_session', 'days'],
  answer: ({ dau: users = null, sessions_per_user: sessions = null, minutes_per_session: minutes = null, days = null }) =>
    each([users, sessions, minutes, days], ([user = null, session = null, minute = null, day = null]) => {
      if (isUnsaid(user) && isUnsaid(session) && isUnsaid(minute)) return '';
      return participantMinutes(
        numberIn(user, 'dau', 0),
        numberIn(session, 'sessions_per_user', 0),
        numberIn(minute, 'minutes_per_session', 0),
        numberIn(day, 'days', daysOfMonth, { least: 1, most: 31 }),
      );
    }),
};
