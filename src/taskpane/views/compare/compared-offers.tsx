import type { CompareTexts } from '../../../i18n/compare/texts';
import type { ComparedOffer, Fee } from '../../state/compare/compared';
import { useLanguage } from '../../state/language';
import type { ComparePartProps } from './compare-part-props';
import { moneyText, shareText } from './money-text';

/** All offers, the cheapest first; one that cannot be priced stays in sight with its reason. */
export function ComparedOffers({ words, offers }: Omit<ComparePartProps, 'comparison'>) {
  const most = Math.max(...offers.map(({ tco }) => tco), 1);
  return (
    <section aria-labelledby="compare-offers">
      <h4 class="minor" id="compare-offers">{words.offers}</h4>
      <ol class="bill standings">
        {offers.map((offer) => <Offer key={offer.name} words={words} offer={offer} most={most} />)}
      </ol>
    </section>
  );
}

function Offer({ words, offer, most }: { readonly words: CompareTexts; readonly offer: ComparedOffer; readonly most: number }) {
  const { locale } = useLanguage();
  const { name, currency, refusal, tco, perThousand, premium, rank, flags, headline, quoted, estimated } = offer;
  if (refusal !== null) {
    return (
      <li class="bill-line">
        <span class="standing-name">{name}</span>
        <span class="help">{refusal}</span>
      </li>
    );
  }
  const inHeadline = Math.min(headline, tco);
  return (
    <li class="bill-line">
      <span class="bill-head">
        <span class="standing-name">{`${rank}. ${name}`}</span>
        <span class="bill-amount">{words.cost(moneyText(tco, locale), currency)}</span>
      </span>
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={words.bar(moneyText(inHeadline, locale), moneyText(tco - inHeadline, locale))}>
        <rect class="bar-ground" width="100" height="6" />
        <rect class="bar-part bar-part-1" width={(inHeadline / most) * 100} height="6" />
        <rect class="bar-part bar-part-3" x={(inHeadline / most) * 100} width={((tco - inHeadline) / most) * 100} height="6" />
      </svg>
      <span class="help">
        {[rank === 1 ? words.cheapest : words.premium(shareText(premium, locale)), words.perThousand(moneyText(perThousand, locale)), words.headline(moneyText(headline, locale))].join(' · ')}
      </span>
      {flags !== '' && <span class="help">{words.flags(flags)}</span>}
      <details>
        <summary class="help">{words.parts(name)}</summary>
        <Fees fees={quoted} text={(fee, amount) => words.fee(isItem(fee) ? `${fee.name} ${fee.finding}` : fee.finding, amount)} />
        {estimated.length > 0 && <p class="help">{words.estimates}</p>}
        <Fees fees={estimated} text={(fee, amount) => (amount === '' ? `${fee.name}: ${fee.finding}` : words.estimate(fee.name, amount))} />
      </details>
    </li>
  );
}

/** Items are named by their words; what else makes a price is said by its finding. */
function isItem({ name }: Fee): boolean {
  return name === name.toUpperCase();
}

function Fees({ fees, text }: { readonly fees: readonly Fee[]; readonly text: (fee: Fee, amount: string) => string }) {
  const { locale } = useLanguage();
  return (
    <ul class="reasons">
      {fees.map((fee) => <li key={fee.name}>{text(fee, fee.amount === null ? '' : moneyText(fee.amount, locale))}</li>)}
    </ul>
  );
}
