import { useState } from 'preact/hooks';
import { errorSentence } from '../../../i18n/errors';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { workbookError, type WorkbookProblem } from '../../../workbook/problem';
import { type LookedAt, lookAtOffers } from '../../../workbook/quotes/look-at-offers';
import { ActionButton } from '../../components/action-button';
import { Message } from '../../components/message';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { OfferLook } from './offer-look';

type Looking = { readonly state: 'none' | 'reading' } | { readonly state: 'looked'; readonly found: LookedAt } | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Looks at every quote of the workbook: how it charges, what it tells apart, what is missing. */
export function LooksCard() {
  const { texts, locale } = useLanguage();
  const words = quotesTexts[locale].looks;
  const [looking, setLooking] = useState<Looking>({ state: 'none' });
  const cannotLook = useHost() !== 'excel' || looking.state === 'reading';
  const look = async () => {
    setLooking({ state: 'reading' });
    try {
      setLooking({ state: 'looked', found: await lookAtOffers() });
    } catch (error) {
      setLooking({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return (
    <section class="card" aria-labelledby="looks">
      <h3 class="subtitle" id="looks">{words.title}</h3>
      <p class="help">{words.about}</p>
      {looking.state === 'reading' && <Message kind="info">{words.reading}</Message>}
      {looking.state === 'failed' && <Message kind="error">{texts.workbook[looking.problem]}</Message>}
      {looking.state === 'looked' && ('refusal' in looking.found ? (
        <Message kind="error">{words.refused(errorSentence(looking.found.refusal, locale))}</Message>
      ) : looking.found.offers.length === 0 ? (
        <Message kind="info">{words.none}</Message>
      ) : (
        looking.found.offers.map((one, index) => <OfferLook key={one.offer} id={`look-${index}`} look={one} />)
      ))}
      <div class="actions action-row">
        <ActionButton id="looks-button" isOff={cannotLook} onAct={() => void look()}>{looking.state === 'looked' ? words.again : words.button}</ActionButton>
      </div>
    </section>
  );
}
