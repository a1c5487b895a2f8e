import { useRef, useState } from 'preact/hooks';
import { formula as formulaOf } from '../../functions/formula';
import { language as functionLanguage } from '../../functions/answer';
import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec, ParameterSpec } from '../../functions/spec';
import { wordLists } from '../../functions/word-lists';
import { AnswerTable } from '../components/answer-table';
import { Back } from '../components/back';
import { Field } from '../components/field';
import { SelectionButton } from '../components/selection-button';
import { isTable } from '../state/answer-text';
import { fieldText, readArgument } from '../state/argument';
import { copyText } from '../state/copy';
import { exampleArguments } from '../state/example';
import { useLanguage } from '../state/language';
import { usePreview } from '../state/preview';
import { FunctionExample } from './function-example';
import { InsertBar } from './insert-bar';
import { formTitleId } from './view-ids';

interface FunctionFormProps {
  readonly id: FunctionSpec['id'];
  readonly onBack: () => void;
  readonly backLabel: string;
}

/** One function: what it answers, its arguments to fill in, and the formula and answer that they make. */
export function FunctionForm({ id, ...way }: FunctionFormProps) {
  const spec = catalogue.find((one) => one.id === id);
  return spec && <FilledForm key={id} spec={spec} {...way} />;
}

function FilledForm({ spec, onBack, backLabel }: Omit<FunctionFormProps, 'id'> & { readonly spec: FunctionSpec }) {
  const { locale, texts } = useLanguage();
  const written = (args: readonly (string | undefined)[]) => spec.parameters.map((parameter, index) => fieldText(args[index] ?? '', wordsOf(parameter)));
  const [typed, setTyped] = useState(() => written(spec.parameters.map(({ example }) => example)));
  const type = (index: number, text: string) => { setTyped((before) => before.map((old, at) => (at === index ? text : old))); };

  const args = spec.parameters.map((parameter, index) => readArgument(typed[index] ?? '', wordsOf(parameter)));
  const formula = formulaOf(spec.id, args);
  const preview = usePreview(spec, args);
  const formulaField = useRef<HTMLTextAreaElement>(null);
  const fillIn = (example: readonly string[]) => {
    setTyped(written(example));
    formulaField.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <main class="page page-form">
      <Back label={backLabel} onClick={onBack} />
      <h2 id={formTitleId} class="title function-name" tabIndex={-1}>
        {spec.id}
      </h2>
      <p class="about">{spec.description[locale]}</p>
      <p class="help answers">{texts.form.answers(spec.answers[locale])}</p>

      <section aria-labelledby="form-parameters">
        <h3 id="form-parameters" class="subtitle">
          {texts.form.parameters}
        </h3>
        <p class="help">{texts.form.hint}</p>
        {spec.parameters.map((parameter, index) => (
          <Field
            key={parameter.id}
            id={`argument-${parameter.id}`}
            label={parameter.name[locale]}
            note={parameter.optional && texts.form.optional}
            help={parameter.description[locale]}
            value={typed[index] ?? ''}
            onInput={(text) => { type(index, text); }}
            words={parameter.words && wordLists[parameter.words].map(({ value, label }) => ({ value, label: label[locale] }))}
            action={<SelectionButton parameter={parameter.name[locale]} onPick={(address) => { type(index, address); }} />}
          />
        ))}
      </section>

      <section aria-labelledby="form-formula">
        <h3 id="form-formula" class="subtitle">
          {texts.form.formula}
        </h3>
        <textarea class="input formula" ref={formulaField} readOnly rows={2} spellcheck={false} aria-labelledby="form-formula" value={formula} />
        {functionLanguage !== locale && <p class="help">{texts.form.languageLater}</p>}
        {preview.state === 'answer' && isTable(preview.rows) && <AnswerTable label={texts.form.preview} rows={preview.rows} />}
      </section>

      {spec.examples.length > 0 && (
        <section aria-labelledby="form-examples">
          <h3 id="form-examples" class="subtitle">
            {texts.form.examples}
          </h3>
          <dl class="examples">
            {spec.examples.map((example) => (
              <FunctionExample key={example.formula} id={spec.id} example={example} onTry={() => { fillIn(exampleArguments(example)); }} />
            ))}
          </dl>
        </section>
      )}
      <InsertBar formula={formula} preview={preview} onCopy={async () => formulaField.current !== null && copyText(formulaField.current)} />
    </main>
  );
}

function wordsOf({ words }: ParameterSpec): readonly string[] {
  return words ? wordLists[words].map(({ value }) => value) : [];
}
