import type { Counting, Meter } from '../domain/metering/meter';
import type { Locale } from './locale';

interface Sentences {
  readonly counts: Readonly<Record<Counting, string>>;
  readonly limits: (limits: string) => string;
  readonly limit: (name: string, pixels: string | null) => string;
  readonly traffic: string;
  readonly trafficOnly: string;
  readonly notByUse: string;
  readonly comma: string;
}

const languages: Readonly<Record<Locale, Sentences>> = {
  'en-US': {
    counts: {
      aggregate: 'A minute for each user, in the class of all received pixels added up; audio where no video is received',
      per_stream: 'A minute for each received video stream, in its own class; audio once, where no video is received',
      per_play: 'A minute for each played stream, audio-only streams too; who plays nothing pays nothing',
      participant: 'A minute for each participant, whatever the number of streams',
    },
    limits: (limits) => ` (pixels: ${limits})`,
    limit: (name, pixels) => (pixels === null ? `${name} above` : `${name} up to ${pixels}`),
    traffic: '; received traffic is billed beside it',
    trafficOnly: 'Received traffic, no minutes',
    notByUse: 'Neither minutes nor traffic',
    comma: ', ',
  },
  'zh-CN': {
    counts: {
      aggregate: '按人计时：每人每分钟计一次，档位由同时接收的全部像素之和决定；未接收视频按音频计',
      per_stream: '按流叠加：每路接收的视频流分别计时定档；未接收视频时音频只计一次',
      per_play: '按拉流叠加：每路播放的流分别计时，纯音频流也计；不拉流不收费',
      participant: '按参与者计时，与流的路数无关',
    },
    limits: (limits) => `（像素上限：${limits}）`,
    limit: (name, pixels) => (pixels === null ? `${name} 不限` : `${name} ${pixels}`),
    traffic: '；接收流量另计',
    trafficOnly: '只计接收流量，不计分钟',
    notByUse: '不按分钟或流量计费',
    comma: '，',
  },
};

/** A vendor's metering rule as a sentence, said from the data that meters. */
export function meterRule(meter: Meter, locale: Locale): string {
  const words = languages[locale];
  if (meter.classes.length === 0) return meter.traffic === true ? words.trafficOnly : words.notByUse;
  const limits = meter.classes.flatMap(({ class: name, maxPixels }) => (maxPixels === undefined || name === 'VIDEO' ? [] : [words.limit(name, maxPixels === null ? null : maxPixels.toLocaleString('en-US'))]));
  return words.counts[meter.counts] + (limits.length > 0 ? words.limits(limits.join(words.comma)) : '') + (meter.traffic === true ? words.traffic : '');
}

/** What stands behind the day on which an undated page was read. */
export const undatedWord: Readonly<Record<Locale, string>> = { 'en-US': 'read, undated', 'zh-CN': '读取日，页面无日期' };

/** How a card's list prices hold in its regions. */
export const regionNotes: Readonly<Record<Locale, { readonly one: string; readonly own: string }>> = {
  'en-US': { one: 'no regional price published', own: 'priced by region' },
  'zh-CN': { one: '未公布分区域价格', own: '按区域定价' },
};

/** What is said of a list price that is too old or known at second hand only. */
export const unusedNotes: Readonly<Record<Locale, string>> = {
  'en-US': 'old or second-hand: used only where its row is inserted',
  'zh-CN': '过旧或转述：插入该行后才会采用',
};
