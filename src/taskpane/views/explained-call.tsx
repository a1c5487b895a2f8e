import { useMemo, useState } from 'preact/hooks';
import { billBehind, cashflowBehind, isOfContract, offerBehind } from '../../functions/explanation';
import type { SafeCell } from '../../functions/answer';
import { AnswerTable } from '../components/answer-table';
import { BillSteps } from '../components/bill-steps';
import type { Locale } from '../../i18n/locale';
import type { CellContent } from '../../workbook/read-range';
import { answerText, isErrorAnswer, isTable, textIn } from '../state/answer-text';
import type { ExplainedArgument, ExplainedCall } from '../state/explanation';
import { useLanguage } from '../state/language';

interface ExplainedCallProps {
  readonly id: string;
  readonly call: ExplainedCall;
  /** What stands for the call in the formula; none where it is the whole formula. */
  readonly mark: string | undefined;
  /** The row of the answer that the selected cell is. */
  readonly row: number;
}

/** One call: what its function is for, what it received, what it answers, and the bill behind that. */
export function ExplainedCallSection({ id, call, mark, row }: ExplainedCallProps) {
  const { locale, texts } = useLanguage();
  const { spec, args, answer } = call;
  return (
    <section aria-labelledby={id}>
      <h3 class="subtitle function-name" id={id}>
        {mark !== undefined && `${mark} `}
        {spec.id}
      </h3>
      <p class="help">{spec.description[locale]}</p>
      <dl class="readings">
        {args.map((argument) => (
          <div key={argument.parameter.id} class="reading">
            <dt>{argument.parameter.name[locale]}</dt>
            <dd>
              <Reading argument={argument} />
            </dd>
          </div>
        ))}
      </dl>
      {answer === undefined ? <p class="help">{texts.explain.cannot}</p> : <Answer call={call} answer={answer} row={row} />}
    </section>
  );
}

function Reading({ argument: { written, cells } }: { readonly argument: ExplainedArgument }) {
  const { locale, texts } = useLanguage();
  if ('problem' in cells) {
    return (
      <>
        <span class="code">{written}</span> <span class="answer-reason">{cells.problem === 'not_readable' ? texts.explain.calculated : texts.workbook[cells.problem]}</span>
      </>
    );
  }
  const columns = cells[0]?.length ?? 0;
  const shown = cells.length > 1 || columns > 1 ? texts.explain.size(cells.length, columns) : contentText(cells[0]?.[0], locale);
  const isConstant = /^["\d.+-]/.test(written);
  return isConstant ? (
    <>{shown}</>
  ) : (
    <>
      <span class="code">{written}</span> = {shown === '' ? texts.form.blank : shown}
    </>
  );
}

function contentText(content: CellContent | undefined, locale: Locale): string {
  return typeof content === 'object' ? content.basicValue : answerText(content ?? '', locale);
}

function Answer({ call: { spec, args, raw = [] }, answer, row }: { readonly call: ExplainedCall; readonly answer: readonly (readonly SafeCell[])[]; readonly row: number }) {
  const { locale, texts } = useLanguage();
  const [month, setMonth] = useState('1');
  const isBill = spec.id === 'RTC_BILL';
  const contractMonth = /^\d{1,3}$/.test(month.trim()) ? Number(month) : undefined;
  const offer = offerBehind(spec.id, raw, answer, row);
  const bill = useMemo(() => (isBill ? answer : contractMonth === undefined ? undefined : billBehind(spec.id, raw, offer, contractMonth)), [spec.id, raw, answer, offer, isBill, contractMonth]);
  const cashflow = useMemo(() => (isBill ? undefined : cashflowBehind(spec.id, raw, offer)), [spec.id, raw, offer, isBill]);
  const [value] = answer[0] ?? [];
  if (!isTable(answer) && isErrorAnswer(value)) {
    return (
      <p class="answer-reason">
        {value.error} {value.sentence}
      </p>
    );
  }
  const vendors = args.find(({ parameter }) => parameter.id === 'vendor')?.cells;
  const isFirstOfSeveral = vendors === undefined || (!('problem' in vendors) && vendors.length * (vendors[0]?.length ?? 0) > 1);
  const isPriced = isOfContract(spec.id) || spec.id === 'RTC_COST';
  return (
    <>
      {!isBill && !isTable(answer) && value !== undefined && (
        <p>
          {texts.explain.answer} <span class="answer-value">{answerText(value, locale)}</span>
        </p>
      )}
      {!isBill && isTable(answer) && <AnswerTable label={texts.explain.answer} rows={answer} />}
      {isFirstOfSeveral && isPriced && offer !== '' && <p class="help">{texts.explain.oneOffer(offer)}</p>}
      {cashflow !== undefined && spec.id !== 'RTC_CASHFLOW' && <Totals cashflow={cashflow} />}
      {isPriced && !isBill && bill === undefined && contractMonth !== undefined && <p class="help">{texts.explain.market}</p>}
      {isOfContract(spec.id) && !isBill && (cashflow?.length ?? 0) > 1 && (
        <div class="field">
          <label class="field-label" for={`month-${spec.id}`}>
            {texts.explain.month}
          </label>
          <input id={`month-${spec.id}`} class="input input-short" type="number" min={0} max={600} value={month} onInput={({ currentTarget }) => { setMonth(currentTarget.value); }} />
        </div>
      )}
      {bill !== undefined && <BillSteps label={texts.explain.bill} bill={bill} current={isBill ? row : undefined} />}
    </>
  );
}

const summed = [2, 3, 4, 5, 6, 7, 8];
const totalColumn = 8;

/** What all months together come to, by the columns of the cash flow. */
function Totals({ cashflow: [header = [], ...months] }: { readonly cashflow: readonly (readonly SafeCell[])[] }) {
  const { locale, texts } = useLanguage();
  if (months.length === 0) return null;
  const sums = summed.map((column) => ({ column, name: textIn(header[column]), sum: months.reduce((sum, month) => sum + Number(month[column]), 0) }));
  return (
    <>
      <h4 class="minor">{texts.explain.totals(months.length - 1)}</h4>
      <dl class="readings totals">
        {sums
          .filter(({ column, sum }) => sum !== 0 || column === totalColumn)
          .map(({ column, name, sum }) => (
            <div key={column} class={column === totalColumn ? 'reading bill-sum' : 'reading'}>
              <dt>{name}</dt>
              <dd class="number">{sum.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
