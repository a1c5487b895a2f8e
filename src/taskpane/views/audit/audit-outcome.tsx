import { auditTexts } from '../../../i18n/audit/texts';
import { AnswerTable } from '../../components/answer-table';
import { Message } from '../../components/message';
import type { Audit, AuditState } from '../../state/audit';
import { useLanguage } from '../../state/language';

/** What became of a check: how far it has come, why it was refused, or what differs. */
export function AuditOutcome({ state }: { readonly state: AuditState }) {
  const { texts, locale } = useLanguage();
  const words = auditTexts[locale];
  switch (state.state) {
    case 'none':
      return null;
    case 'reading':
      return (
        <>
          <Message kind="info">{state.of > 0 && state.rows === state.of ? words.counting(state.rows) : words.reading(state.rows)}</Message>
          {state.of > 0 && <progress class="progress" aria-label={words.reading(state.rows)} value={state.rows} max={state.of} />}
        </>
      );
    case 'failed':
      return <Message kind="error">{texts.workbook[state.problem]}</Message>;
    case 'refused':
      return <Message kind="error">{state.sentence}</Message>;
    case 'checked':
    case 'writing':
      return <Result audit={state.audit} />;
    case 'written':
      return (
        <>
          <Result audit={state.audit} />
          <Message kind="success">{words.written(state.sheet)}</Message>
        </>
      );
  }
}

/** The pane is narrow: the item, the difference, and the finding; the sheet shows all. */
const shownColumns = [0, 5, 6];

function Result({ audit: { rows } }: { readonly audit: Audit }) {
  const { locale } = useLanguage();
  const words = auditTexts[locale];
  const difference = rows[rows.length - 1]?.[5];
  const money = (amount: number) => Math.abs(amount).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      {typeof difference === 'number' && (
        <Message kind={difference === 0 ? 'success' : 'warning'}>{difference === 0 ? words.agrees : difference > 0 ? words.differs(money(difference)) : words.less(money(difference))}</Message>
      )}
      <AnswerTable label={words.result} rows={rows.map((row) => shownColumns.map((column) => row[column] ?? ''))} />
    </>
  );
}
