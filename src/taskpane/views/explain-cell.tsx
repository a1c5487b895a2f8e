import { language as functionLanguage } from '../../functions/answer';
import { Back } from '../components/back';
import { Message } from '../components/message';
import { answerText, isErrorAnswer } from '../state/answer-text';
import { type Explanation, markOf, useExplanation } from '../state/explanation';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';
import { ExplainedCallSection } from './explained-call';
import { explainTitleId } from './view-ids';

/** What the selected cell says: its formula, what stands around our functions in it, and the bill behind each. */
export function ExplainCell({ onBack, backLabel }: { readonly onBack: () => void; readonly backLabel: string }) {
  const { locale, texts } = useLanguage();
  const isExcel = useHost() === 'excel';
  const explanation = useExplanation(isExcel);
  return (
    <main class="page">
      <Back label={backLabel} onClick={onBack} />
      <h2 id={explainTitleId} class="title" tabIndex={-1}>
        {texts.explain.title}
      </h2>
      {explanation.state !== 'explained' && <p class="about">{texts.explain.about}</p>}
      {isExcel && <Explained explanation={explanation} />}
      {isExcel && functionLanguage !== locale && <p class="help">{texts.form.languageLater}</p>}
    </main>
  );
}

function Explained({ explanation }: { readonly explanation: Explanation }) {
  const { texts } = useLanguage();
  switch (explanation.state) {
    case 'reading':
      return <Message kind="info">{texts.explain.reading}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[explanation.problem]}</Message>;
    case 'no formula':
      return <Message kind="info">{texts.explain.noFormula(explanation.cell.address)}</Message>;
    case 'explained':
      return <ExplainedFormula {...explanation} />;
  }
}

function ExplainedFormula({ cell, origin, below, beside, around, calls }: Explanation & { readonly state: 'explained' }) {
  const { locale, texts } = useLanguage();
  const now = around === undefined ? calls[0]?.answer?.[below]?.[beside] : undefined;
  const isStale = now !== undefined && !isSame(cell.value, isErrorAnswer(now) ? now.error : now);
  const isPart = below > 0 || beside > 0;
  return (
    <>
      <div role="status">
        <p>{texts.explain.shows(cell.address, cell.shows === '' ? texts.form.blank : cell.shows)}</p>
        <p class="help">{isPart ? texts.explain.partOf(origin.address) : around === undefined ? texts.explain.exactly : texts.explain.around}</p>
      </div>
      {around !== undefined && (
        <p class="code formula-shown">
          {around}
        </p>
      )}
      {isStale && <Message kind="warning">{texts.explain.stale(answerText(now, locale))}</Message>}
      {calls.map((call, index) => (
        <ExplainedCallSection key={`${origin.address} ${index}`} id={`explained-${index}`} call={call} mark={around === undefined ? undefined : markOf(index)} row={below} />
      ))}
    </>
  );
}

const noise = 1e-9;

function isSame(shown: unknown, now: unknown): boolean {
  return typeof shown === 'number' && typeof now === 'number' ? Math.abs(shown - now) <= noise * Math.max(Math.abs(shown), Math.abs(now)) : shown === now;
}
