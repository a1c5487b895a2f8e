import { useRef, useState } from 'preact/hooks';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { copyText } from '../../state/copy';
import { useLanguage } from '../../state/language';

/** A text to be copied, in a field of its own so that it can be copied by hand too. */
export function CopiedText({ id, label, button, text }: { readonly id: string; readonly label: string; readonly button: string; readonly text: string }) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].read;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      <textarea id={id} ref={field} class="input quote-copy" aria-label={label} rows={Math.min(8, text.split('\n').length)} readOnly value={text} />
      <div class="actions action-row">
        <button class="button" type="button" onClick={() => { if (field.current) void copyText(field.current).then((isCopied) => { setSaid(isCopied ? words.copied : words.selected); }); }}>
          {button}
        </button>
        <span class="help" role="status">{said}</span>
      </div>
    </>
  );
}
