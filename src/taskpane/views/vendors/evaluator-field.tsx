import { useState } from 'preact/hooks';
import { listOf } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { Field } from '../../components/field';
import { useLanguage } from '../../state/language';

interface EvaluatorFieldProps {
  readonly words: VendorsTexts;
  readonly evaluators: readonly string[];
  readonly me: string;
  readonly onMe: (me: string) => void;
  readonly onJoin: (name: string) => void;
}

/** Who looks and marks: one of the evaluators, or somebody who joins them. */
export function EvaluatorField({ words, evaluators, me, onMe, onJoin }: EvaluatorFieldProps) {
  const { locale } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const name = (typed ?? me).trim();
  const isNew = name !== '' && !evaluators.includes(name);
  return (
    <Field
      id="vendors-me"
      label={words.evaluator.label}
      help={me === '' ? words.evaluator.help : words.evaluator.several(listOf(evaluators, locale))}
      value={typed ?? me}
      words={evaluators.map((value) => ({ value, label: '' }))}
      onInput={(value) => {
        setTyped(value);
        onMe(evaluators.includes(value.trim()) ? value.trim() : '');
      }}
      action={
        isNew ? (
          <button
            id="vendors-join"
            class="button"
            type="button"
            onClick={() => {
              onJoin(name);
              onMe(name);
            }}
          >
            {words.evaluator.join}
          </button>
        ) : undefined
      }
    />
  );
}
