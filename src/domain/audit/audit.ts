import type { BillLine } from '../billing/contract';
import { roundMoney } from '../money/rounding';
import type { Cause } from './alternatives';

/** A line of an invoice; null where the invoice does not say. */
export interface InvoiceLine {
  /** In the words of the tier argument, or of the bill's own lines; `Total` for the sum. */
  readonly item: string;
  readonly quantity: number | null;
  readonly amount: number | null;
}

/** What a difference comes from, as far as one rule explains it. */
export type Finding =
  | { readonly code: 'agrees' | 'not_invoiced' | 'not_agreed' | 'unexplained' | 'cents' | 'free_quota' | 'sum' }
  | { readonly code: 'price'; readonly invoiced: number; readonly agreed: number }
  | { readonly code: 'rule'; readonly cause: Cause };

/** An item of the bill beside the same of the invoice. */
export interface AuditRow {
  readonly item: string;
  readonly quantity: number | null;
  readonly invoicedQuantity: number | null;
  readonly amount: number | null;
  readonly invoicedAmount: number | null;
  readonly finding: Finding;
}

/** Quantities of another rule by item; counted only when a difference asks for them. */
export interface Counted {
  readonly cause: Cause;
  quantities(): ReadonlyMap<string, number>;
}

const decimals = 2;
/** Quantities on invoices are printed whole or with few decimals. */
const sameQuantity = 0.05;
const oneCent = 0.011;

/**
 * Lays a recomputed bill beside an invoice, item by item, and says which single rule explains a difference.
 * @param bill - the lines of the month's bill
 * @param invoice - the invoice's own lines; its sum too, where it is said
 * @param counted - the quantities under other rules, likelier ones first
 * @param withoutQuota - the month's bill if nothing were free
 * @returns the bill's items in their order, then what only the invoice has, then `Total`
 */
export function auditRows(bill: readonly BillLine[], invoice: readonly InvoiceLine[], counted: readonly Counted[], withoutQuota: readonly BillLine[]): readonly AuditRow[] {
  const ours = byItem(bill);
  const unfree = byItem(withoutQuota);
  const theirs = new Map(invoice.filter(({ item }) => item !== total).map((line) => [line.item, line]));
  const sum = invoice.find(({ item }) => item === total)?.amount ?? invoicedSum([...theirs.values()]);
  const due = roundMoney(bill.reduce((money, { amount }) => money + amount, 0), decimals, 'half_up');
  const rows = [...new Set([...ours.keys(), ...theirs.keys()])].map((item): AuditRow => {
    const [own, their] = [ours.get(item), theirs.get(item)];
    const row = { item, quantity: own?.quantity ?? null, invoicedQuantity: their?.quantity ?? null, amount: own?.amount ?? null, invoicedAmount: their?.amount ?? null };
    return { ...row, finding: findingOf(row, unfree.get(item)?.amount ?? null, counted) };
  });
  return [...rows, { item: total, quantity: null, invoicedQuantity: null, amount: due, invoicedAmount: sum, finding: { code: totalFinding(rows, due, sum) } }];
}

/** A sum that is only that of the lines above needs no explanation of its own. */
function totalFinding(rows: readonly AuditRow[], due: number, sum: number | null): 'not_invoiced' | 'agrees' | 'sum' | 'unexplained' {
  if (sum === null) return due === 0 ? 'agrees' : 'not_invoiced';
  if (!differs(due, sum)) return 'agrees';
  const ofLines = rows.reduce((difference, { amount, invoicedAmount }) => difference + (invoicedAmount ?? 0) - (amount ?? 0), 0);
  return Math.abs(ofLines - (sum - due)) < oneCent ? 'sum' : 'unexplained';
}

/** How the sum's row is called. */
export const total = 'Total';

interface Own {
  readonly quantity: number | null;
  readonly amount: number | null;
}

/** What is metered and its rounding make the quantity of an item; its amount is all that is charged or taken off in its name. */
function byItem(bill: readonly BillLine[]): ReadonlyMap<string, Own> {
  const units = new Map(bill.flatMap(({ step, about }) => (step === 'meter' ? [[about.item, about.unit] as const] : [])));
  const items = new Map<string, { quantity: number | null; amount: number | null }>();
  for (const { step, about, quantity, amount } of bill) {
    const own = items.get(about.item) ?? { quantity: null, amount: null };
    // What converts to standard minutes is rounded in these, and they have a line of their own.
    const isCounted = step === 'meter' || (step === 'round' && units.get(about.item) === about.unit) || (step === 'usage' && !units.has(about.item));
    if (isCounted) own.quantity = (own.quantity ?? 0) + quantity;
    if (amount !== 0) own.amount = (own.amount ?? 0) + amount;
    items.set(about.item, own);
  }
  return new Map([...items].filter(([, { quantity, amount }]) => quantity !== null || amount !== null));
}

function findingOf({ item, quantity, invoicedQuantity, amount, invoicedAmount }: Omit<AuditRow, 'finding'>, unfree: number | null, counted: readonly Counted[]): Finding {
  if (quantity === null && amount === null) return causeOf(item, invoicedQuantity, counted) ?? { code: 'not_agreed' };
  if (invoicedQuantity === null && invoicedAmount === null) return { code: 'not_invoiced' };
  if (quantity !== null && invoicedQuantity !== null && Math.abs(quantity - invoicedQuantity) > sameQuantity) return causeOf(item, invoicedQuantity, counted) ?? { code: 'unexplained' };
  if (invoicedAmount === null || !differs(amount ?? 0, invoicedAmount)) return { code: 'agrees' };
  if (Math.abs((amount ?? 0) - invoicedAmount) < oneCent) return { code: 'cents' };
  if (unfree !== null && !differs(unfree, invoicedAmount)) return { code: 'free_quota' };
  return quantity !== null && quantity > 0 && amount !== null ? { code: 'price', invoiced: invoicedAmount / quantity, agreed: amount / quantity } : { code: 'unexplained' };
}

function causeOf(item: string, invoiced: number | null, counted: readonly Counted[]): Finding | null {
  const found = invoiced === null ? undefined : counted.find((rule) => Math.abs((rule.quantities().get(item) ?? 0) - invoiced) <= sameQuantity);
  return found === undefined ? null : { code: 'rule', cause: found.cause };
}

function differs(amount: number, invoiced: number): boolean {
  return roundMoney(amount, decimals, 'half_up') !== roundMoney(invoiced, decimals, 'half_up');
}

function invoicedSum(lines: readonly InvoiceLine[]): number | null {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
