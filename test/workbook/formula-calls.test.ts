import { callsIn, wholeCall } from '../../src/workbook/formula-calls';
import { literalCells } from '../../src/workbook/literal';

describe('the calls of our functions in a formula', () => {
  const brief = (formula: string) => callsIn(formula).map(({ id, args, start, end }) => [id, args, formula.slice(start, end)]);

  it.each([
    ['=RTC_COST(B2,"HD","CN")', [['RTC_COST', ['B2', '"HD"', '"CN"'], 'RTC_COST(B2,"HD","CN")']]],
    ['=ROUND(rtc_cost( B2 , ,"C)N, ""x""")*1.06,2)', [['RTC_COST', ['B2', '', '"C)N, ""x"""'], 'rtc_cost( B2 , ,"C)N, ""x""")']]],
    ["=RTC_TCO('a,(b'!B2:C3,,,RtcCompare[[#This Row],[a '[b']]]],{1,2;3,4})", [['RTC_TCO', ["'a,(b'!B2:C3", '', '', "RtcCompare[[#This Row],[a '[b']]]]", '{1,2;3,4}'], "RTC_TCO('a,(b'!B2:C3,,,RtcCompare[[#This Row],[a '[b']]]],{1,2;3,4})"]]],
    ['=RTC_COST(RTC_MINUTES(1,2),SUM(A1,B1))-_xldudf_RTC_COST(1)', [['RTC_COST', ['RTC_MINUTES(1,2)', 'SUM(A1,B1)'], 'RTC_COST(RTC_MINUTES(1,2),SUM(A1,B1))'], ['RTC_COST', ['1'], '_xldudf_RTC_COST(1)']]],
    ['=RTC_RATES()', [['RTC_RATES', [], 'RTC_RATES()']]],
    ['="RTC_COST(1)"&MY_RTC_COST(1)&\'RTC_COST(\'!A1&RtcX[RTC_COST(1)]', []],
    ['=RTC_COST(1', []],
    ['=SUM(A1)', []],
  ])('are found in %s', (formula, expected) => {
    expect(brief(formula)).toEqual(expected);
  });

  it('are a text whole only where nothing stands beside', () => {
    expect(wholeCall('INDEX(A1:A3,2)')).toMatchObject({ id: 'INDEX', args: ['A1:A3', '2'] });
    expect(wholeCall('RTC_MINUTES(1)+1')).toBeUndefined();
    expect(wholeCall('B2')).toBeUndefined();
  });
});

describe('constants of a formula', () => {
  it.each([
    ['1000', [[1000]]],
    ['-5%', [[-0.05]]],
    ['99.9%', [[0.999]]],
    ['1.5e3', [[1500]]],
    ['1e1%', [[0.1]]],
    ['"say ""hi"""', [['say "hi"']]],
    ['TRUE', [[true]]],
    ['FALSE()', [[false]]],
    ['{1,2;3,4}', [[1, 2], [3, 4]]],
    ['{"a;b", -2}', [['a;b', -2]]],
  ])('are read: %s', (written, cells) => {
    expect(literalCells(written)).toEqual(cells);
  });

  it.each(['B2', '1+1', '{1,2;3}', '{A1}', '{}', '"a"&"b"', ''])('are not: %j', (written) => {
    expect(literalCells(written)).toBeUndefined();
  });
});
