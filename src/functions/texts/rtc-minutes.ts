import type { FunctionSpec } from '../spec';
import { dau, minutesPerSession, sessionsPerUser } from './needs-parameters';

/** What Excel, the README and the pane say about RTC_MINUTES. */
export const spec: FunctionSpec = {
  id: 'RTC_MINUTES',
  group: 'needs',
  description: {
    'en-US': 'Participant-minutes a month: daily users x sessions x minutes x days.',
    'zh-CN': '每月参与者分钟数：日活 × 人均次数 × 每次时长 × 天数。',
  },
  parameters: [
    dau,
    sessionsPerUser,
    minutesPerSession,
    {
      id: 'days',
      name: { 'en-US': 'days', 'zh-CN': '天数' },
      description: { 'en-US': 'Days a month, 1 to 31. Empty: 30.', 'zh-CN': '每月按几天算，1 到 31。留空：30。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Minutes a month, not rounded; the shape of the ranges given.', 'zh-CN': '每月分钟数，不取整；与所给单元格区域同形。' },
  examples: [
    { formula: '=RTC_MINUTES(10000,2,15)', answer: 9000000, says: { 'en-US': '10,000 users, 2 sessions of 15 minutes a day, 30 days', 'zh-CN': '1 万日活，每天 2 次、每次 15 分钟，30 天' } },
  ],
};
