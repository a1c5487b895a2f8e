import { tcoOf } from '../domain/billing/contract';
import { ownCurrency } from '../domain/billing/offer-under';
import { breakEvens } from '../domain/negotiation/break-even';
import { timesUsage } from '../domain/negotiation/times-usage';
import { stretchWords } from '../i18n/negotiation-words';
import { type Run } from './cells';
import { contractIn, usageOf } from './contracts';
import { headersOf, language } from './language';
import { chosenOffer } from './prices';
import { requiredText } from './one-cell';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'offer_a', 'offer_b', 'rates', 'terms'],
  answer: (args) => {
    const usage = usageOf(args);
    const names = [requiredText(args, 'offer_a'), requiredText(args, 'offer_b')] as const;
    const [chosenA, chosenB] = [chosenOffer(names[0], args.rates ?? null), chosenOffer(names[1], args.rates ?? null)];
    const currency = ownCurrency(chosenA.offer) ?? ownCurrency(chosenB.offer);
    const [a, b] = [contractIn(currency, chosenA, args.terms ?? null, usage), contractIn(currency, chosenB, args.terms ?? null, usage)];
    const words = stretchWords[language];
    const cheaper = { a: names[0], b: names[1], same: words.same };
    const stretches = breakEvens((multiple) => [tcoOf(timesUsage(a, multiple)), tcoOf(timesUsage(b, multiple))]);
    return [headersOf('breakEven'), ...stretches.map((one) => [one.from, one.to, cheaper[one.cheaper], ...one.costs, words[one.end]])];
  },
};
