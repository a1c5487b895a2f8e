import { listOf } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { useLanguage } from '../../state/language';
import type { Standing } from '../../state/vendors/standing';

interface ResultProps {
  readonly words: VendorsTexts;
  readonly standings: readonly Standing[];
}

/** All vendors, the best first; those that failed a gate stay in sight, with the reason. */
export function Result({ words, standings }: ResultProps) {
  const sorted = [...standings].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <section aria-labelledby="vendors-result">
      <h4 class="minor" id="vendors-result">{words.ranking.title}</h4>
      <ol class="bill standings">
        {sorted.map((standing) => (
          <Row key={standing.vendor} words={words} standing={standing} />
        ))}
      </ol>
    </section>
  );
}

function Row({ words: { ranking }, standing }: { readonly words: VendorsTexts; readonly standing: Standing }) {
  const { locale } = useLanguage();
  const points = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
  const { vendor, rank, score, coverage, worst, best, gates, failed, parts } = standing;
  return (
    <li class="bill-line">
      <span class="bill-head">
        <span class="standing-name">{rank === null ? vendor : `${rank}. ${vendor}`}</span>
        <span class="bill-amount">{score === null ? '' : ranking.score(points(score))}</span>
      </span>
      {score !== null && <StackedBar parts={parts} />}
      {score !== null && <span class="help">{ranking.parts(listOf(parts.filter((part) => part.points > 0).map((part) => ranking.part(part.dimension, points(part.points))), locale))}</span>}
      {score !== null && coverage < 1 && <span class="help">{ranking.range(points(worst ?? 0), points(best ?? 0), coverage.toLocaleString(locale, { style: 'percent' }))}</span>}
      {gates === 'fail' && <span class="help">{ranking.failed(listOf(failed, locale))}</span>}
      {gates === 'unknown' && <span class="help">{ranking.unknownGates}</span>}
      {score === null && gates !== 'fail' && <span class="help">{ranking.none}</span>}
    </li>
  );
}

/** Of 100; the words below say the same. */
function StackedBar({ parts }: Pick<Standing, 'parts'>) {
  const starts = parts.map((_part, index) => parts.slice(0, index).reduce((sum, { points }) => sum + points, 0));
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="6" />
      {parts.map(({ dimension, points }, index) => (
        <rect key={dimension} class={`bar-part bar-part-${(index % 4) + 1}`} x={starts[index]} width={points} height="6" />
      ))}
    </svg>
  );
}
