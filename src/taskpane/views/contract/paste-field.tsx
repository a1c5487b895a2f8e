import { ActionButton } from '../../components/action-button';

interface PasteFieldProps {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onRead: () => void;
}

/** A long text that is pasted, and the button that reads it. */
export function PasteField({ id, label, button, value, onInput, onRead }: PasteFieldProps) {
  const isEmpty = value.trim() === '';
  return (
    <>
      <label class="field-label" for={id}>{label}</label>
      <textarea id={id} class="input" rows={5} value={value} spellcheck={false} onInput={({ currentTarget }) => { onInput(currentTarget.value); }} />
      <div class="actions">
        <ActionButton id={`${id}-read`} isOff={isEmpty} onAct={onRead}>{button}</ActionButton>
      </div>
    </>
  );
}
