import { isErrorAnswer, textIn } from '../state/answer-text';
import type { SafeCell } from '../../functions/answer';
import { useLanguage } from '../state/language';

/** More lines than these are left to the sheet. */
const mostLines = 80;
const noise = 1e-9;

interface BillStepsProps {
  readonly label: string;
  /** As RTC_BILL answers, with its header row. */
  readonly bill: readonly (readonly SafeCell[])[];
  /** The line, counted from the header, that the user looks at. */
  readonly current?: number | undefined;
}

/** A bill line by line in words: what was counted, what it costs, by which rule, and who says so. */
export function BillSteps({ label, bill, current }: BillStepsProps) {
  const { texts } = useLanguage();
  const refusal = bill[0]?.[0];
  if (isErrorAnswer(refusal)) {
    return (
      <p class="answer-reason">
        {refusal.error} {refusal.sentence}
      </p>
    );
  }
  const lines = bill.slice(1);
  const isLong = lines.length > mostLines;
  const shown = isLong ? [...lines.slice(0, mostLines - 1), ...lines.slice(-1)] : lines;
  return (
    <>
      <ol class="bill" aria-label={label}>
        {shown.map((line, index) => (
          <BillStep key={index} line={line} rule={index > 0 && ruleOf(line) === ruleOf(shown[index - 1]) ? receivedIn(line) : textIn(line[7])} isCurrent={current === index + 1} />
        ))}
      </ol>
      {isLong && <p class="help">{texts.form.tableRest(lines.length - mostLines)}</p>}
    </>
  );
}

/** What stands before the rule of a metered line: the picture that is received. */
const received = /^[^:：]+: /;

function ruleOf([step, , , , , , , rule]: readonly SafeCell[] = []): string {
  return `${textIn(step)} ${textIn(rule).replace(received, '')}`;
}

/** Of a line whose rule is the one before. */
function receivedIn([, , , , , , , rule]: readonly SafeCell[]): string {
  return received.exec(textIn(rule))?.[0].slice(0, -2) ?? '';
}

function BillStep({ line, rule, isCurrent }: { readonly line: readonly SafeCell[]; readonly rule: string; readonly isCurrent: boolean }) {
  const { texts, locale } = useLanguage();
  const [step, item, region, quantity, unit, price, amount, , source, asOf] = line;
  const names: Readonly<Record<string, string>> = texts.billSteps;
  const number = (value: number, digits: number) => value.toLocaleString(locale, { maximumFractionDigits: digits });
  const isSum = step === 'Total' || step === 'Payable';
  const counted = typeof quantity === 'number' && quantity !== 0 ? `${number(quantity, 4)} ${textIn(unit)}`.trim() : '';
  const isProduct = typeof quantity === 'number' && typeof price === 'number' && typeof amount === 'number' && amount !== 0 && Math.abs(quantity * price - amount) <= noise * Math.abs(amount);
  return (
    <li class={isSum ? 'bill-line bill-sum' : 'bill-line'} aria-current={isCurrent ? 'true' : undefined}>
      <span class="bill-head">
        <span>
          {names[textIn(step)] ?? textIn(step)}
          {[item, region].map(textIn).filter((part) => part !== '').map((part) => ` · ${part}`)}
        </span>
        {typeof amount === 'number' && (amount !== 0 || isSum) && <span class="bill-amount">{amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 })}</span>}
      </span>
      {counted !== '' && <span class="bill-count">{isProduct ? `${counted} × ${number(price, 8)}` : counted}</span>}
      {rule !== '' && <span class="help">{rule}</span>}
      {source !== '' && (
        <span class="help">
          <Source text={textIn(source)} /> {textIn(asOf)}
        </span>
      )}
    </li>
  );
}

/** A page can be opened; anything else is shown as it is. */
function Source({ text }: { readonly text: string }) {
  const host = /^https?:\/\/([^/]+)/.exec(text)?.[1];
  if (host === undefined) return <>{text}</>;
  return (
    <a class="link" href={text} target="_blank" rel="noopener noreferrer">
      {host}
    </a>
  );
}
