import type { Severity } from '../../../domain/contract/clause';
import { contractTexts } from '../../../i18n/contract/texts';
import { listOf, type Locale } from '../../../i18n/locale';
import { reportTexts } from '../../../i18n/report/texts';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import { beginning, number, type PlannedRow, type PlannedSheet, text } from '../../../workbook/quote-workbook/plan';
import { priceSources, staleAfterDays } from '../../../workbook/report/price-sources';
import { type ComparedOffer, comparedOf } from '../compare/compared';
import { clauseName } from '../contract/listed-clause';
import { offerFlags } from '../contract/offer-flags';

/** Fees of a trap that the report names. */
const mostFees = 4;
const told: readonly Severity[] = ['high', 'medium'];

/**
 * The report as text and numbers, without a formula: what it says stays as it was on the day.
 * @param today - as an ISO date
 * @returns undefined where no offer can be compared
 */
export function reportSheet(locale: Locale, comparison: Comparison, book: ContractBook, today: string): PlannedSheet | undefined {
  const words = reportTexts[locale];
  const compared = comparedOf(comparison);
  if ('refusal' in compared || compared.every(({ refusal }) => refusal !== null)) return undefined;
  const rows: readonly PlannedRow[] = [
    ...beginning(words.heading(today), words.hint),
    ...part(words.choice, [], choice(compared, locale)),
    ...part(words.costs, words.costColumns, costs(compared), '', [1, 3, 4, 5]),
    ...part(words.reasons, [], reasons(compared, locale)),
    ...part(words.risks, words.riskColumns, risks(book, compared, locale), words.noRisk, [4]),
    ...part(words.open, words.openColumns, openClauses(book, locale), book.clauses.length === 0 ? words.noList : words.noOpen),
    ...part(words.sources, words.sourceColumns, priceSources(comparison, today).map(({ offer, source, asOf, isStale }) => [text(offer), text(asOf), text([...(isStale ? [words.stale(staleAfterDays)] : []), source].join(' · '))])),
  ];
  return { name: words.sheet, columnWidths: [190, 130, 80, 260, 110, 70, 220], rows, frozenRows: 0, tables: [], names: [], isPrinted: true };
}

/** @param numbers - the columns whose titles stand above numbers */
function part(title: string, columns: readonly string[], rows: readonly PlannedRow[], otherwise = '', numbers: readonly number[] = []): readonly PlannedRow[] {
  const body = rows.length > 0 || otherwise === '' ? [...(columns.length > 0 ? [columns.map((column, at) => text(column, numbers.includes(at) ? 'heading of numbers' : 'heading'))] : []), ...rows] : [[text(otherwise)]];
  return [[text(title, 'title')], ...body, []];
}

function money(amount: number, locale: Locale): string {
  return amount.toLocaleString(locale, { maximumFractionDigits: 0 });
}

function choice(offers: readonly ComparedOffer[], locale: Locale): readonly PlannedRow[] {
  const words = reportTexts[locale];
  const [cheapest] = offers;
  const [best] = [...offers].filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return [
    ...(cheapest === undefined ? [] : [[text(words.cheapest(cheapest.name, `${money(cheapest.tco, locale)} ${cheapest.currency}`.trim()), 'verdict')]]),
    [text(best?.score == null ? words.noScore : words.best(best.name, best.score.toLocaleString(locale, { maximumFractionDigits: 1 })))],
  ];
}

function costs(offers: readonly ComparedOffer[]): readonly PlannedRow[] {
  return offers.map(({ name, refusal, tco, currency, premium, perThousand, score, flags }): PlannedRow => {
    if (refusal !== null) return [text(name), undefined, undefined, undefined, undefined, undefined, text(refusal)];
    return [text(name), number(tco, 'money'), text(currency), number(premium, 'share'), number(perThousand, 'money'), score === null ? undefined : number(score, 'points'), text(flags)];
  });
}

function reasons(offers: readonly ComparedOffer[], locale: Locale): readonly PlannedRow[] {
  const words = reportTexts[locale];
  return offers
    .filter(({ isLowestHeadline, verdict, rank }) => isLowestHeadline && verdict !== '' && rank > 1)
    .flatMap(({ name, verdict, quoted, estimated }): readonly PlannedRow[] => [
      [text(words.lowestHeadline(name, verdict), 'verdict')],
      ...quoted.slice(0, mostFees).map(({ finding, amount }) => [text(words.fee(name, finding, money(amount ?? 0, locale)))]),
      ...estimated.map(({ name: fee, amount }) => [text(words.unsaid(name, fee, amount === null ? '' : money(amount, locale)))]),
    ]);
}

function risks(book: ContractBook, offers: readonly ComparedOffer[], locale: Locale): readonly PlannedRow[] {
  const words = reportTexts[locale];
  const named = (book.offers ?? []).filter((offer) => offers.some(({ name }) => name === offer));
  const found = named.flatMap((offer) => offerFlags(book, offer).flags.filter(({ severity }) => told.includes(severity)).map((flag) => ({ offer, ...flag })));
  const priced = found.filter(({ risk }) => risk !== undefined).sort((a, b) => told.indexOf(a.severity) - told.indexOf(b.severity) || (b.risk ?? 0) - (a.risk ?? 0));
  return [
    ...priced.map(({ offer, clause, severity, finding, risk = 0 }): PlannedRow => [text(clauseName(clause, locale)), text(offer), text(words.severities[severity]), text(finding), number(risk, 'money')]),
    ...grouped(found.filter(({ risk }) => risk === undefined)).map(({ names, offer, severity, finding }): PlannedRow => [text(words.clauses(names.length)), text(offer), text(words.severities[severity]), text(`${finding}: ${listOf(names.map((clause) => clauseName(clause, locale)), locale)}`)]),
  ];
}

/** Clauses that a row names; a longer one leaves the page. */
const mostNamed = 5;

interface Group {
  readonly names: readonly string[];
  readonly offer: string;
  readonly severity: Severity;
  readonly finding: string;
}

/** Clauses of an offer of which the same is found, a few to a row: what is not said is long. */
function grouped(flags: readonly (Omit<Group, 'names'> & { readonly clause: string })[]): readonly Group[] {
  const groups = new Map<string, string[]>();
  const first = new Map<string, Omit<Group, 'names'>>();
  for (const { clause, ...flag } of flags) {
    const key = [flag.offer, flag.severity, flag.finding].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), clause]);
    first.set(key, flag);
  }
  return [...first].flatMap(([key, flag]) => {
    const clauses = groups.get(key) ?? [];
    return Array.from({ length: Math.ceil(clauses.length / mostNamed) }, (_one, index) => ({ ...flag, names: clauses.slice(index * mostNamed, (index + 1) * mostNamed) }));
  });
}

/** Clauses that are neither written into the contract nor given up. */
function openClauses({ clauses }: ContractBook, locale: Locale): readonly PlannedRow[] {
  const { statuses } = contractTexts[locale].clauses;
  return clauses.filter(({ status }) => status === 'open' || status === 'agreed').map(({ clause, offer, status, owner, promised }) => [text(clauseName(clause, locale)), text(offer), text(statuses[status]), text(owner), text(promised)]);
}
