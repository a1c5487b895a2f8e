import type { FunctionSpec } from '../spec';
import { meteringVendor } from './metering-parameters';

/** What Excel, the README and the pane say about RTC_METER_LOG. */
export const spec: FunctionSpec = {
  id: 'RTC_METER_LOG',
  group: 'needs',
  description: {
    'en-US': 'A usage log as a vendor bills it; stays and days are rounded by the vendor\'s rule, months are not.',
    'zh-CN': '用量日志按某厂商的规则计多少量；按次、按日的取整已计入，按月的没有。',
  },
  parameters: [
    {
      id: 'log',
      name: { 'en-US': 'log', 'zh-CN': '日志' },
      description: {
        'en-US': 'Rows with headers User, Seconds, Received (a picture; empty: nothing), and where a rule needs them Session, Start, Sent, Role, Kind (user, bot, recorder, sip). A row is one stay, or the part of a stay with one picture.',
        'zh-CN': '带标题行的日志：用户、秒数、接收（画面，空为未接收）；规则需要时还有会话、开始时间、发送、角色、类型（user、bot、recorder、sip）。每行是一次停留，或停留中画面不变的一段。',
      },
    },
    meteringVendor,
  ],
  answers: {
    'en-US': 'Header row, then one row per billed item: Item (usable as tier), Minutes (or GB, users, connections, Mbps), Rule. A rule that needs a missing column says so.',
    'zh-CN': '标题行，然后每个计费项一行：计费项（可作档位参数）、分钟数（或 GB、用户数、连接数、Mbps）、规则。缺少所需的列时会说明。',
  },
  examples: [
    { formula: '=RTC_METER_LOG({"User","Seconds","Received";"A",10,"audio";"B",70,"audio"},"livekit")', answer: 'ANY', says: { 'en-US': '3 connection minutes: each stay is rounded up by itself', 'zh-CN': '连接 3 分钟：每次停留各自向上取整' } },
  ],
};
