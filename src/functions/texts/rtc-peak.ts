import type { FunctionSpec } from '../spec';
import { dau, minutesPerSession, sessionsPerUser } from './needs-parameters';

/** What Excel, the README and the pane say about RTC_PEAK. */
export const spec: FunctionSpec = {
  id: 'RTC_PEAK',
  group: 'needs',
  description: {
    'en-US': 'Peak concurrent users: sessions of the busiest hour x minutes per session / 60 x burst.',
    'zh-CN': '峰值并发用户数：最忙一小时的会话数 × 每次时长 ÷ 60 × 突发系数。',
  },
  parameters: [
    dau,
    sessionsPerUser,
    minutesPerSession,
    {
      id: 'peak_hour_share',
      name: { 'en-US': 'peak_hour_share', 'zh-CN': '高峰小时占比' },
      description: { 'en-US': 'Share of a day\'s sessions in its busiest hour, 0 to 1. Empty: 0.18 (an assumption; a learning app 0.16, a live event 0.28).', 'zh-CN': '最忙一小时的会话占全天的比例，0 到 1。留空：0.18（假设值；学习类 0.16，直播活动 0.28）。' },
      optional: true,
    },
    {
      id: 'burst',
      name: { 'en-US': 'burst', 'zh-CN': '突发系数' },
      description: { 'en-US': 'Peak over the mean of that hour, 1 or more. Empty: 1.25.', 'zh-CN': '该小时内峰值与均值之比，不小于 1。留空：1.25。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Users connected at once, not rounded.', 'zh-CN': '同时在线用户数，不取整。' },
  examples: [
    { formula: '=RTC_PEAK(10000,2,15)', answer: 1125, says: { 'en-US': '18% of 20,000 sessions in one hour, 15 minutes each, burst 1.25', 'zh-CN': '2 万次会话的 18% 落在一小时内，每次 15 分钟，突发 1.25 倍' } },
  ],
};
