import { normalise } from '../../../domain/words/normalise';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { ActionButton } from '../../components/action-button';
import { Field } from '../../components/field';
import { useLanguage } from '../../state/language';
import type { QuoteActions } from '../../state/quotes/use-quote';
import { NameOffer } from './name-offer';

/** What the quote's offers are called, which round each is, what moved since the last, and the button that writes them. */
export function TakeQuote({ actions, isExcel }: { readonly actions: QuoteActions; readonly isExcel: boolean }) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const { names: { offers, day }, name, setDay, reviews, waiting, taken, isReading, write, writing } = actions;
  const called = new Set(taken.map(({ offer }) => normalise(offer)));
  const hint = called.has('') ? words.unnamed : called.size < taken.length ? words.sameName : waiting > 0 ? words.waiting(waiting) : '';
  const isAllSame = reviews.length > 0 && reviews.every(({ isSame }) => isSame);
  const cannotWrite = !isExcel || isReading || hint !== '' || taken.length === 0 || isAllSame || writing.state === 'writing';
  return (
    <>
      {offers.length > 1 && <p class="help">{words.several(offers.length)}</p>}
      {offers.map((one, index) => {
        const place = taken.findIndex(({ offer }) => offer === one.offer.trim());
        return <NameOffer key={one.key} id={index === 0 ? 'quote' : `quote-${index}`} names={one} isOne={offers.length === 1} review={place === -1 ? undefined : reviews[place]} onName={(changed) => { name(index, changed); }} />;
      })}
      <Field id="quote-day" label={words.day} help={words.dayHelp} value={day} onInput={setDay} />
      <div class="actions action-row">
        <ActionButton id="quote-write" isOff={cannotWrite} isPrimary describedBy="quote-hint" onAct={() => void write()}>{words.write(taken.reduce((sum, { rows }) => sum + rows.length, 0))}</ActionButton>
        <span id="quote-hint" class="help">{hint}</span>
      </div>
    </>
  );
}
