import { useRef, useState } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locale';
import { copyText } from '../../state/copy';
import { useLanguage } from '../../state/language';
import type { NegotiatePart } from './levers-list';

/** Makes the sheet of what is said to the vendor, in its language, and shows the text to be copied. */
export function TalkMaker({ words: { talk: texts }, book, offer, actions }: NegotiatePart) {
  const { locale } = useLanguage();
  const [chosen, setChosen] = useState<Locale>();
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const language = chosen ?? locale;
  const { talk } = actions;
  const copy = async () => {
    if (field.current !== null) setCopied(await copyText(field.current));
  };
  return (
    <section aria-labelledby="negotiate-talk">
      <h4 class="minor" id="negotiate-talk">{texts.title}</h4>
      <p class="help">{texts.about}</p>
      <fieldset class="choices choice-row">
        <legend class="field-label">{texts.language}</legend>
        {locales.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="talk-language" value={one} checked={one === language} onChange={() => { setChosen(one); }} /> {one === 'zh-CN' ? texts.chinese : texts.english}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button id="negotiate-talk-make" class="button" type="button" onClick={() => { setCopied(undefined); void actions.makeTalk(book, offer, language); }}>{texts.button}</button>
      </div>
      {talk !== undefined && (
        <>
          <label class="field-label" for="negotiate-talk-text">{texts.text}</label>
          <textarea id="negotiate-talk-text" class="input" ref={field} rows={10} readOnly value={talk.map(({ text }) => text).join('\n')} />
          <div class="actions">
            <button id="negotiate-talk-copy" class="button" type="button" onClick={() => void copy()}>{texts.copy}</button>
          </div>
          <p class="help" role="status">{copied === undefined ? '' : copied ? texts.copied : texts.notCopied}</p>
        </>
      )}
    </section>
  );
}
