import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Shown after the label, such as "optional". */
  readonly note?: string | undefined;
  readonly help: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Words offered while typing; anything else may be typed as well. */
  readonly words?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** A button beside the input. */
  readonly action?: ComponentChildren;
}

/** One line of text with its label and help. */
export function Field({ id, label, note, help, value, onInput, words, action }: FieldProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
        {note !== undefined && <span class="field-note">{note}</span>}
      </label>
      <div class="field-row">
        <input
          id={id}
          class="input"
          type="text"
          value={value}
          list={words && `${id}-words`}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => { onInput(currentTarget.value); }}
        />
        {action}
      </div>
      <p id={`${id}-help`} class="help">
        {help}
      </p>
      {words && (
        <datalist id={`${id}-words`}>
          {words.map((word) => (
            <option key={word.value} value={word.value} label={word.label} />
          ))}
        </datalist>
      )}
    </div>
  );
}
