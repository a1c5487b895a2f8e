import { useRef } from 'preact/hooks';
import { criteriaBook } from '../../../data/criteria';
import { listOf, type Locale } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { workbookError } from '../../../workbook/problem';
import { addCriterion, addEvaluators, type CriteriaOutcome, type NewCriterion, renameCriterion, type Weighing, writeWeights } from '../../../workbook/vendors/change-criteria';
import { addVendor, renameVendor, type VendorOutcome } from '../../../workbook/vendors/change-vendors';
import { agreeMark, giveMarks, type GivenOutcome, type NewMark } from '../../../workbook/vendors/give-mark';
import { makeScoring } from '../../../workbook/vendors/make-scoring';
import { momentOf } from '../../../workbook/vendors/parse-scoring';
import { readScoring } from '../../../workbook/vendors/read-scoring';
import type { VendorCell } from '../../../workbook/vendors/scoring';
import type { Notice } from '../notice';
import { useBook } from '../use-book';

/** A mark as the pane hands it on: by whom and when is added. */
export type TypedMark = Omit<NewMark, 'at' | 'evaluator'>;

/** The scoring that the workbook holds, read again whenever its cells change, and all that can be done to it. */
export function useScoring(locale: Locale, words: VendorsTexts) {
  const { host, book: scoring, notice, setNotice, read } = useBook(readScoring);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const typed = useRef<NewMark[]>([]);

  /** One after the other: a mark that is typed while the last one is being written finds what that one wrote. */
  const attempt = (busy: string, action: () => Promise<Notice | undefined>): Promise<void> => {
    setNotice({ kind: 'busy', text: busy });
    queue.current = queue.current.then(async () => {
      try {
        const next = await action();
        if (next === undefined) return;
        await read();
        setNotice(next);
      } catch (error) {
        setNotice({ kind: 'error', problem: workbookError(error).problem });
      }
    });
    return queue.current;
  };
  const noticeOf = (outcome: GivenOutcome | CriteriaOutcome): Notice => ({ kind: outcome === 'written' ? 'success' : 'warning', text: words.outcome[outcome] });
  const change = (action: () => Promise<GivenOutcome | CriteriaOutcome>) => attempt(words.outcome.writing, async () => noticeOf(await action()));
  const changeVendor = (action: () => Promise<VendorOutcome>) =>
    attempt(words.outcome.writing, async () => {
      const outcome = await action();
      return outcome.state === 'no_room' ? { kind: 'warning', text: words.outcome.noRoom(outcome.address) } : { kind: outcome.state === 'written' ? 'success' : 'warning', text: words.outcome[outcome.state] };
    });

  return {
    host,
    scoring,
    notice,
    make: (vendors: readonly string[], evaluators: readonly string[]) =>
      attempt(words.make.making, async () => {
        const sheets = await makeScoring(locale, criteriaBook, vendors, evaluators, momentOf(new Date()));
        return { kind: 'success', text: words.make.made(listOf(sheets, locale)) };
      }),
    join: (evaluator: string) => change(() => addEvaluators(momentOf(new Date()), [evaluator])),
    // What is typed while a batch is under way goes with the next one.
    give: (evaluator: string, mark: TypedMark) => {
      typed.current.push({ ...mark, evaluator, at: momentOf(new Date()) });
      return attempt(words.outcome.writing, async () => {
        const batch = typed.current.splice(0);
        return batch.length === 0 ? undefined : noticeOf(await giveMarks(batch));
      });
    },
    agree: (mark: TypedMark, seen: VendorCell) => change(() => agreeMark({ ...mark, at: momentOf(new Date()) }, seen)),
    weigh: (seen: readonly Weighing[], wanted: readonly Weighing[]) => change(() => writeWeights(seen, wanted)),
    addCriterion: (criterion: NewCriterion) => change(() => addCriterion(criterion)),
    renameCriterion: (key: string, name: string) => change(() => renameCriterion(key, name)),
    addVendor: (name: string) => changeVendor(() => addVendor(name)),
    renameVendor: (name: string, wanted: string) => changeVendor(() => renameVendor(name, wanted)),
  };
}

/** What can be done to a scoring. */
export type ScoringActions = ReturnType<typeof useScoring>;
