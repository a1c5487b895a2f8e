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
import { type CheckedRow, checkedRows, confirmedAlike, type Decision, takenRows } from './quote-rows';
import { type OfferNames, offersIn, retyped, vendorsIn } from './quote-offers';

/** What the quote's offers are called, and when it was made. */
export interface QuoteNames {
  readonly offers: readonly OfferNames[];
  readonly day: string;
}

/** What became of the last attempt to write. */
export type Writing = { readonly state: 'none' | 'writing' } | { readonly state: 'written'; readonly outcome: WrittenQuote } | { readonly state: 'failed'; readonly problem: WorkbookProblem };

const noNames: QuoteNames = { offers: [], day: '' };

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
  const [reviews, setReviews] = useState<readonly OfferRows[]>([]);
  const [writing, setWriting] = useState<Writing>({ state: 'none' });
  const reading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);
  const rows = useMemo<readonly CheckedRow[]>(() => checkedRows(quote?.rows ?? [], decisions, words.free), [quote, decisions, words]);
  const taken = useMemo(() => offersIn(rows, quote?.vendor ?? null, names.offers, (own) => takenRows(own, words)).map((one): TakenQuote => ({ ...one, day: names.day, locale })), [rows, quote, names, words, locale]);
  const waiting = rows.filter(({ isTaken }) => isTaken === undefined).length;

  const read = async (now: string) => {
    const own = (turn.current += 1);
    const found = now.trim() === '' ? null : await inSlices(pastedSteps(now, quoteWords), () => turn.current !== own);
    if (found === undefined) return;
    setReading(false);
    setDecisions(new Map());
    setReviews([]);
    if (found === null) { setQuote(undefined); return; }
    setQuote({ ...found, text: now });
    const next = { offers: vendorsIn(found, (vendor) => vendorName(vendor, locale === 'zh-CN')), day: found.quotedOn ?? isoDay(new Date()) };
    const before = filled.current;
    filled.current = next;
    // What the user typed stays.
    setNames((now) => ({ offers: retyped(now.offers, before.offers, next.offers), day: now.day === before.day ? next.day : now.day }));
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
    if (host !== 'excel' || taken.length === 0 || taken.some(({ offer }) => offer === '')) { setReviews([]); return undefined; }
    let isCurrent = true;
    const timer = setTimeout(() => {
      reviewQuote(taken.map((one) => ({ ...one, isSameRound: false }))).then((found) => { if (isCurrent) setReviews(found); }, () => undefined);
    }, comparedAfterMs);
    return () => { isCurrent = false; clearTimeout(timer); };
  }, [taken, host, writing.state === 'written']);

  const fail = (error: unknown) => { setWriting({ state: 'failed', problem: workbookError(error).problem }); };
  return {
    text, quote, isReading, rows, waiting, names, reviews, writing, taken,
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
    /** Confirms a row and all that wait with the same question. */
    decideAlike: (index: number) => { setDecisions((now) => new Map([...now, ...confirmedAlike(rows, index)])); },
    setDay: (day: string) => { setNames((now) => ({ ...now, day })); },
    name: (place: number, changed: Partial<OfferNames>) => { setNames((now) => ({ ...now, offers: now.offers.map((one, index) => (index === place ? { ...one, ...changed } : one)) })); },
    write: async () => {
      setWriting({ state: 'writing' });
      try {
        const outcome = await writeQuote(taken);
        if (outcome.isWritten) {
          setText('');
          setQuote(undefined);
          setDecisions(new Map());
          filled.current = noNames;
          setNames(noNames);
        }
        setWriting({ state: 'written', outcome });
      } catch (error) {
        fail(error);
      }
    },
  };
}

/** All that the view of a quote knows and can do. */
export type QuoteActions = ReturnType<typeof useQuote>;
