import { isFixed, measuredBy, sizeOf, type Unit } from '../words/units';
import { type Draft, draftsOf, fromOfBound, type Ladder, monthsOf } from './draft';
import { type Facts, factsOf, hasSign, isCounted, itemOf, nearest } from './facts';
import { isBare, type Token, tokenOf, tokensOf } from './tokens';

const month: Unit = { count: 1, base: 'month' };
const year: Unit = { count: 1, base: 'year' };
const once: Unit = { count: 1, base: 'once' };
const percent: Unit = { count: 1, base: '%' };

/** A price goes on with a unit that is not understood: per recorded minute. */
const openUnit = /^\s?(?:\/|每|per\b|a\b|an\b)/i;

/** The prices of a line, clause by clause: steps go on from the clause before, and what is free, included or lasts may belong to its price. */
export class ClausePrices {
  readonly drafts: Draft[] = [];
  private readonly ladder: Ladder = { to: null };

  /**
   * Adds the prices of a clause.
   * @param facts - what the clause speaks of
   * @param isOwn - whether the clause itself names its item
   * @returns the rows it begins; none where it only adds to the row before, null where nothing was made of it
   */
  read(clause: string, tokens: readonly Token[], facts: Facts, isOwn: boolean): readonly Draft[] | null {
    const drafts = this.draftsIn(clause, tokens, facts, isOwn);
    if (drafts !== null && hasSign(tokens, 'condition', 'firstYear')) for (const { doubts } of drafts) doubts.add('condition');
    this.drafts.push(...(drafts ?? []));
    return drafts;
  }

  /** What is named next has steps of its own. */
  endSteps(): void {
    this.ladder.to = null;
  }

  private draftsIn(clause: string, tokens: readonly Token[], facts: Facts, isOwn: boolean): readonly Draft[] | null {
    const amounts = tokensOf(tokens, 'amount');
    const [share, off] = [tokenOf(tokens, 'share'), tokenOf(tokens, 'off')];
    if (hasSign(tokens, 'tax') && amounts.length === 0) return null;
    const isDiscount = hasSign(tokens, 'discount') || (this.last?.model === 'discount' && tokenOf(tokens, 'bound') !== undefined);
    const taken = off?.value ?? (share !== undefined && isDiscount ? share.value : undefined);
    // Money as a threshold can't be held, and what is already taken off is not taken off again.
    if (taken !== undefined && (hasSign(tokens, 'after') || amounts.length > 0)) return null;
    if (taken !== undefined) return draftsOf(facts, taken, { item: (isOwn ? itemOf(facts) : null) ?? '*', unit: percent, model: 'discount', ...this.step(tokens) });
    if (amounts.length > 0) return this.amountsIn(clause, tokens, facts);
    if (hasSign(tokens, 'free')) return this.freeIn(tokens, facts);
    const quantity = tokenOf(tokens, 'quantity');
    if (hasSign(tokens, 'included') && quantity !== undefined) return this.includedIn(quantity.value * quantity.unit.count);
    if (hasSign(tokens, 'validity') && quantity !== undefined && isFixed(quantity.unit) && this.last?.model === 'pack') {
      this.last.unit = monthsOf(quantity);
      this.last.doubts.delete('unit_unsaid');
      return [];
    }
    const [number, second] = tokensOf(tokens, 'number');
    if (share !== undefined) return itemOf(facts) === 'SUPPORT' ? draftsOf(facts, share.value, { unit: percent }) : null;
    if (number === undefined || second !== undefined || !isOwn || hasSign(tokens, 'not') || tokenOf(tokens, 'span') !== undefined || tokenOf(tokens, 'date') !== undefined || quantity !== undefined) return null;
    // A number among other words may be anything: 95th percentile, 5000 at once.
    if (!isBare(clause.replace(/[([][^)\]]*[)\]]/g, (aside) => ' '.repeat(aside.length)), tokens) || isCounted(facts)) return null;
    return draftsOf(facts, number.value, this.step(tokens));
  }

  private get last(): Draft | undefined {
    return this.drafts[this.drafts.length - 1];
  }

  /** The period of a fixed sum: as said, else a month, which is asked about. */
  private period(amount: { readonly unit: Unit | null }, tokens: readonly Token[]): Partial<Draft> {
    const said = tokenOf(tokens, 'unit')?.unit;
    const unit = amount.unit ?? (hasSign(tokens, 'month') || said?.base === 'month' ? month : hasSign(tokens, 'year', 'firstYear') || said?.base === 'year' ? year : null);
    return unit === null ? { unit: month, doubts: new Set(['unit_unsaid'] as const) } : { unit };
  }

  private step(tokens: readonly Token[]): Partial<Draft> {
    const bound = tokenOf(tokens, 'bound');
    return bound === undefined ? {} : { from: fromOfBound(bound.bound, this.ladder) };
  }

  private amountsIn(clause: string, tokens: readonly Token[], facts: Facts): readonly Draft[] | null {
    const amounts = tokensOf(tokens, 'amount');
    const [first] = amounts;
    const quantity = tokenOf(tokens, 'quantity');
    if (first === undefined) return null;
    if (hasSign(tokens, 'minimum')) {
      const item = this.last?.unit?.base === '%' && this.last.model === null ? this.last.item : '*';
      return draftsOf(moneyOf(first, facts), first.value, { item, ...this.period(first, tokens), model: 'minimum' });
    }
    if (quantity !== undefined && !isFixed(quantity.unit) && (first.unit === null || isFixed(first.unit))) {
      const item = itemOf(facts);
      return draftsOf(moneyOf(first, facts), first.value, { item: item === null || item === 'PLAN' ? '*' : item, ...this.period(first, tokens), model: 'pack', included: quantity.value * quantity.unit.count, plan: clause.slice(quantity.start, quantity.end) });
    }
    const isOver = hasSign(tokens, 'over');
    const drafts: Draft[] = [];
    let from = 0;
    for (const [index, amount] of amounts.entries()) {
      const end = amounts[index + 1] === undefined ? clause.length : amount.end;
      const part = tokens.filter(({ start }) => start >= from && start < end);
      from = amount.end;
      const own = factsOf(part, clause);
      if (index > 0 && itemOf(own) === null && own.bound === undefined) return null;
      const said = index === 0 ? facts : nearest(own, facts);
      const item = itemOf(said);
      if (item === null || (item === 'PLAN' && amount.unit !== null && !isFixed(amount.unit))) return null;
      const isOnce = amount.unit === null && (hasSign(part, 'once') || item === 'SETUP');
      const unit = amount.unit ?? (isOnce ? once : hasSign(part, 'month') ? month : hasSign(part, 'year') ? year : (said.unit ?? null));
      const made = draftsOf({ ...moneyOf(amount, said) }, amount.isYearly ? amount.value / 12 : amount.value, { unit, ...this.step(part), ...(amount.isYearly && { doubts: new Set(['yearly'] as const) }) });
      if (unit === null && openUnit.test(clause.slice(amount.end))) for (const { doubts } of made) doubts.add('unit_unsaid');
      drafts.push(...made);
    }
    this.joinFree(drafts, isOver);
    this.accountFor(tokens, drafts);
    return drafts;
  }

  /** Units that are free or included in the same breath belong to the price; any other number is asked about. */
  private accountFor(tokens: readonly Token[], drafts: readonly Draft[]): void {
    const [draft] = drafts;
    const [quantity, second] = tokensOf(tokens, 'quantity').filter(({ unit }) => !isFixed(unit));
    const isIncluded = quantity !== undefined && second === undefined && draft?.unit != null && hasSign(tokens, 'free', 'included') && measuredBy(quantity.unit.base) === measuredBy(draft.unit.base);
    if (isIncluded) draft.included = (quantity.value * quantity.unit.count * sizeOf(quantity.unit.base)) / sizeOf(draft.unit?.base ?? '');
    const isLeft = (quantity !== undefined && !isIncluded) || tokens.some(({ kind }) => kind === 'number' || kind === 'share' || kind === 'span' || kind === 'factor');
    if (isLeft) for (const { doubts } of drafts) doubts.add('number_left');
  }

  /** What was free before a price that holds beyond it is included in that price. */
  private joinFree(drafts: readonly Draft[], isOver: boolean): void {
    const { last } = this;
    const [draft] = drafts;
    if (!isOver || last?.model !== 'free' || draft === undefined) return;
    this.drafts.pop();
    draft.included = last.included;
  }

  private freeIn(tokens: readonly Token[], facts: Facts): readonly Draft[] | null {
    const quantity = tokenOf(tokens, 'quantity');
    const bound = tokenOf(tokens, 'bound');
    const number = tokenOf(tokens, 'number');
    const units = quantity !== undefined ? quantity.value * quantity.unit.count : bound !== undefined && bound.bound.to !== null ? bound.bound.to * (bound.unit?.count ?? 1) : number?.value;
    const base = quantity?.unit.base ?? bound?.unit?.base ?? null;
    const { last } = this;
    if (units !== undefined && last?.unit != null && last.model === null && last.included === null && (base === null || measuredBy(base) === measuredBy(last.unit.base))) {
      last.included = units;
      return [];
    }
    if (units !== undefined) return draftsOf(facts, 'free', { item: itemOf(facts) ?? '*', unit: base === null ? null : { count: 1, base }, model: 'free', included: units });
    return itemOf(facts) === null ? null : draftsOf(facts, 'free');
  }

  /** Units that a fixed fee includes make it a pack; those of a price are its first. */
  private includedIn(units: number): readonly Draft[] | null {
    const { last } = this;
    if (last?.unit == null || last.included !== null) return null;
    last.included = units;
    if (isFixed(last.unit)) last.model = 'pack';
    return [];
  }
}

function moneyOf(amount: { readonly currency: string | null }, facts: Facts): Facts {
  return amount.currency === null ? facts : { ...facts, currency: amount.currency };
}
