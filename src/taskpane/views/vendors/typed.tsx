interface TypedProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'date';
  readonly isNumber?: true;
}

/** A small labelled input of the scoring's forms. */
export function Typed({ id, label, help, value, onInput, type, isNumber }: TypedProps) {
  const shared = { id, class: 'input', value, 'aria-describedby': help === undefined ? undefined : `${id}-help`, onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => { onInput(currentTarget.value); } };
  return (
    <div class="field">
      <label class="field-label" for={id}>{label}</label>
      {type === 'date' ? <input {...shared} type="date" /> : <input {...shared} type="text" inputMode={isNumber ? 'decimal' : undefined} autocomplete="off" />}
      {help !== undefined && <p id={`${id}-help`} class="help" role="status">{help}</p>}
    </div>
  );
}

/** A number as typed, with or without separators of thousands; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[,，\s]/g, '');
  return plain === '' || !Number.isFinite(Number(plain)) ? undefined : Number(plain);
}
