import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type SafeCell } from '../../functions/answer';
import type { FormulaArgument } from '../../functions/formula';
import { auditTexts } from '../../i18n/audit/texts';
import type { Locale } from '../../i18n/locale';
import { hasOwnPrices, onAnySheet } from '../../workbook/audit/audit-tables';
import { writeAudit } from '../../workbook/audit/write-audit';
import { isoDay } from '../../workbook/day';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import { type CellContent, readLongRange, readRange } from '../../workbook/read-range';
import { isErrorAnswer } from './answer-text';
import { readArgument } from './argument';
import { auditExample } from './audit-example';

/** What is checked, as typed into the form. */
export interface AuditInputs {
  readonly log: string;
  readonly invoice: string;
  readonly vendor: string;
  readonly region: string;
  /** By the workbook's own quotes and terms, or by built-in list prices. */
  readonly isOwn: boolean;
}

/** A finished check, and what it was made of. */
export interface Audit {
  readonly rows: readonly (readonly SafeCell[])[];
  readonly args: readonly FormulaArgument[];
  readonly logRows: number;
  /** Whether the usage is too large for one formula. */
  readonly isLong: boolean;
}

/** How far a check has come. */
export type AuditState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly rows: number; readonly of: number }
  | { readonly state: 'checked' | 'writing'; readonly audit: Audit }
  | { readonly state: 'written'; readonly audit: Audit; readonly sheet: string }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Excel passes a function at most 5 MB; the rest is left for the invoice, the quotes and the terms. */
const mostCharacters = 4_000_000;

/** Checks an invoice against usage that may be long, and writes the result to a sheet. */
export function useAudit(locale: Locale, host: string) {
  const [inputs, setInputs] = useState<AuditInputs>({ log: '', invoice: '', vendor: '', region: 'CN', isOwn: false });
  const [state, setState] = useState<AuditState>({ state: 'none' });
  useEffect(() => {
    if (host === 'excel') hasOwnPrices().then((isOwn) => { setInputs((now) => ({ ...now, isOwn })); }, () => undefined);
  }, [host]);

  const turn = useRef(0);
  useEffect(() => () => { turn.current += 1; }, []);

  const attempt = async (next: () => Promise<AuditState>, own = turn.current) => {
    const state = await next().catch((error: unknown): AuditState => ({ state: 'failed', problem: workbookError(error).problem }));
    if (turn.current === own) setState(state);
  };
  const check = (given: () => AuditInputs | Promise<AuditInputs>) => {
    const own = (turn.current += 1);
    setState({ state: 'reading', rows: 0, of: 0 });
    return attempt(async () => checked(await given(), (rows, of) => {
      if (turn.current === own) setState({ state: 'reading', rows, of });
      return turn.current === own;
    }), own);
  };
  return {
    inputs,
    state,
    /** Fills the form with an invented invoice, and checks it. */
    example: () => check(async () => {
      const given = await auditExample(auditTexts[locale]);
      setInputs(given);
      return given;
    }),
    change: (changed: Partial<AuditInputs>) => {
      turn.current += 1;
      setInputs((now) => ({ ...now, ...changed }));
      setState({ state: 'none' });
    },
    check: () => check(() => inputs),
    cancel: () => {
      turn.current += 1;
      setState({ state: 'none' });
    },
    write: (audit: Audit) => {
      setState({ state: 'writing', audit });
      return attempt(async () => ({ state: 'written', audit, sheet: await written(audit, locale) }));
    },
  };
}

async function checked({ log, invoice, vendor, region, isOwn }: AuditInputs, onRows: (rows: number, of: number) => boolean): Promise<AuditState> {
  const [logAt, invoiceAt] = [await onAnySheet(log.trim()), await onAnySheet(invoice.trim())];
  const own = isOwn ? ['RtcRates[#All]', 'RtcTerms[#All]'] : [];
  const usage = await readLongRange(logAt, onRows);
  if (usage === undefined) return { state: 'none' };
  const cells: (CellContent[][] | null)[] = [usage, await readRange(invoiceAt), [[vendor.trim()]], region.trim() === '' ? null : [[region.trim()]]];
  for (const table of own) cells.push(await readRange(table));
  const rows = answerOf('RTC_AUDIT', cells);
  const [first] = rows[0] ?? [];
  if (isErrorAnswer(first)) return { state: 'refused', sentence: first.sentence };
  const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });
  const args = [reference(logAt), reference(invoiceAt), { kind: 'text', value: vendor.trim() } as const, readArgument(region), ...own.map(reference)];
  return { state: 'checked', audit: { rows, args, logRows: usage.length - 1, isLong: JSON.stringify(usage).length > mostCharacters } };
}

function written({ rows, args, logRows, isLong }: Audit, locale: Locale): Promise<string> {
  const words = auditTexts[locale];
  const [log] = args;
  const name = log?.kind === 'reference' ? log.value : '';
  const values = rows.map((row) => row.map((cell) => (typeof cell === 'number' || typeof cell === 'string' ? cell : isErrorAnswer(cell) ? cell.error : String(cell))));
  return writeAudit({ name: words.sheet, title: words.sheetTitle, hint: isLong ? words.valuesHint(logRows, name, isoDay(new Date())) : words.liveHint, answer: isLong ? values : args });
}
