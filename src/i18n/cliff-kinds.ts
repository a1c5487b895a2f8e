import type { CliffKind } from '../domain/pricing/cliffs';
import type { Locale } from './locale';

/** What a cliff is, in words; `none` where nothing near jumps. */
export const cliffKinds: Readonly<Record<Locale, Readonly<Record<CliffKind | 'none', string>>>> = {
  'en-US': {
    more_costs_less: 'more costs less',
    price_step: 'price step',
    streams: 'more streams',
    size: 'larger size',
    none: 'none near',
  },
  'zh-CN': {
    more_costs_less: '多用反而更便宜',
    price_step: '价格台阶',
    streams: '增加路数',
    size: '提高分辨率',
    none: '附近没有',
  },
};
