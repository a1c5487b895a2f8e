import type { CompareTexts } from '../../../i18n/compare/texts';
import { listOf } from '../../../i18n/locale';
import { Message } from '../../components/message';
import type { ComparedOffer } from '../../state/compare/compared';
import { useLanguage } from '../../state/language';
import { moneyText } from './money-text';

/** Fees that are named in the sentence; the list below has all. */
const mostNamed = 3;

/** Offers whose headline is the lowest and whose contract is not. */
export function Traps({ words, offers }: { readonly words: CompareTexts; readonly offers: readonly ComparedOffer[] }) {
  const { locale } = useLanguage();
  return (
    <>
      {offers.filter(({ isLowestHeadline, verdict, rank }) => isLowestHeadline && verdict !== '' && rank > 1).map(({ name, verdict, quoted }) => (
        <Message key={name} kind="warning">
          {words.trap(name, verdict, listOf(quoted.slice(0, mostNamed).map((fee) => words.fee(fee.finding, moneyText(fee.amount ?? 0, locale))), locale))}
        </Message>
      ))}
    </>
  );
}
