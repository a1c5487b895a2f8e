import { useState } from 'preact/hooks';
import type { ReadQuote } from '../../../domain/reading/read-quote';
import type { QuotesTexts } from '../../../i18n/quotes/texts';
import { Message } from '../../components/message';
import { askedAlike, type CheckedRow, type Decision } from '../../state/quotes/quote-rows';
import { CopiedText } from './copied-text';
import { ReadRow } from './read-row';

interface ReadPartsProps {
  readonly words: QuotesTexts['read'];
  readonly quote: ReadQuote & { readonly text: string };
  readonly rows: readonly CheckedRow[];
  readonly onDecide: (index: number, decision: Decision) => void;
  /** Confirms a row and all that wait with the same question. */
  readonly onDecideAlike: (index: number) => void;
}

/** All that was made of a quote: its prices, what was not read, and what speaks of the whole. */
export function ReadParts({ words, quote, rows, onDecide, onDecideAlike }: ReadPartsProps) {
  const waiting = rows.filter(({ isTaken }) => isTaken === undefined).length;
  const lines = quote.text.split(/\r\n|[\n\r\u2028\u2029]/);
  return (
    <>
      <Message kind={rows.length === 0 ? 'warning' : 'info'}>{rows.length === 0 ? words.nothing : words.found(rows.length, waiting)}</Message>
      {rows.length > 0 && <ReadRows words={words} rows={rows} onDecide={onDecide} onDecideAlike={onDecideAlike} />}
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
            {quote.context.map((line) => <li key={line}>{words.line(String(line))} {(lines[line - 1] ?? '').replace(/\t+/g, ' ')}</li>)}
          </ul>
        </details>
      )}
    </>
  );
}

/** Rows that are shown at once: a page draws no more without holding up the keys. */
const portion = 40;

function ReadRows({ words, rows, onDecide, onDecideAlike }: Omit<ReadPartsProps, 'quote'>) {
  const [shown, setShown] = useState(portion);
  const left = rows.length - shown;
  const alike = askedAlike(rows);
  return (
    <>
      <ol class="quote-rows" aria-label={words.rows}>
        {doubtfulFirst(rows).slice(0, shown).map(({ row, index }, place, all) => (
          <ReadRow key={index} id={`quote-row-${index}`} row={row} isSameSource={row.read.source === all[place - 1]?.row.read.source} alike={alike[index] ?? 0} onDecide={(decision) => { onDecide(index, decision); }} onDecideAlike={() => { onDecideAlike(index); }} />
        ))}
      </ol>
      {left > 0 && (
        <div class="actions action-row">
          <button id="quote-more" class="button" type="button" onClick={() => { setShown(shown + portion); }}>{words.more(Math.min(portion, left))}</button>
          <span class="help">{words.moreHelp(left)}</span>
        </div>
      )}
    </>
  );
}

/** What is asked about comes first, whatever was answered since. */
function doubtfulFirst(rows: readonly CheckedRow[]): readonly { readonly row: CheckedRow; readonly index: number }[] {
  const placed = rows.map((row, index) => ({ row, index }));
  return [...placed.filter(({ row }) => row.isDoubtful), ...placed.filter(({ row }) => !row.isDoubtful)];
}
