import type { MoneyRule } from '../money-rule';
import { costOver } from '../outlook';

/** More than half the price off is seldom meant: 0.85 may be 八五折, which takes 0.15 off. */
export const discountDoubtRule: MoneyRule = ({ discountOff: share }, outlook) =>
  share <= 0.5 ? null : { clause: 'discount_off', severity: 'medium', finding: { code: 'discount_doubt', share }, risk: outlook === null ? null : costOver(outlook.under({ discountOff: 1 - share })) - costOver(outlook) };
