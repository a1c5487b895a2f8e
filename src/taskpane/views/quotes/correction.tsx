import type { ReadRow } from '../../../domain/reading/finish-rows';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { useLanguage } from '../../state/language';
import type { Decision } from '../../state/quotes/quote-rows';

interface CorrectionProps {
  readonly id: string;
  readonly read: ReadRow;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

const units = ['1000min', 'min', 'hour', 'GB', 'Mbps', 'month', 'year', 'once'];

/** What of a doubtful row can be put right before it is written: item, unit, price. */
export function Correction({ id, read: { cells, choices }, decision, onDecide }: CorrectionProps) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const field = (name: 'item' | 'unit' | 'price', value: string, offered: readonly string[]) => (
    <label class="quote-field">
      <span class="help">{words[name]}</span>
      <input id={`${id}-${name}`} class="input" type="text" value={value} autocomplete="off" spellcheck={false} list={offered.length > 0 ? `${id}-${name}-words` : undefined} onInput={({ currentTarget }) => { onDecide({ [name]: currentTarget.value }); }} />
      {offered.length > 0 && (
        <datalist id={`${id}-${name}-words`}>
          {offered.map((one) => <option key={one} value={one} />)}
        </datalist>
      )}
    </label>
  );
  return (
    <div class="quote-fields">
      {choices.length > 0 ? (
        <label class="quote-field">
          <span class="help">{words.item}</span>
          <select id={`${id}-item`} class="input" value={decision.item ?? cells.item} onChange={({ currentTarget }) => { onDecide({ item: currentTarget.value }); }}>
            {choices.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        </label>
      ) : field('item', decision.item ?? cells.item, [])}
      {field('unit', decision.unit ?? cells.unit, units)}
      {field('price', decision.price ?? (cells.price === 'free' ? words.free : String(cells.price)), [])}
    </div>
  );
}
