import { useState } from 'preact/hooks';
import type { CompareTexts } from '../../../i18n/compare/texts';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import { Message } from '../../components/message';
import { type ComparedOffer, stretchesOf } from '../../state/compare/compared';
import { useLanguage } from '../../state/language';
import { useLater } from '../../state/use-later';

interface BreakEvenProps {
  readonly words: CompareTexts;
  readonly comparison: Comparison;
  readonly offers: readonly ComparedOffer[];
}

/** At which usage two offers, chosen here, cost the same. */
export function BreakEven({ words, comparison, offers }: BreakEvenProps) {
  const { locale } = useLanguage();
  const names = offers.filter(({ refusal }) => refusal === null).map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly [string, string]>();
  const [first = '', second = ''] = chosen?.every((name) => names.includes(name)) === true ? chosen : [names[0], names[1]];
  const stretches = useLater(() => stretchesOf(comparison, first, second), [comparison, first, second]);
  const times = (value: number): string => value.toLocaleString(locale, { maximumSignificantDigits: 3 });
  const select = (id: string, label: string, value: string, set: (name: string) => void) => (
    <div class="field">
      <label class="field-label" for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={({ currentTarget }) => { set(currentTarget.value); }}>
        {names.map((name) => <option key={name} value={name}>{name}</option>)}
      </select>
    </div>
  );
  return (
    <section aria-labelledby="compare-break-even">
      <h4 class="minor" id="compare-break-even">{words.breakEven}</h4>
      {select('break-even-first', words.first, first, (name) => { setChosen([name, second]); })}
      {select('break-even-second', words.second, second, (name) => { setChosen([first, name]); })}
      {stretches === undefined ? (
        <p class="help">{words.reading}</p>
      ) : 'refusal' in stretches ? (
        <Message kind="warning">{stretches.refusal}</Message>
      ) : (
        <ul class="reasons" aria-live="polite">
          {stretches.map(({ from, to, cheaper }) => {
            const isOffer = names.includes(cheaper);
            return <li key={from}>{stretches.length === 1 && isOffer ? words.always(cheaper) : isOffer ? words.stretch(times(from), times(to), cheaper) : words.same(times(from), times(to))}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
