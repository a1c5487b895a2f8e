import type { ParameterSpec } from '../spec';
import { vendor } from './parameters';

/** Whose rule meters; never the market. */
export const meteringVendor: ParameterSpec = {
  ...vendor,
  description: {
    'en-US': 'Whose rule: a card (agora, zego, ...), with a plan as vendor:plan, or a way of counting (aggregate, per_stream, per_play, participant); one cell. Empty: all received pixels added up.',
    'zh-CN': '按谁的规则：厂商（声网、即构……，可写“厂商:套餐”），或计数方式（aggregate、per_stream、per_play、participant）；单个单元格。留空：接收像素求和定档。',
  },
};
