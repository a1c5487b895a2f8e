import { useState } from 'preact/hooks';
import { negotiateTexts } from '../../../i18n/negotiate/texts';
import { SelectField } from '../../components/select-field';
import { Said } from '../../components/said';
import { useLanguage } from '../../state/language';
import { useNegotiation } from '../../state/negotiate/use-negotiation';
import { LeversList } from './levers-list';
import { TalkMaker } from './talk-maker';
import { WalkAwayForm } from './walk-away-form';

/** What to ask of an offer, when to walk away, and what to say to its vendor. */
export function NegotiateCard() {
  const { locale } = useLanguage();
  const words = negotiateTexts[locale];
  const actions = useNegotiation(locale, words);
  const { host, book, notice } = actions;
  const [chosen, setChosen] = useState<string>();
  const offers = typeof book === 'object' ? book.offers : [];
  const offer = chosen !== undefined && offers.includes(chosen) ? chosen : (offers[0] ?? '');
  return (
    <section class="card" id="negotiate" aria-labelledby="negotiate-title">
      <h3 class="subtitle" id="negotiate-title">{words.title}</h3>
      <p class="help">{words.about}</p>
      {host !== 'excel' ? (
        <p class="help">{words.noExcel}</p>
      ) : book === 'reading' ? (
        <p class="help">{words.reading}</p>
      ) : book === undefined ? (
        <p class="help">{words.noQuotes}</p>
      ) : (
        <>
          <SelectField id="negotiate-offer" label={words.offer} value={offer} options={offers} onChoose={setChosen} />
          <Said notice={notice} />
          <LeversList words={words} book={book} offer={offer} actions={actions} />
          <WalkAwayForm words={words} book={book} offer={offer} actions={actions} />
          <TalkMaker words={words} book={book} offer={offer} actions={actions} />
        </>
      )}
    </section>
  );
}
