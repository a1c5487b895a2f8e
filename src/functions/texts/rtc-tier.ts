import type { FunctionSpec } from '../spec';
import { required, tier, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_TIER. */
export const spec: FunctionSpec = {
  id: 'RTC_TIER',
  group: 'cost',
  description: {
    'en-US': 'How a vendor classes one user who receives this picture: FHD, or 5*SD where every stream counts.',
    'zh-CN': '一名用户接收该画面，某厂商按什么档位计费：如 FHD，逐路计费的为 5*SD。',
  },
  parameters: [
    { ...required(tier), id: 'received', name: { 'en-US': 'received', 'zh-CN': '接收画面' } },
    {
      ...vendor,
      description: {
        'en-US': 'A vendor, one cell. Empty: all received pixels added up, limits of HD, FHD, 2K 921,600 / 2,073,600 / 3,686,400.',
        'zh-CN': '厂商（单个单元格）。留空：接收像素相加定档，HD、FHD、2K 的上限为 921,600 / 2,073,600 / 3,686,400。',
      },
    },
  ],
  answers: { 'en-US': 'Billed classes, in the words of the tier argument; the shape of the range given.', 'zh-CN': '计费档位，写法同档位参数；与所给单元格区域同形。' },
  examples: [
    { formula: '=RTC_TIER("5*640x360","shengwang")', answer: 'FHD', says: { 'en-US': '1,152,000 pixels in all: above HD\'s 921,600', 'zh-CN': '合计 1,152,000 像素，超过 HD 上限 921,600' } },
    { formula: '=RTC_TIER("5*640x360","zego")', answer: '5*SD', says: { 'en-US': 'every played stream counts by itself', 'zh-CN': '每路拉流单独计费' } },
  ],
};
