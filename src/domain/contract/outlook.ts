import { billMonth } from '../billing/bill';
import { openBilling } from '../billing/billing';
import { totalsOf } from '../billing/contract';
import type { BillStep } from '../billing/ledger';
import type { Program } from '../billing/program';
import type { FillUsage } from '../billing/usage-months';
import type { Agreement } from '../terms/agreement';

/** What an offer costs at a usage, and what it would cost were something else agreed. */
export interface Outlook {
  readonly program: Program;
  readonly fill: FillUsage;
  /** Months that are looked at. */
  readonly horizon: number;
  under(changes: Partial<Agreement>): Outlook;
}

/** The total over the horizon, signing included. */
export function costOver({ program, fill, horizon }: Outlook): number {
  return totalsOf(program, fill, horizon).reduce((sum, total) => sum + total, 0);
}

/** What some steps of the bill come to over the horizon. @param share - of the usage; seats stay as they are */
export function chargedBy({ program, fill, horizon }: Outlook, steps: readonly BillStep[], share = 1): number {
  let charged = 0;
  const bill = openBilling(program, {
    explains: false,
    post: (step, _about, _quantity, _price, amount) => {
      if (steps.includes(step)) charged += amount;
    },
  });
  const seats = program.lines.map(({ item }) => item.key === 'SEAT');
  for (let month = 0; month <= horizon; month += 1) {
    if (month > 0) fill(month, bill.usage);
    for (let line = 0; line < bill.usage.length; line += 1) if (seats[line] !== true) bill.usage[line] = (bill.usage[line] ?? 0) * share;
    billMonth(bill, month);
  }
  return charged;
}
