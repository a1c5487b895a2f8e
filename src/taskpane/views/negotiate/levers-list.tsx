import { useMemo } from 'preact/hooks';
import type { NegotiateTexts } from '../../../i18n/negotiate/texts';
import type { Negotiation } from '../../../workbook/negotiate/read-negotiation';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import { leversOf, type RankedLever, usualStep } from '../../state/negotiate/offer-figures';
import { leverValue, moneyText } from '../../state/negotiate/talk-lines';
import type { NegotiationActions } from '../../state/negotiate/use-negotiation';

/** What every part of negotiating is given. */
export interface NegotiatePart {
  readonly words: NegotiateTexts;
  readonly book: Negotiation;
  readonly offer: string;
  readonly actions: NegotiationActions;
}

/** The levers of an offer, ranked, each with what to ask for and what that is worth. */
export function LeversList({ words, book, offer, actions }: NegotiatePart) {
  const { locale } = useLanguage();
  const found = useMemo(() => leversOf(book, offer), [book, offer]);
  return (
    <section aria-labelledby="negotiate-levers">
      <h4 class="minor" id="negotiate-levers">{words.levers.title}</h4>
      {'reason' in found ? (
        <Message kind="warning">{words.levers.unpriced(found.reason)}</Message>
      ) : (
        <>
          <p class="help">{words.levers.help(usualStep.toLocaleString(locale, { style: 'percent' }))}</p>
          <ol class="bill levers">
            {found.levers.map((lever) => <LeverLine key={lever.lever} words={words} lever={lever} currency={found.currency} />)}
          </ol>
        </>
      )}
      <p class="help">{words.levers.about}</p>
      <div class="actions">
        <button id="negotiate-levers-make" class="button" type="button" onClick={() => void actions.showLevers(offer)}>{words.levers.button}</button>
      </div>
    </section>
  );
}

/** Less than this is nothing to ask for. */
const leastMoney = 0.5;

function LeverLine({ words: { levers }, lever: { lever, value, difference }, currency }: { readonly words: NegotiateTexts; readonly lever: RankedLever; readonly currency: string }) {
  const { locale } = useLanguage();
  const money = moneyText(Math.abs(difference), currency, locale);
  return (
    <li class="bill-line">
      <span class="lever-ask">{levers.ask[lever](leverValue(lever, value, locale))}</span>
      <span class="help">{Math.abs(difference) < leastMoney ? levers.nothing : difference < 0 ? levers.saves(money) : levers.costs(money)}</span>
    </li>
  );
}
