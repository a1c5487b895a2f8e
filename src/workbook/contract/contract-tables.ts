import { contractTexts } from '../../i18n/contract/texts';
import { locales, type Locale } from '../../i18n/locale';
import type { ColumnWords } from '../needs/table-cells';

/** The list of clauses, promises and decisions. */
export const clausesTable = 'RtcClauses';
/** The vendor's own contract, clause by clause. */
export const contractTable = 'RtcContract';
/** Measurements of a trial. */
export const trialTable = 'RtcTrial';
/** Where the answer of RTC_FLAGS begins. */
export const flagsName = 'RtcFlags';

/** The planned columns of RtcClauses by their place. */
export const clausePlace = { clause: 0, name: 1, offer: 2, promised: 3, by: 4, on: 5, channel: 6, usual: 7, ask: 8, severity: 9, risk: 10, status: 11, reference: 12, owner: 13, decidedOn: 14, reason: 15, wording: 16 } as const;
/** The planned columns of RtcContract by their place. */
export const contractPlace = { number: 0, offer: 1, text: 2, clause: 3, status: 4, owner: 5, reason: 6 } as const;

/** What became of a clause, in the order in which it is negotiated. */
export const statuses = ['open', 'agreed', 'written', 'waived', 'refused'] as const;
export type ClauseStatus = (typeof statuses)[number];

/** What is decided on a clause of the vendor's own contract. */
export const textStatuses = ['open', 'accepted', 'change', 'refused'] as const;
export type TextStatus = (typeof textStatuses)[number];

const columnsIn = (part: 'clauses' | 'text' | 'trial'): ColumnWords => ({ 'zh-CN': contractTexts['zh-CN'][part].columns, 'en-US': contractTexts['en-US'][part].columns });
const trialWords = (part: 'planColumns' | 'resultColumns' | 'ladderColumns'): ColumnWords => ({ 'zh-CN': contractTexts['zh-CN'].trial[part], 'en-US': contractTexts['en-US'].trial[part] });

/** The columns of RtcClauses in every language. */
export const clauseColumns = columnsIn('clauses');
/** The columns of RtcContract in every language. */
export const contractColumns = columnsIn('text');
/** The columns of RtcTrial in every language. */
export const trialColumns = columnsIn('trial');
/** The columns of RtcTrialPlan in every language. */
export const planColumns = trialWords('planColumns');
/** The columns of RtcTrialResult in every language. */
export const resultColumns = trialWords('resultColumns');
/** The columns of RtcLadder in every language. */
export const ladderColumns = trialWords('ladderColumns');

/** The status that a cell says, in any language; what is empty or unknown is open. */
export function statusIn(cell: string): ClauseStatus {
  const said = cell.trim().toLowerCase();
  return statuses.find((status) => status === said || locales.some((locale: Locale) => contractTexts[locale].clauses.statuses[status].toLowerCase() === said)) ?? 'open';
}

/** The status of a contract's clause that a cell says, in any language; what is empty or unknown is open. */
export function textStatusIn(cell: string): TextStatus {
  const said = cell.trim().toLowerCase();
  return textStatuses.find((status) => status === said || locales.some((locale: Locale) => contractTexts[locale].text.statuses[status].toLowerCase() === said)) ?? 'open';
}
