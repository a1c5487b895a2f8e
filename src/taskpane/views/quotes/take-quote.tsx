import { rateCards } from '../../../data/rate-cards';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { Field } from '../../components/field';
import { useLanguage } from '../../state/language';
import type { QuoteActions } from '../../state/quotes/use-quote';

/** What the quote is called, which round it is, what moved since the last, and the button that writes it. */
export function TakeQuote({ actions, isExcel }: { readonly actions: QuoteActions; readonly isExcel: boolean }) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const { names, name, review, waiting, taken, isSameRound, isReading, setSameRound, write, writing } = actions;
  const hint = names.offer.trim() === '' ? words.unnamed : waiting > 0 ? words.waiting(waiting) : '';
  const cannotWrite = !isExcel || isReading || hint !== '' || taken === 0 || review?.isSame === true || writing.state === 'writing';
  return (
    <>
      <Field id="quote-offer" label={words.offer} help={words.offerHelp} value={names.offer} onInput={(offer) => { name({ offer }); }} />
      <Field id="quote-vendor" label={words.vendor} help={words.vendorHelp} value={names.vendor} words={rateCards.map(({ id, names: card }) => ({ value: locale === 'zh-CN' ? card.zh : card.en, label: id }))} onInput={(vendor) => { name({ vendor }); }} />
      <Field id="quote-day" label={words.day} help={words.dayHelp} value={names.day} onInput={(day) => { name({ day }); }} />
      {review !== undefined && (
        <div role="status">
          {review.isSame ? <p class="help">{words.same}</p> : review.round === 1 ? <p class="help">{words.first}</p> : (
            <>
              <fieldset class="choices">
                <legend class="field-label">{words.round}</legend>
                {[false, true].map((isSame) => (
                  <label key={String(isSame)} class="choice">
                    <input type="radio" name="quote-round" checked={isSameRound === isSame} onChange={() => { setSameRound(isSame); }} /> {isSame ? words.sameRound(review.round - 1) : words.nextRound(review.round)}
                  </label>
                ))}
              </fieldset>
              {!isSameRound && review.changes.length > 0 && (
                <>
                  <h4 class="minor">{words.changes}</h4>
                  <ul class="doubts">
                    {review.changes.map(({ what, before, after }) => (
                      <li key={what}>{before === '' ? words.added(what, after) : after === '' ? words.removed(what, before) : words.change(what, before, after)}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
        </div>
      )}
      <div class="actions action-row">
        <button id="quote-write" class="button button-primary" type="button" aria-disabled={cannotWrite} aria-describedby="quote-hint" onClick={() => { if (!cannotWrite) void write(); }}>
          {words.write(taken)}
        </button>
        <span id="quote-hint" class="help">{hint}</span>
      </div>
    </>
  );
}
