import { sentencesOf } from '../../i18n/locale';
import { ActionButton } from '../components/action-button';
import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';
import { useFreeze } from '../state/freeze';

/** A copy without formulas and secrets, to be sent to people without the add-in. */
export function FreezeCopy() {
  const { texts, locale } = useLanguage();
  const { state, choose, toggle, make, cancel } = useFreeze(locale);
  const words = texts.freeze;
  const isBusy = state.state === 'reading' || state.state === 'writing';
  const cannotRead = useHost() !== 'excel' || isBusy;
  return (
    <section class="card" aria-labelledby="freeze-copy">
      <h3 class="subtitle" id="freeze-copy">{words.title}</h3>
      <p class="help">{words.about}</p>
      {isBusy && <Message kind="info">{words[state.state]}</Message>}
      {state.state === 'failed' && <Message kind="error">{texts.workbook[state.problem]}</Message>}
      {state.state === 'made' && (
        <Message kind="success">
          {sentencesOf([words.made(state.copy.sheets), state.copy.withheld > 0 ? words.withheld(state.copy.withheld) : ''], locale)}
        </Message>
      )}
      {state.state === 'choosing' && state.sheets.length === 0 && <Message kind="info">{words.none}</Message>}
      {state.state === 'choosing' && state.sheets.length > 0 ? (
        <>
          <fieldset class="choices">
            <legend class="field-label">{words.sheets}</legend>
            {state.sheets.map(({ name, isChosen }) => (
              <label key={name} class="choice">
                <input type="checkbox" checked={isChosen} onChange={() => { toggle(name); }} /> {name}
              </label>
            ))}
          </fieldset>
          <div class="actions action-row">
            <ActionButton id="freeze-make" isOff={!state.sheets.some(({ isChosen }) => isChosen)} isPrimary onAct={() => void make(state.sheets)}>{words.make}</ActionButton>
            <button id="freeze-cancel" class="button" type="button" onClick={cancel}>
              {words.cancel}
            </button>
          </div>
        </>
      ) : (
        <div class="actions action-row">
          <ActionButton id="freeze-choose" isOff={cannotRead} isPrimary onAct={() => void choose()}>{words.choose}</ActionButton>
        </div>
      )}
    </section>
  );
}
