import type { Check } from '../domain/contract/sla-check';
import type { Locale } from './locale';

/** What to know about a check beside its result; empty where there is nothing. */
export function slaNote({ samples, samplesNeeded }: Check, locale: Locale): string {
  if (samples >= samplesNeeded) return '';
  return locale === 'zh-CN' ? `样本太少：至少需要 ${samplesNeeded} 个` : `too few samples: at least ${samplesNeeded} are needed`;
}
