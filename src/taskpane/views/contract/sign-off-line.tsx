import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import { SelectField } from '../../components/select-field';
import { useLanguage } from '../../state/language';
import { Typed } from '../vendors/typed';

interface SignOffLineProps<Status extends string, Field extends 'reference' | 'owner' | 'reason'> {
  readonly id: string;
  readonly title: string;
  readonly severity: 'low' | 'medium' | 'high';
  /** As the sheet says it; what is chosen here counts once it is saved. */
  readonly status: Status;
  readonly statuses: readonly Status[];
  readonly statusNames: Readonly<Record<Status, string>>;
  /** What is typed with it, in this order, as the sheet says it. */
  readonly typed: Readonly<Record<Field, string>>;
  /** Why this cannot be saved yet; empty: it can. */
  readonly lacks: (status: Status, typed: Readonly<Record<Field, string>>) => string;
  readonly onSave: (status: Status, typed: Readonly<Record<Field, string>>) => void;
  readonly children: ComponentChildren;
}

/** A line that is opened to be read, and signed off. */
export function SignOffLine<Status extends string, Field extends 'reference' | 'owner' | 'reason'>({ id, title, severity, children, statuses, statusNames, lacks, onSave, ...held }: SignOffLineProps<Status, Field>) {
  const { locale } = useLanguage();
  const { clauses: words } = contractTexts[locale];
  const [status, setStatus] = useState(held.status);
  const [typed, setTyped] = useState(held.typed);
  const fields = Object.keys(typed) as Field[];
  const trimmed = Object.fromEntries(fields.map((field) => [field, typed[field].trim()])) as Record<Field, string>;
  const lacking = lacks(status, trimmed);
  return (
    <li class="bill-line">
      <details>
        <summary id={id} class="clause-summary">
          <span>{title}</span>
          <span class={`severity severity-${severity}`}>{statusNames[held.status]}</span>
        </summary>
        {children}
        <form onSubmit={(event) => {
          event.preventDefault();
          if (lacking === '') onSave(status, trimmed);
        }}>
          <SelectField id={`${id}-status`} label={words.status} value={status} options={statuses} nameOf={(one) => statusNames[one]} onChoose={setStatus} />
          {fields.map((field) => <Typed key={field} id={`${id}-${field}`} label={words[field]} value={typed[field]} onInput={(value) => { setTyped({ ...typed, [field]: value }); }} />)}
          {lacking !== '' && <p class="help">{lacking}</p>}
          <div class="actions"><button id={`${id}-save`} class="button" aria-disabled={lacking !== ''}>{words.save}</button></div>
        </form>
      </details>
    </li>
  );
}
