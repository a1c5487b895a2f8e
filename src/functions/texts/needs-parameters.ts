import type { ParameterSpec } from '../spec';

/** Arguments that describe demand. */
export const dau: ParameterSpec = {
  id: 'dau',
  name: { 'en-US': 'dau', 'zh-CN': '日活' },
  description: { 'en-US': 'Daily active users of the feature, 0 or more.', 'zh-CN': '使用该功能的日活跃用户数，不小于 0。' },
  example: '10000',
};

export const sessionsPerUser: ParameterSpec = {
  id: 'sessions_per_user',
  name: { 'en-US': 'sessions_per_user', 'zh-CN': '人均次数' },
  description: { 'en-US': 'Sessions per user and day, 0 or more.', 'zh-CN': '每名用户每天的通话或观看次数，不小于 0。' },
  example: '2',
};

export const minutesPerSession: ParameterSpec = {
  id: 'minutes_per_session',
  name: { 'en-US': 'minutes_per_session', 'zh-CN': '每次时长' },
  description: { 'en-US': 'Minutes per session, 0 or more.', 'zh-CN': '每次多少分钟，不小于 0。' },
  example: '15',
};
