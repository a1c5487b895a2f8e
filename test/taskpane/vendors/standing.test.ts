import { cellView, indexOf } from '../../../src/taskpane/state/vendors/cell-view';
import { reasonsOf } from '../../../src/taskpane/state/vendors/reasons';
import { standingsOf } from '../../../src/taskpane/state/vendors/standing';
import type { GivenMark, ScoredCriterion, Scoring } from '../../../src/workbook/vendors/scoring';

const criterion = (key: string, weight: number, ...marks: readonly (number | null)[]): ScoredCriterion => ({
  key,
  dimension: 'Technology',
  name: key,
  weight,
  isLocked: false,
  isGate: false,
  limit: '',
  better: 'higher',
  anchors: ['', '', '', '', ''],
  cells: marks.map((value) => (value === null ? { kind: 'none' } : { kind: 'number', value })),
});
const gate = (limit: number, ...measured: readonly (number | null)[]): ScoredCriterion => ({ ...criterion('gate', 0, ...measured), isGate: true, limit, better: 'lower' });
const scoring = (criteria: readonly ScoredCriterion[], marks: readonly GivenMark[] = [], evaluators: readonly string[] = []): Scoring => ({ language: 'en-US', vendors: ['A', 'B', 'C'].slice(0, criteria[0]?.cells.length), criteria, marks, evaluators });
const given = (evaluator: string, mark: number, evidence = ''): GivenMark => ({ at: '2026-11-25 10:00:00', evaluator, isAgreed: false, vendor: 'A', criterion: 'sla', mark, evidence, evidenceDate: '', reason: '' });

describe('standingsOf', () => {
  // The missing mark of 35 of 100: 100 x (40 x 4 + 25 x 3) / 5 / 65 = 72.3; at worst 47, at best 47 + 35 = 82.
  it('gives the published interval where a mark is missing', () => {
    const [standing] = standingsOf(scoring([criterion('x', 40, 4), criterion('y', 35, null), criterion('z', 25, 3)]));
    expect(standing).toMatchObject({ coverage: 0.65, rank: 1 });
    [standing?.score, standing?.worst, standing?.best].forEach((score, index) => expect(score).toBeCloseTo([72.3077, 47, 82][index] ?? 0, 4));
  });

  it('keeps a vendor that fails a gate in sight, with the gate and without a rank; unknown is ranked', () => {
    const standings = standingsOf(scoring([gate(200, 201, 200, null), criterion('x', 100, 5, 3, 2)]));
    expect(standings.map(({ gates, failed, score, rank }) => [gates, failed, score, rank])).toEqual([['fail', ['gate'], null, null], ['pass', [], 60, 1], ['unknown', [], 40, 2]]);
  });

  it('has no score without marks, or without weights', () => {
    expect(standingsOf(scoring([criterion('x', 100, null)]))[0]).toMatchObject({ score: null, coverage: 0, rank: null });
    expect(standingsOf(scoring([criterion('x', 0, 5)]))[0]).toMatchObject({ score: null, coverage: 0, rank: null });
  });
});

describe('reasonsOf', () => {
  it('is undefined as long as fewer than two are ranked', () => {
    expect(reasonsOf(standingsOf(scoring([criterion('x', 100, 5, null)])), 0)).toBeUndefined();
  });

  // A 60 x 5 + 40 x 2 = 76 points, B 60 x 3 + 40 x 4 = 68: level where w 5 + (1-w) 2 = w 3 + (1-w) 4, at w = 0.5.
  it('says what each criterion brings, at which weight B wins, and how far marks may fall', () => {
    const reasons = reasonsOf(standingsOf(scoring([criterion('x', 60, 5, 3), criterion('y', 40, 2, 4)])), 0);
    expect(reasons?.lead).toBeCloseTo(8, 9);
    expect(reasons?.bridge.map(({ criterion: key, points }) => [key, Math.round(points)])).toEqual([['x', 24], ['y', -16]]);
    expect(reasons?.flips).toHaveLength(2);
    expect(reasons?.flips[0]).toMatchObject({ criterion: 'x', now: 0.6, winner: 'B' });
    expect(reasons?.flips[0]?.then).toBeCloseTo(0.5, 9);
    // 8 points are 8 x 5 / 60 marks of x, and 8 x 5 / 40 of y.
    expect(reasons?.drops.map(({ drop }) => Math.round(drop * 1000))).toEqual([667, 1000]);
    // Of all weights those above one half.
    expect(reasons?.share).toBeCloseTo(0.5, 1);
    expect(reasons?.shareInOrder).toBe(1);
  });

  it('warns of a loser without which another vendor would win', () => {
    const reasons = reasonsOf(standingsOf({ ...scoring([criterion('x', 100, 4.5, 4, 1.5)]), prices: { weight: 0.4, costs: [120, 100, 60] } }), 0.4);
    expect(reasons?.prices).toMatchObject({ winner: 'A', upsets: [{ loser: 'C', winnerThen: 'B' }] });
  });
});

describe('cellView', () => {
  const view = (marks: readonly GivenMark[], me: string, cell: number | null = null) => {
    const one = scoring([criterion('sla', 100, cell)], marks, ['Li', 'Wang']);
    return cellView(one, indexOf(one), one.criteria[0] ?? criterion('', 0), 0, me);
  };

  it('shows nobody another mark, nor its evidence, before all are in', () => {
    expect(view([given('Li', 4, 'contract')], 'Wang')).toMatchObject({ mine: undefined, given: 1, all: 2, others: [], evidence: undefined, isUnsupported: false });
    expect(view([given('Li', 4, 'contract')], 'Li')).toMatchObject({ mine: { mark: 4 }, others: [], evidence: { evidence: 'contract' } });
    expect(view([given('Li', 4, 'contract'), given('Wang', 5)], 'Wang')).toMatchObject({ others: [{ evaluator: 'Li' }, { evaluator: 'Wang' }], evidence: { evidence: 'contract' } });
  });

  it('calls a mark without evidence unsupported, and one of the sheet that differs from all marks made by hand', () => {
    expect(view([given('Li', 4)], 'Li').isUnsupported).toBe(true);
    expect(view([], '', 3).isUnsupported).toBe(true);
    expect(view([given('Li', 4), given('Wang', 4)], 'Li', 3).isByHand).toBe(true);
    expect(view([given('Li', 4), given('Wang', 4)], 'Li', 4).isByHand).toBe(false);
  });
});
