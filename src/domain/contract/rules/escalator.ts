import type { MoneyRule } from '../money-rule';
import { costOver } from '../outlook';

/** Prices that rise inside the term: what the rises cost. */
export const escalatorRule: MoneyRule = ({ priceEscalatorYear: share }, outlook) =>
  share <= 0 ? null : { clause: 'price_hold', severity: null, finding: { code: 'escalator', share }, risk: outlook === null ? null : costOver(outlook) - costOver(outlook.under({ priceEscalatorYear: 0 })) };
