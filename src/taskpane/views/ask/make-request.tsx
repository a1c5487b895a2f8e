import { useState } from 'preact/hooks';
import { rateCards } from '../../../data/rate-cards';
import { askTexts } from '../../../i18n/ask/texts';
import { listOf, type Locale, locales } from '../../../i18n/locale';
import { ActionButton } from '../../components/action-button';
import { Field } from '../../components/field';
import { Message } from '../../components/message';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { type RequestState, useMakeRequest } from '../../state/make-request';

/** Asks a vendor: a workbook to be filled in, in the vendor's language. */
export function MakeRequest() {
  const { locale } = useLanguage();
  const words = askTexts[locale].make;
  const { state, make } = useMakeRequest();
  const [vendor, setVendor] = useState('');
  const [chosen, setChosen] = useState<Locale>();
  const language = chosen ?? locale;
  const cannotMake = useHost() !== 'excel' || state.state === 'working';
  const vendors = rateCards.map(({ id, names }) => ({ value: locale === 'zh-CN' ? names.zh : names.en, label: id }));
  return (
    <section class="card" aria-labelledby="ask">
      <h3 class="subtitle" id="ask">{words.title}</h3>
      <p class="help">{words.about}</p>
      <Outcome state={state} />
      <Field id="ask-vendor" label={words.vendor} note={words.vendorNote} help={words.vendorHelp} value={vendor} onInput={setVendor} words={vendors} />
      <fieldset class="choices choice-row">
        <legend class="field-label">{words.language}</legend>
        {locales.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="ask-language" value={one} checked={one === language} onChange={() => { setChosen(one); }} /> {one === 'zh-CN' ? words.chinese : words.english}
          </label>
        ))}
      </fieldset>
      <div class="actions action-row">
        <ActionButton id="ask-make" isOff={cannotMake} isPrimary onAct={() => void make({ vendor, language })}>{words.button}</ActionButton>
      </div>
    </section>
  );
}

function Outcome({ state }: { readonly state: RequestState }) {
  const { texts, locale } = useLanguage();
  const words = askTexts[locale].make;
  switch (state.state) {
    case 'none':
      return null;
    case 'working':
      return <Message kind="info">{words.working}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[state.problem]}</Message>;
    case 'ended': {
      const { outcome } = state;
      if (!outcome.isMade) return <Message kind="warning">{words.noUsage}</Message>;
      const { naming, secret, broken, unread } = outcome;
      return (
        <>
          <Message kind="success">{words.made(outcome.lines, outcome.prices)}</Message>
          {naming.length + secret + broken.length + unread.length > 0 && (
            <Message kind="warning">
              {naming.length > 0 && <p>{words.withheldNames(listOf(naming, locale))}</p>}
              {secret > 0 && <p>{words.withheldCells(secret)}</p>}
              {broken.length > 0 && <p>{words.broken(listOf(broken, locale))}</p>}
              {unread.length > 0 && <p>{words.unread(listOf(unread, locale))}</p>}
            </Message>
          )}
        </>
      );
    }
  }
}
