import { contractTexts } from '../../../i18n/contract/texts';
import { type Locale, locales } from '../../../i18n/locale';
import { useLanguage } from '../../state/language';

interface LanguageChoiceProps {
  readonly name: string;
  readonly value: Locale;
  readonly onChange: (language: Locale) => void;
}

/** In which language a text for others is to be. */
export function LanguageChoice({ name, value, onChange }: LanguageChoiceProps) {
  const { locale } = useLanguage();
  const { wording: words } = contractTexts[locale];
  return (
    <fieldset class="choices choice-row">
      <legend class="field-label">{words.language}</legend>
      {locales.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => { onChange(one); }} /> {one === 'zh-CN' ? words.chinese : words.english}
        </label>
      ))}
    </fieldset>
  );
}
