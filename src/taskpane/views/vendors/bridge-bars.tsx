import { useLanguage } from '../../state/language';

interface BridgeBarsProps {
  readonly label: string;
  readonly steps: readonly { readonly name: string; readonly points: number }[];
}

/** Bars to the right for what speaks for the winner, to the left for what speaks against; each with its words and number. */
export function BridgeBars({ label, steps }: BridgeBarsProps) {
  const { locale } = useLanguage();
  const most = Math.max(...steps.map(({ points }) => Math.abs(points)), 1);
  return (
    <ul class="bridge" aria-label={label}>
      {steps.map(({ name, points }) => {
        const width = (50 * Math.abs(points)) / most;
        return (
          <li key={name} class="bridge-step">
            <span class="bill-head">
              <span class="bridge-name">{name}</span>
              <span class="bill-amount">{points.toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' })}</span>
            </span>
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class={points > 0 ? 'bar-for' : 'bar-against'} x={points > 0 ? 50 : 50 - width} width={width} height="6" />
              <rect class="bar-axis" x="49.8" width="0.4" height="6" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
