import type { ChargingWay } from '../../../domain/quotes/pricing-mode';
import type { CompareTexts } from '../../../i18n/compare/texts';
import type { Locale } from '../../../i18n/locale';
import { isSameWay, type OtherWay, type SuitedWays, suitedWays } from '../../state/compare/suited-way';
import { useLanguage } from '../../state/language';
import { useLater } from '../../state/use-later';
import type { ComparePartProps } from './compare-part-props';
import { shareText } from './money-text';

/** Which pricing mode suits the usage, in one sentence. */
export function SuitedWay({ words, comparison, offers }: ComparePartProps) {
  const { locale } = useLanguage();
  const found = useLater(() => suitedWays(comparison, offers), [comparison, offers]);
  if (found === null) return null;
  return (
    <section aria-labelledby="compare-way">
      <h4 class="minor" id="compare-way">{words.way}</h4>
      <p aria-live="polite">{found === undefined ? words.reading : sentence(words, found, locale)}</p>
    </section>
  );
}

function sentence(words: CompareTexts, { now, half, twice, others }: SuitedWays, locale: Locale): string {
  const isTold = [half, twice, ...others].some(({ way }) => way.isCommitted !== now.way.isCommitted);
  const named = ({ modes, isCommitted }: ChargingWay): string => {
    const joined = modes.length === 0 ? words.modes.fixed : modes.map((mode) => words.modes[mode]).join(words.joined);
    return isCommitted ? words.committed(joined) : isTold ? words.uncommitted(joined) : joined;
  };
  if (others.length === 0) return words.oneWay(named(now.way));
  const elsewhere = [...(isSameWay(half.way, now.way) ? [] : [words.suitsHalf(named(half.way), half.offer)]), ...(isSameWay(twice.way, now.way) ? [] : [words.suitsTwice(named(twice.way), twice.offer)])];
  const other = ({ way, offer, premium, from }: OtherWay): string => {
    const more = shareText(premium, locale);
    if (from === null) return words.wayNever(named(way), offer, more);
    return (from >= 1 ? words.wayFrom : words.wayBelow)(named(way), offer, more, from.toLocaleString(locale, { maximumSignificantDigits: 3 }));
  };
  return words.suits(named(now.way), now.offer, elsewhere.length === 0 ? words.suitsAlways : elsewhere.join(words.between), others.map(other).join(words.next));
}
