import type { FunctionSpec } from '../spec';
import { meteringVendor } from './metering-parameters';

/** What Excel, the README and the pane say about RTC_METER. */
export const spec: FunctionSpec = {
  id: 'RTC_METER',
  group: 'needs',
  description: {
    'en-US': 'A call as a vendor bills it: everyone receives all other publishers; the audience comes on top and only receives.',
    'zh-CN': '一场通话按某厂商的规则计多少量：每人接收其他所有发布者；观众另计，只接收。',
  },
  parameters: [
    {
      id: 'participants',
      name: { 'en-US': 'participants', 'zh-CN': '参与人数' },
      description: { 'en-US': 'People in the call who may publish, a whole number, 0 or more; one cell.', 'zh-CN': '通话中可以发布音视频的人数，不小于 0 的整数（单个单元格）。' },
      example: '5',
    },
    {
      id: 'minutes',
      name: { 'en-US': 'minutes', 'zh-CN': '分钟数' },
      description: { 'en-US': 'Length of the call in minutes, 0 or more; one cell.', 'zh-CN': '通话时长（分钟），不小于 0（单个单元格）。' },
      example: '10',
    },
    {
      id: 'publishers',
      name: { 'en-US': 'publishers', 'zh-CN': '发布人数' },
      description: { 'en-US': 'How many of the participants publish. Empty: all.', 'zh-CN': '参与者中发布音视频的人数。留空：全部。' },
      optional: true,
    },
    {
      id: 'resolution',
      name: { 'en-US': 'resolution', 'zh-CN': '分辨率' },
      description: { 'en-US': 'What each publisher sends: 1280x720, HD, audio, or with screen sharing 640x360 + 1920x1080. Empty: 640x360.', 'zh-CN': '每位发布者发送的画面：1280x720、HD、audio，带屏幕共享时 640x360 + 1920x1080。留空：640x360。' },
      words: 'tier',
      optional: true,
    },
    meteringVendor,
    {
      id: 'audience',
      name: { 'en-US': 'audience', 'zh-CN': '观众人数' },
      description: { 'en-US': 'People on top of the participants who only receive. Empty: none.', 'zh-CN': '参与者之外、只接收的人数。留空：无。' },
      optional: true,
    },
  ],
  answers: {
    'en-US': 'Header row, then one row per billed item: Item (usable as tier), Minutes (or GB, users, connections, Mbps), Rule. Stays are rounded where the vendor rounds them.',
    'zh-CN': '标题行，然后每个计费项一行：计费项（可作档位参数）、分钟数（或 GB、用户数、连接数、Mbps）、规则。厂商按次取整的，已经取整。',
  },
  examples: [
    { formula: '=RTC_METER(5,10,,,"agora")', answer: 'HD', says: { 'en-US': '50 minutes of HD: 4 x 640x360 are 921,600 pixels', 'zh-CN': 'HD 50 分钟：4 路 640x360 合计 921,600 像素' } },
    { formula: '=RTC_METER(5,10,,,"zego")', answer: 'SD', says: { 'en-US': '200 minutes of SD: each of the five plays four streams', 'zh-CN': 'SD 200 分钟：五人各拉四路流' } },
  ],
};
