import { useMemo } from 'preact/hooks';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { ActionButton } from '../../components/action-button';
import { Message } from '../../components/message';
import '../../styles/quotes.css';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { type QuoteActions, useQuote } from '../../state/quotes/use-quote';
import { ReadParts } from './read-parts';
import { TakeQuote } from './take-quote';

/** Reads a quote, pasted or selected: rows to check, what was not read, and into the workbook. */
export function QuoteCard() {
  const { locale } = useLanguage();
  const host = useHost();
  const words = quotesTexts[locale].read;
  const actions = useQuote(locale, host);
  const { text, quote, isReading, rows, change, select, decide, decideAlike } = actions;
  // Typing above and below changes nothing of what was read.
  const read = useMemo(() => quote !== undefined && <ReadParts words={words} quote={quote} rows={rows} onDecide={decide} onDecideAlike={decideAlike} />, [quote, rows, words]);
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
        <ActionButton id="quote-select" isOff={!isExcel} onAct={() => void select()}>{words.selection}</ActionButton>
        {text !== '' && <button class="button button-subtle" type="button" onClick={() => { change(''); }}>{words.clear}</button>}
      </div>
      <Outcome actions={actions} />
      {isReading && quote === undefined && text.trim() !== '' && <Message kind="info">{words.reading}</Message>}
      {quote !== undefined && (
        <>
          {read}
          {rows.length > 0 && <TakeQuote actions={actions} isExcel={isExcel} />}
        </>
      )}
    </section>
  );
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
      const { outcome } = writing;
      return outcome.isWritten ? <Message kind="success">{words.written(outcome.offers.map(({ offer, rows, round }) => words.writtenOffer(rows, offer, round)).join(words.betweenOffers))}</Message> : <Message kind="warning">{words.endsWithTotal}</Message>;
    }
  }
}
