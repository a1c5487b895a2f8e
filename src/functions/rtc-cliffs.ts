import { isUnsaid } from '../domain/cells';
import { cliffsNear } from '../domain/pricing/cliffs';
import { costOf } from '../domain/pricing/cost';
import { cliffKinds } from '../i18n/cliff-kinds';
import { type AnswerCell, attempt, type Run, single, textIn } from './cells';
import { usageOf } from './contracts';
import { headersOf, language } from './language';
import { chosenOffer } from './prices';
import { itemOf } from './words';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates'],
  answer: (args) => {
    const { offer, plans } = chosenOffer(textIn(single(args.vendor ?? null, 'vendor'), 'vendor'), args.rates ?? null);
    const chosen = plans.map(({ id }) => id);
    const rows = usageOf(args).rows.flatMap(({ tier, region, months: [usage = 0] }): readonly (readonly AnswerCell[])[] => {
      if (isUnsaid(tier) || usage === 0) return [];
      const query = { region, role: null, plans: chosen };
      let found: readonly (readonly AnswerCell[])[] = [];
      const cost = attempt(() => {
        const item = itemOf(tier, offer.labels);
        const own = costOf(offer, item, usage, query);
        found = cliffsNear(offer, item, usage, own, query).map(({ kind, nextUsage, nextItem, nextCost }) => [usage, tier, own, nextUsage, nextItem, nextCost, cliffKinds[language][kind]]);
        return own;
      });
      return found.length > 0 ? found : [[usage, tier, cost, '', '', '', typeof cost === 'number' ? cliffKinds[language].none : '']];
    });
    return [headersOf('cliffs'), ...rows];
  },
};
