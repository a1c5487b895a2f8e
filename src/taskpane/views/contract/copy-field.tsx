import { useRef, useState } from 'preact/hooks';
import { contractTexts } from '../../../i18n/contract/texts';
import { copyText } from '../../state/copy';
import { useLanguage } from '../../state/language';

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to be sent on: read it, copy it. */
export function CopyField({ id, label, button, text, rows }: CopyFieldProps) {
  const { locale } = useLanguage();
  const { copy } = contractTexts[locale];
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      <label class="field-label" for={id}>{label}</label>
      <textarea ref={field} id={id} class="input" rows={rows} readOnly value={text} />
      <div class="actions action-row">
        <button
          id={`${id}-copy`}
          class="button"
          type="button"
          onClick={() => {
            if (field.current !== null) void copyText(field.current).then((isCopied) => { setSaid(isCopied ? copy.copied : copy.select); });
          }}
        >
          {button}
        </button>
        <span class="help" role="status">{said}</span>
      </div>
    </>
  );
}
