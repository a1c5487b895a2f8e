import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { quoteWords } from '../../../data/quote-words';
import type { ReadQuote } from '../../../domain/reading/read-quote';
import type { Locale } from '../../../i18n/locale';
import { quotesTexts } from '../../../i18n/quotes/texts';
import type { OfferRows } from '../../../workbook/ask/returned/plan-rates';
import { isoDay } from '../../../workbook/day';
import { workbookError, type WorkbookProblem } from '../../../workbook/problem';
import { cellsAsText, pastedSteps, vendorName } from '../../../workbook/quotes/read-quote';
import { reviewQuote, type TakenQuote, type WrittenQuote, writeQuote } from '../../../workbook/quotes/write-quote';
import { selectedRange } from '../../../workbook/selection';
import { inSlices } from '../in-slices';
import { type CheckedRow, checkedRows, type Decision, takenRows } from './quote-rows';

/** What the quote is called, and when it was made. */
export interface QuoteNames {
  readonly offer: string;
  readonly vendor: string;
  readonly day: string;
}

/** What became of the last attempt to write. */
export type Writing = { readonly state: 'none' | 'writing' } | { readonly state: 'written'; readonly outcome: WrittenQuote; readonly offer: string } | { readonly state: 'failed'; readonly problem: WorkbookProblem };

const noNames: QuoteNames = { offer: '', vendor: '', day: '' };

/** How long typing rests before it is read, and before it is compared with the workbook. */
const readAfterMs = 250;
const comparedAfterMs = 400;

/** A quote from its text to the rows of RtcRates. */
export function useQuote(locale: Locale, host: string) {
  const words = quotesTexts[locale].read;
  const [text, setText] = useState('');
  const [quote, setQuote] = useState<ReadQuote & { readonly text: string }>();
  const [isReading, setReading] = useState(false);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [names, setNames] = useState(noNames);
  const filled = useRef(noNames);
  const [isSameRound, setSameRound] = useState(false);
  const [review, setReview] = useState<OfferRows>();
  const [writing, setWriting] = useState<Writing>({ state: 'none' });
  const reading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);
  const rows = useMemo<readonly CheckedRow[]>(() => checkedRows(quote?.rows ?? [], decisions, words.free), [quote, decisions, words]);
  const rowsTaken = useMemo(() => takenRows(rows, words), [rows, words]);
  const waiting = rows.filter(({ isTaken }) => isTaken === undefined).length;
  const taken: TakenQuote = { ...names, offer: names.offer.trim(), vendor: names.vendor.trim(), rows: rowsTaken, isSameRound, locale };

  const read = async (now: string) => {
    const own = (turn.current += 1);
    const found = now.trim() === '' ? null : await inSlices(pastedSteps(now, quoteWords), () => turn.current !== own);
    if (found === undefined) return;
    setReading(false);
    setDecisions(new Map());
    setReview(undefined);
    if (found === null) { setQuote(undefined); return; }
    setQuote({ ...found, text: now });
    const vendor = found.vendor === null ? '' : vendorName(found.vendor, locale === 'zh-CN');
    const next = { offer: vendor, vendor, day: found.quotedOn ?? isoDay(new Date()) };
    const before = filled.current;
    filled.current = next;
    // What the user typed stays.
    setNames((now) => ({ offer: now.offer === before.offer ? next.offer : now.offer, vendor: now.vendor === before.vendor ? next.vendor : now.vendor, day: now.day === before.day ? next.day : now.day }));
  };
  const change = (now: string) => {
    setText(now);
    setWriting({ state: 'none' });
    setReading(true);
    turn.current += 1;
    clearTimeout(reading.current);
    reading.current = setTimeout(() => void read(now), readAfterMs);
  };
  useEffect(() => () => { clearTimeout(reading.current); turn.current += 1; }, []);

  useEffect(() => {
    if (host !== 'excel' || taken.offer === '' || taken.rows.length === 0) { setReview(undefined); return undefined; }
    let isCurrent = true;
    const timer = setTimeout(() => {
      reviewQuote({ ...taken, isSameRound: false }).then((found) => { if (isCurrent) setReview(found); }, () => undefined);
    }, comparedAfterMs);
    return () => { isCurrent = false; clearTimeout(timer); };
  }, [taken.offer, taken.vendor, rowsTaken, host, writing.state === 'written']);

  const fail = (error: unknown) => { setWriting({ state: 'failed', problem: workbookError(error).problem }); };
  return {
    text, quote, isReading, rows, waiting, names, review, writing, isSameRound, taken: taken.rows.length,
    change,
    /** Takes the selected cells as if they had been pasted. */
    select: async () => {
      try {
        const cells = await cellsAsText(await selectedRange());
        clearTimeout(reading.current);
        setText(cells);
        setWriting({ state: 'none' });
        setReading(true);
        await read(cells);
      } catch (error) {
        fail(error);
      }
    },
    decide: (index: number, decision: Decision) => { setDecisions((now) => new Map(now).set(index, { ...now.get(index), ...decision })); },
    name: (changed: Partial<QuoteNames>) => { setNames((now) => ({ ...now, ...changed })); },
    setSameRound,
    write: async () => {
      setWriting({ state: 'writing' });
      try {
        const outcome = await writeQuote(taken);
        if (outcome.isWritten) {
          setText('');
          setQuote(undefined);
          setDecisions(new Map());
          setSameRound(false);
          filled.current = noNames;
          setNames(noNames);
        }
        setWriting({ state: 'written', outcome, offer: taken.offer });
      } catch (error) {
        fail(error);
      }
    },
  };
}

/** All that the view of a quote knows and can do. */
export type QuoteActions = ReturnType<typeof useQuote>;
