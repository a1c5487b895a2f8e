import type { ParameterSpec } from '../spec';
import { vendor } from './parameters';

/** Whose rule meters; never the market. */
export const meteringVendor: ParameterSpec = {
  ...vendor,
  description: {
    'en-US': 'Whose rule: a vendor (agora, zego, ...; vendor:plan too) or a way of counting (aggregate, per_stream, per_play, participant); one cell. Empty: aggregate, all received pixels added up.',
    'zh-CN': '按谁的规则：厂商（声网、即构……，可写“厂商:套餐”），或计量方式（aggregate 集合分辨率、per_stream 逐路、per_play 按拉流、participant 按参与者）；单个单元格。留空：aggregate，接收像素相加定档。',
  },
};
