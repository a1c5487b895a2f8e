import type { Cause } from '../domain/audit/alternatives';
import type { Finding } from '../domain/audit/audit';
import type { Locale } from './locale';

interface Sentences {
  readonly findings: Readonly<Record<Exclude<Finding['code'], 'rule' | 'price'>, string>>;
  readonly price: (invoiced: string, agreed: string) => string;
  readonly causes: Readonly<Record<Cause, string>>;
}

const languages: Readonly<Record<Locale, Sentences>> = {
  'en-US': {
    findings: {
      agrees: 'agrees',
      not_invoiced: 'not on the invoice',
      not_agreed: 'neither used nor agreed: ask what it is for',
      unexplained: 'no single rule explains it: ask for the detail',
      cents: 'a cent by rounding',
      free_quota: 'the free quota was not taken off',
      sum: 'the lines above add up to it',
    },
    price: (invoiced, agreed) => `unit price: invoiced ${invoiced}, agreed ${agreed}`,
    causes: {
      rounded_by_stay: 'each stay rounded up to a minute',
      rounded_by_day: 'rounded up by the day',
      rounded_by_month: 'rounded up once on the month',
      not_rounded: 'not rounded',
      robots_billed: 'robots and recorders billed as users',
      robots_left_out: 'robots and recorders left out',
      idle_billed: 'time without anything received billed',
      idle_left_out: 'time without anything received left out',
      not_calibrated: 'sizes not calibrated (640x352 is 640x360)',
      counted_aggregate: 'counted by the pixels of all streams added up',
      counted_per_stream: 'counted by each received video stream',
      counted_per_play: 'counted by each played stream',
      counted_participant: 'counted by participant',
      percentile_95: 'the 95th percentile, not the peak',
      daily_peaks: 'the mean of the days\' peaks, not the month\'s peak',
    },
  },
  'zh-CN': {
    findings: {
      agrees: '一致',
      not_invoiced: '账单上没有',
      not_agreed: '既无用量也无约定：请厂商说明',
      unexplained: '单一规则无法解释：请厂商提供明细',
      cents: '取整差一分',
      free_quota: '未扣减免费额度',
      sum: '为以上各行之和',
    },
    price: (invoiced, agreed) => `单价：账单 ${invoiced}，约定 ${agreed}`,
    causes: {
      rounded_by_stay: '每次停留各自向上取整到分钟',
      rounded_by_day: '按日向上取整',
      rounded_by_month: '按月只取整一次',
      not_rounded: '未取整',
      robots_billed: '机器人和录制按用户计费',
      robots_left_out: '机器人和录制未计',
      idle_billed: '未接收任何流的时间也计费',
      idle_left_out: '未接收任何流的时间未计',
      not_calibrated: '分辨率未校准（640x352 应按 640x360）',
      counted_aggregate: '按全部接收像素之和计',
      counted_per_stream: '按每路接收的视频流计',
      counted_per_play: '按每路播放的流计',
      counted_participant: '按参与者计',
      percentile_95: '按 95 峰值而非最高峰值',
      daily_peaks: '按日峰值平均而非月峰值',
    },
  },
};

/** What a difference between bill and invoice comes from, as a sentence. */
export function auditFinding(finding: Finding, locale: Locale): string {
  const { findings, price, causes } = languages[locale];
  if (finding.code === 'rule') return causes[finding.cause];
  const shown = (amount: number): string => String(Number(amount.toPrecision(6)));
  return finding.code === 'price' ? price(shown(finding.invoiced), shown(finding.agreed)) : findings[finding.code];
}
