import { isCharge } from '../../pricing/ladder';
import type { MoneyRule } from '../money-rule';
import { costOver } from '../outlook';

/** Nobody says whether the prices hold the tax: at worst it comes on top. */
export const taxBasisRule: MoneyRule = ({ pricesIncludeTax, taxRate }, outlook, rows) => {
  const isSaid = pricesIncludeTax !== null || (rows.some(isCharge) && rows.every((row) => row.tax !== null || !isCharge(row)));
  return isSaid ? null : { clause: 'payment_tax', severity: 'medium', finding: { code: 'tax_basis' }, risk: outlook === null || taxRate === 0 ? null : costOver(outlook.under({ pricesIncludeTax: false })) - costOver(outlook) };
};
