import { add, type Billing } from './billing';
import { agreedTerms } from './ledger';

/** The bands count the units of all items together, in the order of the list: the dearer steps of the discount fall on the last items. */
export function discountPools(bill: Billing): void {
  const { program, quantities, nets } = bill;
  for (const { pots, bands, about } of program.discounts) {
    const gross = Float64Array.from(nets);
    let counted = 0;
    let discount = 0;
    for (const pot of pots) {
      const ladder = program.pots[pot]?.ladder ?? 0;
      const quantity = quantities[pot] ?? 0;
      const all = (program.prices[ladder]?.pots ?? []).reduce((units, one) => units + (quantities[one] ?? 0), 0);
      if (quantity <= 0 || all <= 0) continue;
      const share = shareOfBands(bands, counted, counted + quantity) / quantity;
      const off = (gross[ladder] ?? 0) * (quantity / all) * share;
      nets[ladder] = (nets[ladder] ?? 0) - off;
      discount += off;
      counted += quantity;
    }
    if (discount > 0) add(bill, 'discount', about, counted, 0, -discount);
  }
}

/** Units from one quantity to another, each by the share of its band. */
function shareOfBands(bands: readonly { readonly from: number; readonly share: number }[], from: number, to: number): number {
  return bands.reduce((shares, band, index) => {
    const end = bands[index + 1]?.from ?? Infinity;
    return shares + Math.max(0, Math.min(to, end) - Math.max(from, band.from)) * band.share;
  }, 0);
}

/** The agreed discount is off metered charges: not off seats, plans, packs and fixed fees. */
export function discountAgreed(bill: Billing): void {
  const { program, nets, discountOff } = bill;
  if (discountOff === 0) return;
  let base = 0;
  for (let index = 0; index < nets.length; index += 1) {
    if (program.prices[index]?.isMetered !== true) continue;
    base += nets[index] ?? 0;
    nets[index] = (nets[index] ?? 0) * (1 - discountOff);
  }
  add(bill, 'agreed_discount', agreedTerms.discount, base, discountOff, -base * discountOff);
}
