import { sentencesOf } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { useLanguage } from '../../state/language';
import type { Reasons } from '../../state/vendors/reasons';

interface SafetyProps {
  readonly words: VendorsTexts['why'];
  readonly reasons: Reasons;
  readonly nameOf: (criterion: string) => string;
}

/** The nearest of each kind are enough for the pane; the sheet has all. */
const mostShown = 3;

/** What would change the winner, how often it wins over all weights, and a second opinion. */
export function Safety({ words, reasons: { winner, flips, drops, share, shareInOrder, topsis, prices }, nameOf }: SafetyProps) {
  const { locale } = useLanguage();
  const percent = (value: number): string => value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const money = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 0 });
  const number = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <>
      <h5 class="minor">{words.flips}</h5>
      <ul class="reasons">
        {flips.length === 0 && <li>{words.noFlip}</li>}
        {flips.slice(0, mostShown).map((flip) => <li key={flip.criterion}>{words.flip(nameOf(flip.criterion), percent(flip.now), percent(flip.then), flip.winner)}</li>)}
        {drops.length === 0 && <li>{words.noDrop}</li>}
        {drops.slice(0, mostShown).map(({ criterion, drop }) => <li key={criterion}>{words.drop(nameOf(criterion), number(drop))}</li>)}
        <li>{sentencesOf([words.smaa(winner.vendor, percent(share)), words.smaaOrder(percent(shareInOrder))], locale)}</li>
        <li>{topsis === undefined ? words.topsisNone : topsis === winner.vendor ? words.topsisSame : words.topsisOther(topsis)}</li>
        {prices?.winner !== undefined && <li>{words.price(prices.winner, percent(prices.weight))}</li>}
        {prices?.breakEvens.map(({ vendor, cost, price }) => (
          <li key={`price ${vendor}`}>
            {price === 'never' ? words.breakEvenNever(vendor) : price === 'always' ? words.breakEvenAlways(vendor) : price >= cost ? words.staysUpTo(vendor, money(price)) : words.winsBelow(vendor, money(price), percent(1 - price / cost))}
          </li>
        ))}
      </ul>
    </>
  );
}
