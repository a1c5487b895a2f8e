import { errorSentence } from '../../../i18n/errors';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { useLanguage } from '../../state/language';
import { asTaken, type CheckedRow, type Decision } from '../../state/quotes/quote-rows';
import { Correction } from './correction';
import { rowWords } from './row-words';

interface ReadRowProps {
  readonly id: string;
  readonly row: CheckedRow;
  /** Whether the row above was read from the same line, which is then not shown again. */
  readonly isSameSource: boolean;
  /** How many rows wait with the same question, this one among them. */
  readonly alike: number;
  readonly onDecide: (decision: Decision) => void;
  /** Confirms them all. */
  readonly onDecideAlike: () => void;
}

/** One price: where it stands, what was read, and, where it is doubtful, the question and the answer. */
export function ReadRow({ id, row, isSameSource, alike, onDecide, onDecideAlike }: ReadRowProps) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const { read, decision, isDoubtful, isTaken, problem } = row;
  const { what, price, rest, list } = rowWords(isTaken === true ? asTaken(row) : read, locale);
  const isOpen = isTaken === undefined;
  return (
    <li class={isOpen ? 'quote-row quote-row-open' : 'quote-row'}>
      <div class={isTaken === false ? 'quote-read quote-left' : 'quote-read'}>
        {isDoubtful ? null : <input id={id} type="checkbox" aria-label={`${words.take}: ${what} ${price}`} checked={isTaken} onChange={({ currentTarget }) => { onDecide({ isTaken: currentTarget.checked }); }} />}
        <span class="quote-what">{what}</span>
        <span class="quote-price">{price}</span>
      </div>
      {rest !== '' && <p class="help">{rest}</p>}
      {list !== null && <p class="help">{list}</p>}
      {!isSameSource && (
        <p class="quote-source">
          <span class="quote-line">{words.line(read.lines.join(words.betweenLines))}</span> {read.source.replace(/[\n\t]+/g, ' ')}
        </p>
      )}
      {isDoubtful && (
        <>
          {read.doubts.map((doubt) => (
            <p key={doubt} class="quote-doubt">{words.doubts[doubt]}</p>
          ))}
          {problem !== null && <p class="field-problem" role="alert">{errorSentence(problem, locale)}</p>}
          {isOpen && <Correction id={id} read={read} decision={decision} onDecide={onDecide} />}
          <div class="actions">
            {isTaken !== undefined && <span class="help">{isTaken ? words.taken : words.left}</span>}
            {isTaken !== true && (
              <button class="button" type="button" aria-label={`${words.confirm}: ${what} ${price}`} onClick={() => { onDecide({ isTaken: true }); }}>
                {words.confirm}
              </button>
            )}
            {alike > 1 && (
              <button class="button" type="button" aria-label={`${words.confirmAlike(alike)}: ${read.doubts.map((doubt) => words.doubts[doubt]).join(' ')}`} onClick={onDecideAlike}>
                {words.confirmAlike(alike)}
              </button>
            )}
            {isTaken !== false && (
              <button class="button" type="button" aria-label={`${words.leaveOut}: ${what} ${price}`} onClick={() => { onDecide({ isTaken: false }); }}>
                {words.leaveOut}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
