import { answerOf, type SafeCell } from '../../src/functions/answer';

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args);
const refused = (error: string, sentence: RegExp): unknown => [[{ error, sentence: expect.stringMatching(sentence) as string }]];

describe('comparisons of pairs', () => {
  it.each([null, '', 0])('are the same square where the upper half is empty and arrives as %j: 1 : 2 : 4', (blank) => {
    const weights = call('RTC_AHP', [[1, blank, blank], [1 / 2, 1, blank], [1 / 4, 1 / 2, 1]]);
    expect(weights.flat().map((weight) => Number((weight as number).toFixed(9)))).toEqual([4 / 7, 2 / 7, 1 / 7].map((weight) => Number(weight.toFixed(9))));
    expect(call('RTC_AHP_CR', [[1, blank, blank], [1 / 2, 1, blank], [1 / 4, 1 / 2, 1]])[0]?.[0]).toBeCloseTo(0, 12);
  });

  it('of 15 criteria, all but the first with the first alone, follow from these: a whole matrix of guesses was searched for minutes', () => {
    const star = Array.from({ length: 15 }, (_row, i) => Array.from({ length: 15 }, (_cell, j) => (i === j ? 1 : i === 0 ? j + 1 : '')));
    const before = process.cpuUsage();
    const weights = call('RTC_AHP', star).flat() as readonly number[];
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
    const sum = star.reduce((total, _row, index) => total + 1 / (index + 1), 0);
    expect(weights.map((weight) => Number(weight.toFixed(9)))).toEqual(star.map((_row, index) => Number((1 / (index + 1) / sum).toFixed(9))));
  });

  it('name an error that stands in one of them', () => {
    expect(call('RTC_AHP', [[{ type: 'CustomFunctionError', code: '#REF!' }, 3], ['', 1]])).toEqual(refused('#VALUE!', /row 1: the cell holds #REF!/));
  });
});

describe('marks', () => {
  it.each(['RTC_SCORE', 'RTC_RANK', 'RTC_FLIP', 'RTC_SMAA'])('that are nothing but names of criteria are none: %s says so', (id) => {
    expect(call(id, [['Quality'], ['Price']], [[60], [40]])).toEqual(refused('#VALUE!', /marks is missing/));
  });
});
