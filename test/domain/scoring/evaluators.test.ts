import { agreementOf } from '../../../src/domain/scoring/evaluators';

const marks = (...given: readonly (number | null)[]) => given.map((mark, index) => ({ evaluator: `E${index}`, mark }));

describe('agreementOf', () => {
  it('flags the published case: 85 and 15 of 100 are 70 % apart', () => {
    expect(agreementOf(marks(85, 15), [0, 100])).toEqual({ isComplete: true, spread: 0.7, isDisputed: true, mark: null });
  });

  it('is the mean in tenths where all are in and not far apart', () => {
    expect(agreementOf(marks(4, 4, 3), [1, 5])).toMatchObject({ isComplete: true, isDisputed: false, mark: 3.7 });
    expect(agreementOf(marks(3), [1, 5])).toEqual({ isComplete: true, spread: 0, isDisputed: false, mark: 3 });
  });

  // A scale from 1 to 5 is 4 long: 40 % of it are 1.6 marks.
  it.each([[1.5, false], [1.6, false], [1.7, true]])('of marks %d apart on 1 to 5: disputed is %s', (apart, isDisputed) => {
    expect(agreementOf(marks(2, 2 + apart), [1, 5]).isDisputed).toBe(isDisputed);
  });

  it('waits for everybody: no mark as long as one is missing, and none at all of nobody', () => {
    expect(agreementOf(marks(4, null), [1, 5])).toEqual({ isComplete: false, spread: 0, isDisputed: false, mark: null });
    expect(agreementOf([], [1, 5])).toEqual({ isComplete: false, spread: 0, isDisputed: false, mark: null });
  });
});
