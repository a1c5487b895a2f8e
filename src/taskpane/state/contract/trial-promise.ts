import { clauseLibrary } from '../../../data/clause-library';
import { clauses } from '../../../data/clauses';
import { creditLadders } from '../../../data/sla';
import { isCellError, isUnsaid, textOf } from '../../../domain/cells';
import { creditStepsIn } from '../../../domain/contract/credit-text';
import { amountIn } from '../../../domain/contract/judge-clause';
import { samplesToTell, shareLeftOpen } from '../../../domain/contract/sample-size';
import { readPromise } from '../../../domain/contract/sla-check';
import { inLanguage } from '../../../i18n/flag-findings';
import type { Locale } from '../../../i18n/locale';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import type { LadderRow, TrialPromise } from '../../../workbook/contract/trial-sheets';

/** Terms that a trial measures, and the clause that each belongs to. */
const measuredTerms = { availability: 'availability', join_success: 'join_success', latency: 'latency', freeze_rate: 'freeze_rate', audio_freeze: 'freeze_rate' } as const;
type MeasuredTerm = keyof typeof measuredTerms;
const isMeasuredTerm = (id: string): id is MeasuredTerm => id in measuredTerms;

/** A promise as the plan of a trial has it. */
export interface PlannedPromise extends TrialPromise {
  /** False where the offer says nothing and the market's usual stands in. */
  readonly isPromised: boolean;
  /** Availability is probed minute by minute; everything else is seen in calls. */
  readonly isProbed: boolean;
}

/** What a trial of an offer has to prove: what is promised, else what is usual. */
export function trialPromises(book: ContractBook, offer: string, locale: Locale): readonly PlannedPromise[] {
  return (Object.keys(measuredTerms) as readonly MeasuredTerm[]).map((term) => {
    const name = clauseLibrary.inputs[term]?.name;
    const metric = name === undefined ? term : inLanguage(name, locale);
    const said = promiseOfTerm(book, offer, term);
    const usual = said === '' ? usualOf(term) : said;
    return { ...measurable(book, offer, term, metric, usual), isPromised: said !== '', isProbed: term === 'availability' };
  });
}

/**
 * What an offer has promised of a metric; an empty promise where no clause speaks of the metric, or nothing is said.
 * @param metric - as the measurements call it: `latency`, `5秒加入成功率`
 */
export function trialPromise(book: ContractBook, offer: string, metric: string): TrialPromise {
  const term = termOf(metric);
  return term === undefined ? { metric, promise: '', needed: null, ladder: [] } : measurable(book, offer, term, metric, promiseOfTerm(book, offer, term));
}

function measurable(book: ContractBook, offer: string, term: MeasuredTerm, metric: string, promise: string): TrialPromise {
  return { metric, promise, needed: samplesFor(promise), ladder: term === 'availability' ? ladderOf(book, offer) : [] };
}

/** The freeze rate of sound has a term of its own. */
function termOf(metric: string): MeasuredTerm | undefined {
  const clause = clauseLibrary.clauses.find(({ id, match }) => isMeasuredTerm(id) && (id === metric || new RegExp(match, 'i').test(metric)))?.id;
  return clause === 'freeze_rate' && /audio|音频/i.test(metric) ? 'audio_freeze' : (clause as MeasuredTerm | undefined);
}

function measureOf(term: MeasuredTerm) {
  return clauses.find(({ id }) => id === measuredTerms[term])?.measure;
}

function promiseOfTerm(book: ContractBook, offer: string, term: MeasuredTerm): string {
  const measure = measureOf(term);
  const said = book.said(offer, term);
  const amount = measure === undefined || isUnsaid(said) || isCellError(said) ? null : amountIn(textOf(said), measure);
  return amount === null || measure === undefined ? '' : promiseText(measure.least !== undefined, measure.unit === 'share', amount);
}

function usualOf(term: MeasuredTerm): string {
  const measure = measureOf(term);
  const bound = measure?.least ?? measure?.most;
  return measure === undefined || bound === undefined ? '' : promiseText(measure.least !== undefined, measure.unit === 'share', bound);
}

function promiseText(isLeast: boolean, isShare: boolean, amount: number): string {
  return `${isLeast ? '>=' : '<='}${isShare ? `${Number((amount * 100).toPrecision(12))}%` : amount}`;
}

/** By the statistic that RTC_SLA_CHECK takes where none is given. */
function samplesFor(promise: string): number | null {
  if (promise === '') return null;
  const read = readPromise(promise);
  const open = shareLeftOpen(read, read.better === 'lower' ? 95 : 'mean');
  return open === null ? null : (samplesToTell(open)?.samples ?? null);
}

/** The offer's own ladder where its terms say one, else the one that its vendor has published. */
function ladderOf(book: ContractBook, offer: string): readonly LadderRow[] {
  const said = book.said(offer, 'credits');
  const own = isUnsaid(said) || isCellError(said) ? undefined : creditStepsIn(textOf(said));
  if (own !== undefined) return own.map((step) => ({ ...step, vendor: null }));
  const vendor = book.vendorOf(offer);
  const published = isUnsaid(said) ? creditLadders.get(vendor.toLowerCase()) : undefined;
  return published !== undefined && 'steps' in published ? published.steps.map((step) => ({ ...step, vendor })) : [];
}
