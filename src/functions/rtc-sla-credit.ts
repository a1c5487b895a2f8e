import { creditLadders } from '../data/sla';
import { type Grid, isUnsaid } from '../domain/cells';
import { type CreditLadder, creditShare, readLadder } from '../domain/contract/sla-credit';
import { shareOrNumberOf } from '../domain/contract/sla-check';
import { DomainError } from '../domain/errors';
import { each, inArgument, numberIn, type Run, textIn } from './cells';
import { vocabulary } from './words';

export const run: Run = {
  arguments: ['measured', 'monthly_fee', 'ladder'],
  answer: ({ measured = null, monthly_fee: fees = null, ladder = null }) => {
    const known = ladderIn(ladder);
    return each([measured, fees], ([value = null, fee = null]) => {
      if (isUnsaid(value) && isUnsaid(fee)) return '';
      if (isUnsaid(value)) throw new DomainError('missing_argument', { argument: 'measured' });
      return inArgument(value, 'measured', (cell) => creditShare(known, shareOrNumberOf(cell))) * numberIn(fee, 'monthly_fee', 0);
    });
  },
};

/** A vendor with a published ladder, or a range. */
function ladderIn(grid: Grid | null): CreditLadder {
  if (grid === null) throw new DomainError('no_ladder', { vendor: '', vendors: [...creditLadders.keys()].join(', ') });
  if (grid.length > 1 || (grid[0]?.length ?? 1) > 1) return readLadder(grid);
  const word = textIn(grid[0]?.[0] ?? null, 'ladder');
  const [head = '', plan] = word.normalize('NFKC').toLowerCase().split(/\s*:\s*/);
  const vendor = vocabulary.vendors.find(head) ?? head.trim();
  const ladder = creditLadders.get(plan === undefined ? vendor : `${vendor}:${plan.trim()}`);
  if (ladder === undefined) throw new DomainError('no_ladder', { vendor: word, vendors: [...creditLadders.keys()].join(', ') });
  return ladder;
}
