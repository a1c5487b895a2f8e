import { quotesTexts } from '../../../i18n/quotes/texts';
import { Message } from '../../components/message';
import '../../styles/quotes.css';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import type { CheckedRow } from '../../state/quotes/quote-rows';
import { type QuoteActions, useQuote } from '../../state/quotes/use-quote';
import { CopiedText } from './copied-text';
import { ReadRow } from './read-row';
import { TakeQuote } from './take-quote';

/** Reads a quote, pasted or selected: rows to check, what was not read, and into the workbook. */
export function QuoteCard() {
  const { locale } = useLanguage();
  const host = useHost();
  const words = quotesTexts[locale].read;
  const actions = useQuote(locale, host);
  const { text, quote, rows, waiting, change, select, decide } = actions;
  const isExcel = host === 'excel';
  return (
    <section class="card" aria-labelledby="read-quote">
      <h3 class="subtitle" id="read-quote">{words.title}</h3>
      <p class="help">{words.about}</p>
      <div class="field">
        <label class="field-label" for="quote-text">{words.text}</label>
        <textarea id="quote-text" class="input quote-text" rows={6} value={text} spellcheck={false} aria-describedby="quote-text-help" onInput={({ currentTarget }) => { change(currentTarget.value); }} />
        <p id="quote-text-help" class="help">{words.textHelp}</p>
      </div>
      <div class="actions action-row">
        <button id="quote-select" class="button" type="button" aria-disabled={!isExcel} onClick={() => { if (isExcel) void select(); }}>{words.selection}</button>
        {text !== '' && <button class="button button-subtle" type="button" onClick={() => { change(''); }}>{words.clear}</button>}
      </div>
      <Outcome actions={actions} />
      {quote !== undefined && (
        <>
          <Message kind={rows.length === 0 ? 'warning' : 'info'}>{rows.length === 0 ? words.nothing : words.found(rows.length, waiting)}</Message>
          {rows.length > 0 && (
            <ol class="quote-rows" aria-label={words.rows}>
              {doubtfulFirst(rows).map(({ row, index }, place, all) => (
                <ReadRow key={index} id={`quote-row-${index}`} row={row} isSameSource={row.read.source === all[place - 1]?.row.read.source} onDecide={(decision) => { decide(index, decision); }} />
              ))}
            </ol>
          )}
          {quote.unread.length > 0 && (
            <details class="part" open>
              <summary class="part-title">{words.unread(quote.unread.length)}</summary>
              <p class="help">{words.unreadHelp}</p>
              <CopiedText id="quote-unread" label={words.unread(quote.unread.length)} button={words.copyUnread} text={quote.unread.map((one) => `${words.line(String(one.line))}  ${one.text}`).join('\n')} />
            </details>
          )}
          {quote.context.length > 0 && (
            <details class="part">
              <summary class="part-title">{words.context(quote.context.length)}</summary>
              <p class="help">{words.contextHelp}</p>
              <ul class="doubts">
                {quote.context.map((line) => <li key={line}>{words.line(String(line))} {lineAt(text, line)}</li>)}
              </ul>
            </details>
          )}
          {rows.length > 0 && <TakeQuote actions={actions} isExcel={isExcel} />}
        </>
      )}
    </section>
  );
}

function lineAt(text: string, line: number): string {
  return (text.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? '').replace(/\t+/g, ' ');
}

/** What is asked about comes first, whatever was answered since. */
function doubtfulFirst(rows: readonly CheckedRow[]): readonly { readonly row: CheckedRow; readonly index: number }[] {
  const placed = rows.map((row, index) => ({ row, index }));
  return [...placed.filter(({ row }) => row.isDoubtful), ...placed.filter(({ row }) => !row.isDoubtful)];
}

function Outcome({ actions: { writing } }: { readonly actions: QuoteActions }) {
  const { texts, locale } = useLanguage();
  const words = quotesTexts[locale].read;
  switch (writing.state) {
    case 'none':
      return null;
    case 'writing':
      return <Message kind="info">{words.writing}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[writing.problem]}</Message>;
    case 'written': {
      const { outcome, offer } = writing;
      return outcome.isWritten ? <Message kind="success">{words.written(outcome.rows, offer, outcome.round)}</Message> : <Message kind="warning">{words.endsWithTotal}</Message>;
    }
  }
}
