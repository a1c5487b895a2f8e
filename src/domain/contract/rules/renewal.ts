import type { MoneyRule } from '../money-rule';
import { costOver } from '../outlook';

/** Buyers cap a renewal's increase at 3 to 5 %. */
const usualCap = 0.05;

/** An increase at renewal beyond what buyers accept: what it costs in the years after the term that are looked at. */
export const renewalRule: MoneyRule = ({ renewalUpliftYear: share }, outlook) =>
  share <= usualCap ? null : { clause: 'price_hold', severity: null, finding: { code: 'renewal', share }, risk: outlook === null ? null : costOver(outlook) - costOver(outlook.under({ renewalUpliftYear: 0 })) };
