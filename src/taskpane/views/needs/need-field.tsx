import { kindOf } from '../../../domain/needs/fields';
import type { FieldId } from '../../../domain/needs/scenario';
import { scenarioBook } from '../../../data/scenarios';
import { needsTexts, type NeedsTexts } from '../../../i18n/needs/texts';
import { needLabel } from '../../../workbook/needs/need-rows';
import { useLanguage } from '../../state/language';
import type { FormField } from '../../state/needs-form';
import { shownValue } from './numbers';

interface NeedFieldProps {
  readonly field: FormField | undefined;
  /** Undefined: what stands there without the user. */
  readonly onType: (id: FieldId, text: string | undefined) => void;
  /** Shown where nothing is said: a limit has no default, only what is usual. */
  readonly isLimit?: boolean;
}

/** A need: its value, its unit, and where the value comes from. Absent where the form has no such field. */
export function NeedField({ field, onType, isLimit = false }: NeedFieldProps) {
  const { locale } = useLanguage();
  if (field === undefined) return null;
  const words = needsTexts[locale];
  const { id, text, problem } = field;
  const kind = kindOf(id);
  const help = id in words.help ? words.help[id as keyof typeof words.help] : undefined;
  const described = `need-${id}-note`;
  const shared = { id: `need-${id}`, value: text, 'aria-describedby': described, 'aria-invalid': problem !== undefined };
  const isWide = kind.kind === 'picture';
  return (
    <div class={isWide ? 'need need-wide' : 'need'}>
      <label class="need-label" for={shared.id}>
        {needLabel(id, words)}
      </label>
      <span class="need-value">
        {kind.kind === 'choice' ? (
          <select class="input" {...shared} onChange={({ currentTarget }) => { onType(id, currentTarget.value); }}>
            {kind.choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.choices[choice as keyof typeof words.choices]}
              </option>
            ))}
          </select>
        ) : (
          <input class={isWide ? 'input' : 'input need-number'} type="text" inputMode={isWide ? 'text' : 'decimal'} autocomplete="off" spellcheck={false} {...shared} onInput={({ currentTarget }) => { onType(id, currentTarget.value); }} />
        )}
        {!isWide && kind.kind !== 'choice' && <span class="need-unit">{kind.kind === 'share' ? '%' : id in words.units ? words.units[id as keyof typeof words.units] : ''}</span>}
      </span>
      <p class="help need-note" id={described}>
        {problem !== undefined && <span class="need-problem">{problemText(problem, field, words, locale)} </span>}
        <Origin field={field} isLimit={isLimit} onType={onType} />
        {help !== undefined && <span class="need-help">{help}</span>}
      </p>
    </div>
  );
}

function problemText(problem: NonNullable<FormField['problem']>, { id }: FormField, { problems }: NeedsTexts, locale: ReturnType<typeof useLanguage>['locale']): string {
  return 'bound' in problem ? problems[problem.problem](shownValue(problem.bound, kindOf(id), locale)) : problems[problem.problem];
}

/** Where a value comes from, and what is usual. */
function Origin({ field: { id, usual, from }, isLimit, onType }: Required<Pick<NeedFieldProps, 'isLimit' | 'onType'>> & { readonly field: FormField }) {
  const { locale } = useLanguage();
  const { form, basis, doubts } = needsTexts[locale];
  const kind = kindOf(id);
  if (usual === undefined || (from === 'workbook' && !isLimit)) return null;
  const source = usual.source === undefined ? undefined : scenarioBook.sources[usual.source];
  const typical = shownValue(usual.typical, kind, locale);
  const span = usual.low === undefined || usual.high === undefined ? undefined : form.span(shownValue(usual.low, kind, locale), shownValue(usual.high, kind, locale));
  const parts = [
    ...(from === 'typed' && !isLimit ? [form.changed] : []),
    ...(isLimit ? [form.usual(span ?? typical)] : from === 'default' ? [form.default(basis[usual.basis]), ...(span === undefined ? [] : [form.usual(span)])] : []),
  ];
  return (
    <span>
      {parts.join(' · ')}
      {source !== undefined && (isLimit || from === 'default') && (
        <>
          {' · '}
          <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
            {doubts.source}
          </a>
        </>
      )}
      {from === 'typed' && !isLimit && (
        <>
          {' · '}
          <button class="link" type="button" onClick={() => { onType(id, undefined); }}>
            {form.back}
          </button>
        </>
      )}
    </span>
  );
}
