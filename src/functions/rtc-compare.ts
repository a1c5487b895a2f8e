import { type Contract, monthsToLeave } from '../domain/billing/contract';
import { type Figure, figures } from '../domain/billing/figures';
import { DomainError } from '../domain/errors';
import { billedMinutes } from '../domain/negotiation/billed-minutes';
import { reservationsOf } from '../domain/negotiation/reservations';
import { isOldListPrice } from '../domain/pricing/price-age';
import { ranksOf } from '../domain/scoring/rank';
import { reservationWords } from '../i18n/reservations';
import { type AnswerCell, attempt, type Run } from './cells';
import { type ComparedContract, comparedContracts, usageOf } from './contracts';
import { headersOf, language } from './language';
import { rateBook } from './words';

/** The columns of money, in their order. */
const money: readonly Figure[] = [figures.month_1, figures.first_year, figures.tco, figures.npv, figures.per_1000_first_year, figures.per_1000_last_year, figures.exit_max];

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'rates', 'terms'],
  answer: (args) => {
    const rows = comparedContracts(args, usageOf(args)).map(rowOf);
    const totals = rows.map(({ tco }) => (typeof tco === 'number' ? tco : null));
    const ranks = ranksOf(totals.map((total) => (total === null ? null : -total)));
    const lowest = Math.min(...totals.flatMap((total) => total ?? []));
    return [
      headersOf('compare'),
      ...rows.map(({ cells, flags }, index) => {
        const total = totals[index] ?? null;
        return [...cells, total === null || lowest <= 0 ? '' : total / lowest - 1, ranks[index] ?? '', flags];
      }),
    ];
  },
};

interface Row {
  readonly cells: readonly AnswerCell[];
  readonly tco: AnswerCell;
  readonly flags: string;
}

/** An offer without an answer says why in every cell of figures; a price may be missing only where a month reaches it. */
function rowOf({ offer: { name }, contract }: ComparedContract): Row {
  const row = contract instanceof DomainError ? contract : attempt(() => pricedRow(name, contract));
  return row instanceof DomainError ? { cells: [name, '', '', row, ...money.map(() => row)], tco: row, flags: '' } : row;
}

function pricedRow(name: string, contract: Contract): Row {
  const months = monthsToLeave(contract);
  const cells = money.map((figure) => attempt(() => figure(contract, months)));
  return {
    cells: [name, contract.currency, contract.horizon, billedMinutes(contract), ...cells],
    tco: cells[money.indexOf(figures.tco)] ?? '',
    flags: reservationWords(reservationsOf(contract, months, (row) => isOldListPrice(row, rateBook.newest)), language),
  };
}
