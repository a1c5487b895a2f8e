import { rateCards } from '../../../data/rate-cards';
import { quotesTexts } from '../../../i18n/quotes/texts';
import type { OfferRows } from '../../../workbook/ask/returned/plan-rates';
import { Field } from '../../components/field';
import { useLanguage } from '../../state/language';
import type { OfferNames } from '../../state/quotes/quote-offers';

interface NameOfferProps {
  readonly id: string;
  readonly names: OfferNames;
  /** Whether it is the quote's only offer. */
  readonly isOne: boolean;
  readonly review: OfferRows | undefined;
  readonly onName: (changed: Partial<OfferNames>) => void;
}

/** What an offer is called, whose it is, and how it stands to what the workbook has of it. */
export function NameOffer({ id, names, isOne, review, onName }: NameOfferProps) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const fields = (
    <>
      <Field id={`${id}-offer`} label={words.offer} help={isOne ? words.offerHelp : ''} value={names.offer} onInput={(offer) => { onName({ offer }); }} />
      <Field id={`${id}-vendor`} label={words.vendor} help={isOne ? words.vendorHelp : ''} value={names.vendor} words={rateCards.map(({ id: card, names: said }) => ({ value: locale === 'zh-CN' ? said.zh : said.en, label: card }))} onInput={(vendor) => { onName({ vendor }); }} />
      {review !== undefined && <div role="status"><Standing id={id} names={names} review={review} onName={onName} /></div>}
    </>
  );
  return isOne ? fields : <div class="quote-offer" role="group" aria-label={names.offer}>{fields}</div>;
}

function Standing({ id, names, review, onName }: Omit<NameOfferProps, 'isOne' | 'review'> & { readonly review: OfferRows }) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  if (review.isSame) return <p class="help">{words.same}</p>;
  if (review.round === 1) return <p class="help">{words.first}</p>;
  return (
    <>
      <fieldset class="choices">
        <legend class="field-label">{words.round}</legend>
        {[false, true].map((isSame) => (
          <label key={String(isSame)} class="choice">
            <input type="radio" name={`${id}-round`} checked={names.isSameRound === isSame} onChange={() => { onName({ isSameRound: isSame }); }} /> {isSame ? words.sameRound(review.round - 1) : words.nextRound(review.round)}
          </label>
        ))}
      </fieldset>
      {!names.isSameRound && review.changes.length > 0 && (
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
  );
}
