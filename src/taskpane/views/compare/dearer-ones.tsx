import type { CompareTexts } from '../../../i18n/compare/texts';
import type { ComparedOffer } from '../../state/compare/compared';
import { useLanguage } from '../../state/language';
import { shareText } from './money-text';

/** What each dearer offer buys in score beside the cheapest; says so while nothing is scored. */
export function DearerOnes({ words, offers }: { readonly words: CompareTexts; readonly offers: readonly ComparedOffer[] }) {
  const { locale } = useLanguage();
  const [cheapest, ...dearer] = offers.filter(({ refusal }) => refusal === null);
  if (cheapest === undefined || dearer.length === 0) return null;
  const base = cheapest.score;
  const points = (value: number): string => Math.abs(value).toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <section aria-labelledby="compare-dearer">
      <h4 class="minor" id="compare-dearer">{words.premiumTitle}</h4>
      {base === null || dearer.every(({ score }) => score === null) ? (
        <p class="help">{words.noScores}</p>
      ) : (
        <ul class="reasons">
          {dearer.map(({ name, premium, score }) => {
            if (score === null) return null;
            const more = shareText(premium, locale);
            const lead = score - base;
            return <li key={name}>{lead === 0 ? words.sameScore(name, more, cheapest.name) : lead > 0 ? words.buys(name, more, cheapest.name, points(lead)) : words.buysNothing(name, more, cheapest.name, points(lead))}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
