import { toLongReferences } from '../../src/workbench/grid/structured-references';

describe('toLongReferences', () => {
  it.each([
    ['=[@Usage]*2', '=RtcUsage[[#This Row],[Usage]]*2'],
    ['=[@[As of]]', '=RtcUsage[[#This Row],[As of]]'],
    ['=SUM([@[Q1]:[Q4]])', '=SUM(RtcUsage[[#This Row],[Q1]:[Q4]])'],
    ['=[@用量]', '=RtcUsage[[#This Row],[用量]]'],
    ['=COUNTA([@])', '=COUNTA(RtcUsage[#This Row])'],
    ['=SUM([Usage])', '=SUM(RtcUsage[Usage])'],
    ['=RtcRates[@Price]+[@Usage]', '=RtcRates[[#This Row],[Price]]+RtcUsage[[#This Row],[Usage]]'],
  ])('writes %s in a row of RtcUsage as %s', (typed, long) => {
    expect(toLongReferences(typed, 'RtcUsage')).toBe(long);
  });

  it.each(['=RtcUsage[[#This Row],[Usage]]', '=SUM(RtcUsage[Usage])', '=RTC_COST(RtcUsage[#All],,,"zego")', '="[@Usage]"', "='[@a]'!A1", '="half [@'])('leaves %s as it is', (formula) => {
    expect(toLongReferences(formula, 'RtcUsage')).toBe(formula);
  });

  it('lengthens outside tables only what names its table', () => {
    expect(toLongReferences('=RtcUsage[@Usage]', undefined)).toBe('=RtcUsage[[#This Row],[Usage]]');
    expect(toLongReferences('=[@Usage]', undefined)).toBe('=[@Usage]');
  });
});
