import type { MoneyRule } from '../money-rule';
import { chargedBy } from '../outlook';

/** Support as a share of the bill grows with the bill and has no cap. */
export const supportShareRule: MoneyRule = ({ supportShare }, outlook) => {
  const share = supportShare ?? outlook?.program.shares.find(({ share: own }) => own > 0)?.share ?? 0;
  return share <= 0 ? null : { clause: 'support_hours', severity: null, finding: { code: 'support_share', share }, risk: outlook === null ? null : chargedBy(outlook, ['percent', 'percent_minimum']) };
};
