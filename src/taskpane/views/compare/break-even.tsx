import { useState } from 'preact/hooks';
import { Message } from '../../components/message';
import { SelectField } from '../../components/select-field';
import { stretchesOf } from '../../state/compare/compared';
import { useLanguage } from '../../state/language';
import { useLater } from '../../state/use-later';
import type { ComparePartProps } from './compare-part-props';

/** At which usage two offers, chosen here, cost the same. */
export function BreakEven({ words, comparison, offers }: ComparePartProps) {
  const { locale } = useLanguage();
  const names = offers.filter(({ refusal }) => refusal === null).map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly [string, string]>();
  const [first = '', second = ''] = chosen?.every((name) => names.includes(name)) === true ? chosen : [names[0], names[1]];
  const stretches = useLater(() => stretchesOf(comparison, first, second), [comparison, first, second]);
  const times = (value: number): string => value.toLocaleString(locale, { maximumSignificantDigits: 3 });
  return (
    <section aria-labelledby="compare-break-even">
      <h4 class="minor" id="compare-break-even">{words.breakEven}</h4>
      <SelectField id="break-even-first" label={words.first} value={first} options={names} onChoose={(name) => { setChosen([name, second]); }} />
      <SelectField id="break-even-second" label={words.second} value={second} options={names} onChoose={(name) => { setChosen([first, name]); }} />
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
