import type { SafeCell } from '../../functions/answer';
import { answerText, isErrorAnswer } from '../state/answer-text';
import { useLanguage } from '../state/language';

/** More rows than this are left to the sheet. */
const mostRows = 30;

/** An answer of many cells, scrollable by keyboard; the reasons of its errors stand below it. */
export function AnswerTable({ label, rows }: { readonly label: string; readonly rows: readonly (readonly SafeCell[])[] }) {
  const { locale, texts } = useLanguage();
  const hasHeader = rows.length > 1 && (rows[0] ?? []).every((cell) => typeof cell === 'string' && cell !== '');
  const [header, body] = hasHeader ? [rows[0], rows.slice(1)] : [undefined, rows];
  const shown = body.slice(0, mostRows);
  const reasons = [...new Set(shown.flat().filter(isErrorAnswer).map(({ error, sentence }) => `${error} ${sentence}`))];
  return (
    <>
      <div class="table-frame" role="region" aria-label={label} tabIndex={0}>
        <table class="table">
          {header && (
            <thead>
              <tr>
                {header.map((cell, column) => (
                  <th key={column} scope="col">
                    {answerText(cell, locale)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                    {answerText(cell, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.length > mostRows && <p class="help">{texts.form.tableRest(body.length - mostRows)}</p>}
      {reasons.map((reason) => (
        <p key={reason} class="answer-reason">
          {reason}
        </p>
      ))}
    </>
  );
}
