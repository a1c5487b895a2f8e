import { clauseLibrary } from '../../../data/clause-library';
import { clauses } from '../../../data/clauses';
import { isCellError, isUnsaid, textOf } from '../../../domain/cells';
import { amountIn } from '../../../domain/contract/judge-clause';
import type { ContractBook } from '../../../workbook/contract/contract-book';

/**
 * What an offer has promised of a metric, as RTC_SLA_CHECK reads it; empty where no clause speaks of the metric, or nothing is said.
 * @param metric - as the measurements call it: `latency`, `5秒加入成功率`
 */
export function trialPromise(book: ContractBook, offer: string, metric: string): string {
  const text = clauseLibrary.clauses.find(({ id, match }) => clauses.some((one) => one.id === id && isMeasured(one.measure?.unit)) && (id === metric || new RegExp(match, 'i').test(metric)));
  const measure = clauses.find(({ id }) => id === text?.id)?.measure;
  if (text === undefined || measure === undefined) return '';
  // The freeze rate of sound has a term of its own.
  const term = text.id === 'freeze_rate' && /audio|音频/i.test(metric) ? 'audio_freeze' : text.id;
  const said = book.said(offer, term);
  const amount = isUnsaid(said) || isCellError(said) ? null : amountIn(textOf(said), measure);
  if (amount === null) return '';
  return `${measure.least === undefined ? '<=' : '>='}${measure.unit === 'share' ? `${Number((amount * 100).toPrecision(12))}%` : amount}`;
}

function isMeasured(unit: string | undefined): boolean {
  return unit === 'share' || unit === 'ms';
}
