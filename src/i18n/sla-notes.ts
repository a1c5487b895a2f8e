import type { Check } from '../domain/contract/sla-check';
import type { Locale } from './locale';

/** What to know about a check beside its result; empty where there is nothing. */
export function slaNote({ samplesNeeded }: Pick<Check, 'samplesNeeded'>, locale: Locale): string {
  if (samplesNeeded === null) return '';
  return locale === 'zh-CN' ? `样本太少，结论还不牢靠：需要 ${samplesNeeded} 个` : `too few samples to be sure: ${samplesNeeded} are needed`;
}
