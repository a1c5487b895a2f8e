import type { MoneyRule } from '../money-rule';
import { chargedBy } from '../outlook';

/** The shrink case: half of the usage that is planned. */
const shrunk = 0.5;

/** A commitment: what is paid for nothing when the usage is half of what was planned. */
export const shortfallRule: MoneyRule = ({ minCommitMonth, minCommitTerm }, outlook) => {
  if (minCommitMonth === 0 && minCommitTerm === 0) return null;
  const flag = { clause: 'minimum', severity: null };
  if (outlook === null) return { ...flag, finding: { code: 'commitment' }, risk: null };
  const risk = chargedBy(outlook, ['commitment', 'commitment_term'], shrunk);
  return risk === 0 ? null : { ...flag, finding: { code: 'shortfall', share: shrunk }, risk };
};
