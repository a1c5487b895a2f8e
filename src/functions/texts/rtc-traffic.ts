import type { FunctionSpec } from '../spec';
import { required, tier } from './parameters';

/** What Excel, the README and the pane say about RTC_TRAFFIC. */
export const spec: FunctionSpec = {
  id: 'RTC_TRAFFIC',
  group: 'needs',
  description: {
    'en-US': 'Traffic received in GB (1 GB = 1000 MB), from minutes and what is received, by the published communication bitrates at 15 frames a second.',
    'zh-CN': '接收流量（GB，1 GB = 1000 MB）：由分钟数和接收画面，按公开的通信码率表（15 帧/秒）算出。',
  },
  parameters: [
    {
      id: 'minutes',
      name: { 'en-US': 'minutes', 'zh-CN': '分钟数' },
      description: { 'en-US': 'Participant-minutes, 0 or more.', 'zh-CN': '参与者分钟数，不小于 0。' },
      example: '1000',
    },
    required(tier),
    {
      id: 'kbps',
      name: { 'en-US': 'kbps', 'zh-CN': '码率' },
      description: {
        'en-US': 'All that one participant receives, in kbit/s, instead of the table (live streaming takes about twice the table).',
        'zh-CN': '一名参与者接收的总码率（kbit/s），填了就不查码率表（直播约为表中的两倍）。',
      },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Decimal gigabytes, not rounded.', 'zh-CN': '十进制 GB，不取整。' },
  examples: [
    { formula: '=RTC_TRAFFIC(1000,"640x360")', answer: 3, says: { 'en-US': '1,000 minutes at 400 kbit/s', 'zh-CN': '1000 分钟，400 kbit/s' } },
  ],
};
