import { useMemo } from 'preact/hooks';
import type { ExampleSpec } from '../../functions/spec';
import { AnswerTable } from '../components/answer-table';
import { answerText, isTable } from '../state/answer-text';
import { exampleAnswer } from '../state/example';
import { useLanguage } from '../state/language';

interface FunctionExampleProps {
  readonly id: string;
  readonly example: ExampleSpec;
  /** Puts its arguments into the form. */
  readonly onTry: () => void;
}

/** An example of a function with its answer, calculated as it is shown. */
export function FunctionExample({ id, example, onTry }: FunctionExampleProps) {
  const { locale, texts } = useLanguage();
  const rows = useMemo(() => exampleAnswer(id, example), [id, example]);
  const [value = ''] = rows[0] ?? [];
  return (
    <div class="example">
      <dt class="code">{example.formula}</dt>
      <dd>
        {isTable(rows) ? example.says[locale] : texts.form.exampleAnswer(answerText(value, locale), example.says[locale])}
        {isTable(rows) && <AnswerTable label={example.formula} rows={rows} />}
        <button class="button" type="button" aria-label={texts.form.tryThis(example.formula)} onClick={onTry}>
          {texts.form.tryIt}
        </button>
      </dd>
    </div>
  );
}
