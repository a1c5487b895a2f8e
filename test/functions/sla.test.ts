import { answerOf, type SafeCell } from '../../src/functions/answer';

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const sentence = (...words: readonly string[]): unknown => expect.objectContaining({ sentence: expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join(''))) as string });

describe('RTC_DOWNTIME', () => {
  it.each([[[['99.9%'], [0.9995], [99.7]], null, [[43.2], [21.6], [129.6]]], [[[0.999]], 31, [[44.64]]]])('answers %p over %p days', (availability, days, minutes) => {
    expect(call('RTC_DOWNTIME', availability, days)).toEqual(minutes);
  });

  it('keeps a bad cell in its own place', () => {
    expect(call('RTC_DOWNTIME', [[0.999], [null], [30]])).toEqual([[43.2], [sentence('availability', 'missing')], [sentence('row 3', '30')]]);
  });
});

describe('RTC_SLA_CREDIT', () => {
  it.each<[string, unknown, unknown, unknown, unknown]>([
    ['a published ladder', 0.985, 10_000, 'chime', 2500],
    ['a plan of one', 0.9995, 10_000, 'Chime:Well-Architected', 1000],
    ['text with a sign', '98.5％', 10_000, 'chime', 2500],
    ['a bound belongs to the better step', '99%', 10_000, 'chime', 1000],
    ['a range', 99.2, 10_000, [[99.9, 10], [99, 25]], 1000],
    ['an empty row', '', '', 'chime', ''],
    ['a range with a heading of which one cell is empty', 99.2, 10_000, [['Below', null], [99.9, 10], [99, 25]], 1000],
  ])('%s', (_, measured, fee, ladder, credit) => {
    expect(call('RTC_SLA_CREDIT', measured, fee, ladder)).toEqual([[credit]]);
  });

  it.each<[string, unknown, unknown, unknown, unknown]>([
    ['a vendor without one', 0.9, 1, 'agora', sentence('agora', 'chime')],
    ['one known at second hand', 0.9, 1, 'zoom', sentence('zoom')],
    ['no ladder', 0.9, 1, null, sentence('chime', 'range')],
    ['nothing measured', null, 100, 'chime', sentence('measured')],
    ['a fee below 0', 0.9, -1, 'chime', sentence('monthly_fee')],
    ['a bound that is an error', 0.9, 1, [[{ type: 'Error', basicValue: '#REF!' }, 0.1], [0.99, 0.2]], sentence('#REF!')],
  ])('refuses %s', (_, measured, fee, ladder, refusal) => {
    expect(call('RTC_SLA_CREDIT', measured, fee, ladder)).toEqual([[refusal]]);
  });
});

describe('RTC_SLA_CHECK', () => {
  it('answers its columns, mean for at least and p95 for at most', () => {
    expect(call('RTC_SLA_CHECK', Array.from({ length: 100 }, (_, join) => [Number(join < 96)]), '>=99%')).toEqual([['Measured', 'Promise', 'Share outside', 'Samples', 'Result', 'Note'], [0.96, '>=99%', 0.04, 100, 'fail', '']]);
    expect(call('RTC_SLA_CHECK', [[180, 190], [210, 170]], '≤ 200 ms')[1]).toEqual([210, '≤ 200 ms', 0.25, 4, 'fail', 'too few samples to be sure: 140 are needed']);
    expect(call('RTC_SLA_CHECK', [[180], [190], [210], [170]], '<=200', 'mean')[1]?.slice(0, 5)).toEqual([187.5, '<=200', 0.25, 4, 'pass']);
  });

  it('names what it cannot read', () => {
    expect(call('RTC_SLA_CHECK', [[1], ['slow']], '<=200')).toEqual([[sentence('samples', 'row 2', 'slow')]]);
    expect(call('RTC_SLA_CHECK', [[1]], '')).toEqual([[sentence('promise is missing')]]);
    expect(call('RTC_SLA_CHECK', [[1]], 'fast')).toEqual([[sentence('fast', '<=200')]]);
    expect(call('RTC_SLA_CHECK', [[1]], '<=200', 'best')).toEqual([[sentence('best', 'p95')]]);
  });
});
