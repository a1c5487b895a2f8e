import { useCallback, useState } from 'preact/hooks';
import { clauseLibrary } from '../../../data/clause-library';
import { contractTexts } from '../../../i18n/contract/texts';
import { readContractText } from '../../../domain/contract/contract-text';
import { inLanguage } from '../../../i18n/flag-findings';
import { listOf, type Locale } from '../../../i18n/locale';
import { addOneSheet } from '../../../workbook/add-one-sheet';
import { addTerms } from '../../../workbook/contract/add-terms';
import { type ClauseOutcome, decideClause, decideText, type Decision, logPromise, type SpokenPromise, type TextDecision } from '../../../workbook/contract/change-clauses';
import { putContract } from '../../../workbook/contract/contract-text';
import type { ClauseRow, ContractBook, ContractRow } from '../../../workbook/contract/contract-book';
import { type ExitDates, showExitPlan } from '../../../workbook/contract/exit-plan';
import { showExitCost } from '../../../workbook/contract/exit-sheet';
import { makeClauses } from '../../../workbook/contract/make-clauses';
import { mendContract } from '../../../workbook/contract/mend-contract';
import { type CountedRow, mendTrial, putTrial, putTrialPlan, type TrialOf } from '../../../workbook/contract/put-trial';
import { readContract } from '../../../workbook/contract/read-contract';
import { showFlags } from '../../../workbook/contract/show-flags';
import { readTrial } from '../../../workbook/contract/trial-rows';
import { wordingSheet } from '../../../workbook/contract/wording-sheet';
import { isoDay } from '../../../workbook/day';
import { workbookError } from '../../../workbook/problem';
import { useHost } from '../host';
import { useWatchedCells } from '../use-watched-cells';
import type { Notice } from '../notice';
import { agreedMonths } from './agreed-months';
import { listedClauses, offerWording } from './listed-clause';
import { type PlannedPromise, trialPromise } from './trial-promise';

/** What the workbook holds of a contract, read again whenever its cells change, and all that can be done to it. */
export function useContract(locale: Locale) {
  const host = useHost();
  const words = contractTexts[locale];
  const [book, setBook] = useState<ContractBook>();
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });

  const read = useCallback(async () => {
    try {
      setBook(await readContract());
    } catch (error) {
      setNotice({ kind: 'error', problem: workbookError(error).problem });
    }
  }, []);

  useWatchedCells(host, read);

  const attempt = async (action: () => Promise<string | { readonly warning: string }>): Promise<boolean> => {
    setNotice({ kind: 'busy', text: words.working });
    try {
      const said = await action();
      await read();
      setNotice(typeof said === 'string' ? { kind: 'success', text: said } : { kind: 'warning', text: said.warning });
      return typeof said === 'string';
    } catch (error) {
      setNotice({ kind: 'error', problem: workbookError(error).problem });
      return false;
    }
  };
  const outcome = (done: ClauseOutcome, said: string) => (done === 'written' ? said : { warning: words.clauses.changed });

  return {
    host,
    book,
    notice,
    flagsToSheet: () =>
      attempt(async () => {
        const { sheet, isMade } = await showFlags(locale);
        return isMade ? words.flags.sheetMade(sheet) : words.flags.sheetShown(sheet);
      }),
    mend: (from: ContractBook) =>
      attempt(async () => {
        if (from.damage.columns.length > 0 || from.damage.flags) await mendContract(locale);
        if (from.damage.trial && from.trial !== undefined) {
          const { offer, results } = from.trial;
          await mendTrial(locale, trialOf(from, offer), [...new Set(results.map(({ metric }) => metric))].map((metric) => trialPromise(from, offer, metric)));
        }
        return words.damage.mended;
      }),
    addTerms: () => attempt(async () => words.flags.termsAdded(await addTerms(clauseLibrary.inputs, locale))),
    makeList: (from: ContractBook, offer: string) =>
      attempt(async () => {
        const { added } = await makeClauses(locale, (language) => listedClauses(from, offer, language));
        return added === 0 ? words.clauses.nothing : words.clauses.made(added);
      }),
    promise: (from: ContractBook, clause: string, offer: string, promise: SpokenPromise) =>
      attempt(async () => {
        await makeClauses(locale, () => []);
        const one = (language: Locale) => listedClauses(from, offer, language).find((listed) => listed.clause === clause);
        const done = await logPromise((language) => one(language) ?? { clause, name: clause, offer, usual: '', ask: '', severity: '', wording: '' }, promise);
        return outcome(done, words.clauses.logged);
      }),
    decide: (row: ClauseRow, decision: Omit<Decision, 'decidedOn'>) => attempt(async () => outcome(await decideClause(row, { ...decision, decidedOn: isoDay(new Date()) }), words.clauses.decided)),
    decideText: (row: ContractRow, decision: TextDecision) => attempt(async () => outcome(await decideText(row, decision), words.clauses.decided)),
    readText: (offer: string, pasted: string) =>
      attempt(async () => {
        const { added } = await putContract(locale, offer, readContractText(pasted, clauseLibrary.clauses));
        return added === 0 ? words.text.same : words.text.written(added);
      }),
    readTrial: (from: ContractBook, offer: string, pasted: string) =>
      attempt(async () => {
        const trial = readTrial(pasted);
        if (trial === undefined) return { warning: words.trial.noHeader };
        if (trial.rows.length > 0) await putTrial(locale, trialOf(from, offer), trial, (metric) => trialPromise(from, offer, metric));
        return trial.unread.length === 0 ? words.trial.written(trial.rows.length) : { warning: `${words.trial.written(trial.rows.length)} ${words.trial.unread(listOf(trial.unread.map(String), locale))}` };
      }),
    planTrial: (from: ContractBook, offer: string, promises: readonly PlannedPromise[], rows: readonly CountedRow[]) =>
      attempt(async () => {
        const { added } = await putTrialPlan(locale, trialOf(from, offer), promises, rows);
        return added === 0 ? words.trial.planSame : words.trial.planned(added);
      }),
    exitPlan: (offer: string, dates: ExitDates) =>
      attempt(async () => {
        const { sheet, isMade } = await showExitPlan(locale, offer, dates);
        return isMade ? words.exit.tasksMade(sheet) : words.exit.tasksShown(sheet);
      }),
    exitToSheet: (from: ContractBook, offer: string) =>
      attempt(async () => {
        const { sheet, isMade } = await showExitCost(words, offer, agreedMonths(from, offer));
        return isMade ? words.exit.made(sheet) : words.exit.shown(sheet);
      }),
    wordingToSheet: (from: ContractBook, offer: string, language: Locale) =>
      attempt(async () => {
        const texts = contractTexts[language];
        const worded = clauseLibrary.clauses.map((clause) => {
          const { text, missing } = offerWording(from, offer, clause, language);
          return { name: inLanguage(clause.name, language), text, missing: listOf(missing, language) };
        });
        return words.wording.sheetMade(await addOneSheet(wordingSheet(texts, inLanguage(clauseLibrary.notice, language), offer, isoDay(new Date()), worded)));
      }),
  };
}

function trialOf({ usage, rates }: ContractBook, offer: string): TrialOf {
  return { offer, isPriced: usage !== undefined && rates !== undefined };
}

/** What can be done to a contract. */
export type ContractActions = ReturnType<typeof useContract>;
