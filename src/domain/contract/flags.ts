import { type Cell, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import type { Vocabulary } from '../words/vocabulary';
import type { Clause, Severity } from './clause';
import { type ClauseFinding, judgeClause } from './judge-clause';
import type { MoneyFinding, MoneyRule } from './money-rule';
import type { Outlook } from './outlook';
import { discountDoubtRule } from './rules/discount-doubt';
import { escalatorRule } from './rules/escalator';
import { exitRule } from './rules/exit';
import { overageRule } from './rules/overage';
import { renewalRule } from './rules/renewal';
import { shortfallRule } from './rules/shortfall';
import { supportShareRule } from './rules/support-share';
import { taxBasisRule } from './rules/tax-basis';

/** A red flag of one offer. */
export interface Flag {
  /** The clause, or the term where it belongs to none. */
  readonly clause: string;
  readonly severity: Severity;
  readonly finding: ClauseFinding | MoneyFinding | { readonly code: 'problem'; readonly error: DomainError };
  /** Over the horizon; null where there is none to tell; a refusal where the offer cannot be priced. */
  readonly risk: number | DomainError | null;
}

/** One offer, as far as its flags go. */
export interface OfferTerms {
  /** What stands in its column of a term, null where nothing. */
  said(term: string): Cell;
  /** @throws DomainError where a term can't be read */
  agreement(): Agreement;
  /** The offer's prices; none where they are not given. */
  readonly rows: readonly RateRow[];
  /** Null where no usage is given. @throws DomainError where the offer cannot be priced */
  outlook(): Outlook | null;
}

const rules: readonly MoneyRule[] = [exitRule, overageRule, escalatorRule, renewalRule, supportShareRule, shortfallRule, taxBasisRule, discountDoubtRule];

/** The red flags of one offer: what its agreed numbers put at risk, then clause by clause what it says or leaves unsaid. */
export function flagsOf(clauses: readonly Clause[], offer: OfferTerms, vocabulary: Vocabulary): readonly Flag[] {
  const agreed = agreedFlags(clauses, offer);
  if (agreed.some(({ finding }) => finding.code === 'problem' && finding.error.code === 'terms_without_offer')) return agreed;
  // A clause with a flag of its own is not also unsaid.
  const named = new Set(agreed.map(({ clause }) => clause));
  return [...agreed, ...saidFlags(clauses, offer, vocabulary).filter(({ clause, finding }) => finding.code !== 'unsaid' || !named.has(clause))];
}

function saidFlags(clauses: readonly Clause[], offer: OfferTerms, vocabulary: Vocabulary): readonly Flag[] {
  return clauses.flatMap((clause): readonly Flag[] => {
    const { id, severity, said = [], saidNone, also = [] } = clause;
    const isSaid = (term: string): boolean => !isUnsaid(offer.said(term)) && !(saidNone === 'bad' && vocabulary.answers.find(textOf(offer.said(term))) === 'none');
    const measured = also.filter((term) => !isUnsaid(offer.said(term)));
    const isSaidElsewhere = measured.length > 0 || said.some(isSaid);
    const own = judgeClause(clause, offer.said(id), vocabulary);
    const findings = [own?.code === 'unsaid' && isSaidElsewhere ? null : own, ...measured.map((term) => judgeClause(measureOf(clause), offer.said(term), vocabulary))];
    return findings.flatMap((finding): readonly Flag[] => (finding === null ? [] : [{ clause: id, severity: finding.code === 'unread' ? 'low' : severity, finding, risk: null }]));
  });
}

/** A clause of which only the quantity is looked at. */
function measureOf({ id, severity, measure, usual, ask }: Clause): Clause {
  return { id, severity, usual, ask, ...(measure && { measure }) };
}

/** Where the offer cannot be priced, the rules still say what is agreed; the money is then the refusal. */
function agreedFlags(clauses: readonly Clause[], offer: OfferTerms): readonly Flag[] {
  const agreement = refusable(() => offer.agreement());
  if (agreement instanceof DomainError) {
    const { term } = agreement.params;
    return [{ clause: typeof term === 'string' ? term : 'terms', severity: 'high', finding: { code: 'problem', error: agreement }, risk: null }];
  }
  const outlook = refusable(() => offer.outlook());
  return rules.flatMap((rule): readonly Flag[] => {
    const flag = rule(agreement, outlook instanceof DomainError ? null : outlook, offer.rows);
    if (flag === null) return [];
    const severity = flag.severity ?? clauses.find(({ id }) => id === flag.clause)?.severity ?? 'medium';
    return [{ ...flag, severity, risk: outlook instanceof DomainError ? outlook : flag.risk }];
  });
}

function refusable<T>(calculate: () => T): T | DomainError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** By severity, then by money at risk, then what is said before what is not; else as they stand. */
export function bySeverity(a: Flag, b: Flag): number {
  const money = ({ risk }: Flag): number => (typeof risk === 'number' ? risk : 0);
  return rank[a.severity] - rank[b.severity] || money(b) - money(a) || Number(a.finding.code === 'unsaid') - Number(b.finding.code === 'unsaid');
}
