import type { Counting, Dimension, Meter } from '../domain/metering/meter';
import type { QuantityRounding } from '../domain/metering/quantity-rounding';
import type { Locale } from './locale';

interface Sentences {
  readonly counts: Readonly<Record<Counting, string>>;
  readonly limits: (limits: string) => string;
  readonly limit: (name: string, pixels: string | null) => string;
  readonly traffic: string;
  readonly trafficOnly: string;
  readonly notByUse: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly idleFree: string;
  readonly videoBy: Readonly<Record<NonNullable<Meter['videoBy']>, string>>;
  readonly whilePublished: string;
  readonly gigabytes: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly rounding: (rounding: QuantityRounding) => string;
}

/** Seconds as a person says them: 60 is a minute. */
function stepOf(seconds: number, minute: string, second: string): string {
  return seconds === 60 ? minute : `${seconds} ${second}`;
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
    semicolon: '; ',
    idleFree: 'who receives nothing pays nothing',
    videoBy: { session: 'one video in a session makes all of it video', preset: 'the preset decides between audio and video (taken from what is sent or received)' },
    whilePublished: 'only while somebody publishes',
    gigabytes: 'Received traffic in GB (1000 MB)',
    dimensions: { MAU: 'Distinct users of the month', DAU: 'Distinct users of each day, added up', SEAT: 'A seat for each user on each day', PCU: 'The most connections at once', BANDWIDTH: 'The most received at once, Mbps' },
    rounding: ({ per, seconds, atLeast }) => {
      const step = stepOf(seconds, 'a minute', 'seconds');
      if (per === 'stay') return `each stay rounded up to ${step}${atLeast === undefined ? '' : `, at least ${atLeast} seconds`}`;
      if (per === 'day') return `each day's seconds of a class rounded up to ${step}`;
      if (per === 'minute') return 'each minute of the clock at its maximum';
      return per === 'none' ? 'nothing rounded' : 'rounded up once on the month, in the bill';
    },
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
    semicolon: '；',
    idleFree: '不接收则不收费',
    videoBy: { session: '会话中一旦出现视频，整场按视频计', preset: '音频或视频由参与者预设决定（按其发送或接收的内容判断）' },
    whilePublished: '仅在有人发布时计',
    gigabytes: '接收流量，GB（1000 MB）',
    dimensions: { MAU: '当月去重用户数', DAU: '逐日去重用户数之和', SEAT: '每名用户每日一席', PCU: '同时在线连接数峰值', BANDWIDTH: '同时接收带宽峰值，Mbps' },
    rounding: ({ per, seconds, atLeast }) => {
      const step = stepOf(seconds, '1 分钟', '秒');
      if (per === 'stay') return `每次停留向上取整到 ${step}${atLeast === undefined ? '' : `，至少 ${atLeast} 秒`}`;
      if (per === 'day') return `按日、按档位累计秒数后向上取整到 ${step}`;
      if (per === 'minute') return '逐个自然分钟按最大人数计';
      return per === 'none' ? '不取整' : '按月累计后在账单中取整一次';
    },
  },
};

/** A vendor's metering rule as a sentence, said from the data that meters. */
export function meterRule(meter: Meter, locale: Locale): string {
  const words = languages[locale];
  const dimensions = (meter.dimensions ?? []).map((dimension) => words.dimensions[dimension]);
  if (meter.classes.length === 0) return dimensions.length > 0 ? dimensions.join(words.semicolon) : meter.traffic === true ? words.trafficOnly : words.notByUse;
  const limits = meter.classes.flatMap(({ class: name, maxPixels }) => (maxPixels === undefined || name === 'VIDEO' ? [] : [words.limit(name, maxPixels === null ? null : maxPixels.toLocaleString('en-US'))]));
  const further = [
    ...(meter.idle === 'free' && meter.counts !== 'per_play' ? [words.idleFree] : []),
    ...(meter.videoBy === undefined ? [] : [words.videoBy[meter.videoBy]]),
    ...(meter.whilePublished === true ? [words.whilePublished] : []),
    ...dimensions,
  ];
  return [words.counts[meter.counts] + (limits.length > 0 ? words.limits(limits.join(words.comma)) : '') + (meter.traffic === true ? words.traffic : ''), ...further].join(words.semicolon);
}

/** The rule of one item that a meter answers: a class with its rounding, traffic, or what is counted of users. */
export function meteredRule(item: string, meter: Meter, rounding: QuantityRounding | null, locale: Locale): string {
  const words = languages[locale];
  if (item === 'TRAFFIC') return words.gigabytes;
  const dimension = meter.dimensions?.find((one) => one === item);
  if (dimension !== undefined) return words.dimensions[dimension];
  return rounding === null ? meterRule(meter, locale) : meterRule(meter, locale) + words.semicolon + words.rounding(rounding);
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
