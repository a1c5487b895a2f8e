import { isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { meterPicture, type MeteredLine } from '../domain/metering/meter-picture';
import { aggregateMeter } from '../domain/metering/word-meter';
import { each, type Run, single, textIn } from './cells';
import { required, tier, vendor } from './parameters';
import type { FunctionSpec } from './spec';
import { itemOf, rateBook } from './words';

export const spec: FunctionSpec = {
  id: 'RTC_TIER',
  group: 'cost',
  description: {
    'en-US': 'How a vendor classes one user who receives this picture: FHD, or 5*SD where every stream counts.',
    'zh-CN': '某厂商如何为接收该画面的一名用户定档：FHD，或逐路计费时的 5*SD。',
  },
  parameters: [
    { ...required(tier), id: 'received', name: { 'en-US': 'received', 'zh-CN': '接收画面' } },
    {
      ...vendor,
      description: {
        'en-US': 'A vendor by its card, one cell. Empty: all received pixels added up, limits 921,600 / 2,073,600 / 3,686,400.',
        'zh-CN': '厂商（单个单元格）。留空：接收像素求和定档，上限 921,600 / 2,073,600 / 3,686,400。',
      },
    },
  ],
  answers: { 'en-US': 'Billed classes, in the words of the tier argument; the shape of the range given.', 'zh-CN': '计费档位，用档位参数的写法；结果与所给区域同形。' },
  examples: [
    { formula: '=RTC_TIER("5*640x360","shengwang")', answer: 'FHD', says: { 'en-US': '1,152,000 pixels in all: above HD\'s 921,600', 'zh-CN': '合计 1,152,000 像素，超过 HD 上限 921,600' } },
    { formula: '=RTC_TIER("5*640x360","zego")', answer: '5*SD', says: { 'en-US': 'every played stream counts by itself', 'zh-CN': '每路拉流单独计费' } },
  ],
};

export const run: Run = {
  arguments: ['received', 'vendor'],
  answer: ({ received = null, vendor: vendors = null }) => {
    const word = textIn(single(vendors, 'vendor'), 'vendor');
    const offer = word === '' ? null : rateBook.choose(word).offer;
    const meter = offer?.meter ?? aggregateMeter;
    return each([received], ([cell = null]) => {
      if (isUnsaid(cell)) return '';
      const text = textIn(cell, 'received');
      const { picture } = itemOf(text, offer?.labels);
      if (picture === null) throw new DomainError('not_received', { item: text });
      return tierText(meterPicture(picture, meter));
    });
  },
};

/** Billed classes as a tier text; traffic, which is billed beside minutes, shows only where nothing else is. */
function tierText(lines: readonly MeteredLine[]): string {
  const minutes = lines.filter(({ item }) => item !== 'TRAFFIC');
  return minutes.length === 0 ? 'TRAFFIC' : minutes.map(({ item, perMinute }) => (perMinute === 1 ? item : `${perMinute}*${item}`)).join(' + ');
}
