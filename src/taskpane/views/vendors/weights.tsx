import { useEffect, useState } from 'preact/hooks';
import { to100 } from '../../../domain/scoring/weights-of-100';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { Weighing } from '../../../workbook/vendors/change-criteria';
import type { Scoring } from '../../../workbook/vendors/scoring';
import { ActionButton } from '../../components/action-button';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import { scored } from '../../state/vendors/standing';
import type { ScoringActions } from '../../state/vendors/use-scoring';
import { PairWeights } from './pair-weights';
import { SwingWeights } from './swing-weights';
import { numberIn } from './typed';

interface WeightsProps {
  readonly words: VendorsTexts;
  readonly scoring: Scoring;
  readonly actions: ScoringActions;
}

/** A weight as it is being typed. */
interface TypedWeight {
  readonly key: string;
  readonly text: string;
  readonly isLocked: boolean;
}

/** Weights of 100: typed, locked, rescaled, and written together. */
export function Weights({ words: { weights: words, advanced }, scoring, actions }: WeightsProps) {
  const { locale } = useLanguage();
  const criteria = scored(scoring);
  const seen: readonly Weighing[] = criteria.map(({ key, weight, isLocked }) => ({ key, weight, isLocked }));
  const [typed, setTyped] = useState<readonly TypedWeight[]>();
  const held = JSON.stringify(seen);
  // What the sheet says now replaces what was typed over something older.
  useEffect(() => { setTyped(undefined); }, [held]);
  const shown = typed ?? seen.map(({ key, weight, isLocked }) => ({ key, text: String(weight), isLocked }));
  const wanted = shown.map(({ key, text, isLocked }) => ({ key, isLocked, weight: Math.max(0, numberIn(text) ?? 0) }));
  const total = Math.round(wanted.reduce((sum, { weight }) => sum + weight, 0) * 1e6) / 1e6;
  const scaled = to100(wanted);
  const change = (key: string, part: Partial<TypedWeight>) => { setTyped(shown.map((one) => (one.key === key ? { ...one, ...part } : one))); };
  const propose = (weights: readonly number[]) => { setTyped(shown.map((one, index) => ({ ...one, text: String(weights[index] ?? 0) }))); };
  const canWrite = typed !== undefined && JSON.stringify(wanted) !== JSON.stringify(seen);
  return (
    <details class="part">
      <summary class="part-title">{`${words.title} · ${words.total(total.toLocaleString(locale))}`}</summary>
      <p class="help">{words.help}</p>
      <ul class="weights">
        {criteria.map(({ key, name }, index) => (
          <li key={key} class="weight">
            <label class="weight-name" for={`weight-${index}`}>{name}</label>
            <input id={`weight-${index}`} class="input weight-input" type="text" inputMode="decimal" value={shown[index]?.text} onInput={({ currentTarget }) => { change(key, { text: currentTarget.value }); }} />
            <label class="choice">
              <input type="checkbox" aria-label={words.lock(name)} checked={shown[index]?.isLocked} onChange={({ currentTarget }) => { change(key, { isLocked: currentTarget.checked }); }} /> {words.lockShort}
            </label>
          </li>
        ))}
      </ul>
      {scaled === undefined && <Message kind="warning">{words.impossible}</Message>}
      <div class="actions">
        <button
          id="weights-rescale"
          class="button"
          type="button"
          aria-disabled={scaled === undefined}
          onClick={() => {
            if (scaled !== undefined) propose(scaled);
          }}
        >
          {words.rescale}
        </button>
        <ActionButton id="weights-write" isOff={!canWrite} isPrimary onAct={() => void actions.weigh(seen, wanted)}>{words.write}</ActionButton>
      </div>
      <details class="part">
        <summary class="part-title">{advanced.title}</summary>
        <SwingWeights words={advanced} criteria={criteria} onUse={propose} />
        <PairWeights words={advanced} criteria={criteria} onUse={propose} />
      </details>
    </details>
  );
}
