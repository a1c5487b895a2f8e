import { clauseLibrary } from '../../../src/data/clause-library';
import { evidenceText, measuredText } from '../../../src/taskpane/state/contract/trial-evidence';
import { trialPromise, trialPromises } from '../../../src/taskpane/state/contract/trial-promise';
import { typedPlan, usageRegions } from '../../../src/taskpane/state/contract/trial-scope';
import type { ContractBook, TrialResult } from '../../../src/workbook/contract/contract-book';
import { workbookTexts } from '../../../src/i18n/workbook/texts';

/** A workbook of which only an offer's terms and its vendor matter. */
function bookOf(terms: Readonly<Record<string, string | number>>, vendor = 'Nobody'): ContractBook {
  const usage = [workbookTexts['en-US'].usage.columns, ...['CN', 'SEA', 'CN', ''].map((region) => [1, 'x', 'HD', '', region, 5])] as ContractBook['usage'];
  return { language: 'en-US', offers: ['A'], terms: [], usage, rates: [], problem: undefined, said: (_offer, term) => terms[term] ?? null, currencyOf: () => 'CNY', vendorOf: () => vendor, clauses: [], contract: [], trial: undefined, damage: { columns: [], flags: false, trial: false } };
}

describe('trialPromises', () => {
  it('takes what is promised, else what is usual, and says how many samples it takes', () => {
    const promises = trialPromises(bookOf({ availability: '99.95%', latency: 'P95 200ms', join_success: '5秒内 99.5%' }), 'A', 'en-US');
    expect(promises.map(({ metric, promise, needed, isPromised, isProbed }) => [metric, promise, needed, isPromised, isProbed])).toEqual([
      ['Availability', '>=99.95%', 16_000, true, true],
      ['Join success within 5 s', '>=99.5%', 1600, true, false],
      ['Latency in region', '<=200', 140, true, false],
      ['Video freeze rate', '<=3%', 140, false, false],
      ['Audio freeze rate', '<=3%', 140, false, false],
    ]);
  });

  it('finds its own metrics again by their names', () => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const book = bookOf({ availability: '99.95%', latency: '200ms', join_success: '99%', freeze_rate: '2%', audio_freeze: '1%' });
      for (const { metric, promise } of trialPromises(book, 'A', locale)) expect([metric, trialPromise(book, 'A', metric).promise]).toEqual([metric, promise]);
    }
  });
});

describe('trialPromise', () => {
  const ladder = (terms: Readonly<Record<string, string>>, vendor?: string) => trialPromise(bookOf(terms, vendor), 'A', 'availability').ladder.map(({ bound, credit, vendor: of }) => [bound, credit, of]);

  it('has the ladder of the offer, else the one that its vendor publishes, and none where what is said is not understood', () => {
    expect(ladder({ credits: '低于99.95%赔10%，低于99%赔25%' }, 'Twilio')).toEqual([[0.99, 0.25, null], [0.9995, 0.1, null]]);
    expect(ladder({}, 'Twilio')).toEqual([[0.9995, 0.1, 'Twilio']]);
    expect(ladder({ credits: '代金券' }, 'Twilio')).toEqual([]);
    expect(ladder({})).toEqual([]);
  });

  it('knows nothing of other metrics', () => {
    expect(trialPromise(bookOf({}), 'A', 'battery')).toEqual({ metric: 'battery', promise: '', needed: null, ladder: [] });
  });
});

describe('typedPlan', () => {
  const book = bookOf({ join_success: '99%' });
  const scope = { devices: '手机、电脑', networks: 'Wi-Fi，4G', regions: 'CN, SEA', hours: '10-12, 19-23' };

  it('spreads the calls of the most demanding promise, and probes availability in each region', () => {
    const plan = typedPlan(trialPromises(book, 'A', 'zh-CN'), scope, 'probe');
    if ('problem' in plan) throw new Error(plan.problem);
    expect(plan.calls).toEqual({ rows: 16, each: 100 });
    expect(plan.rows.slice(16)).toEqual(['CN', 'SEA'].map((region) => ({ region, device: 'probe', network: '', hours: { from: 0, to: 23 }, calls: 8000, metric: '可用性' })));
  });

  it('says which hours it does not understand, and when there are too many combinations', () => {
    const promises = trialPromises(book, 'A', 'zh-CN');
    expect(typedPlan(promises, { ...scope, hours: '晚上' }, 'probe')).toEqual({ problem: 'hours' });
    expect(typedPlan(promises, { ...scope, devices: Array.from({ length: 40 }, (_one, index) => `d${index}`).join(',') }, 'probe')).toEqual({ problem: 'many' });
  });

  it('begins with the regions of the usage', () => {
    expect(usageRegions(book)).toEqual(['CN', 'SEA']);
    expect(usageRegions({ ...book, usage: undefined })).toEqual([]);
  });
});

describe('evidenceText', () => {
  const join: TrialResult = { metric: 'join', scope: '晚高峰', promise: '>=99%', measured: 0.96, outside: 0.04, samples: 100, isKept: false, note: '', credit: 12_345.6 };
  const slow: TrialResult = { metric: 'latency', scope: 'SEA', promise: '<=200', measured: 900, outside: 0.1, samples: 20, isKept: false, note: '样本太少', credit: null };
  const kept: TrialResult = { ...join, metric: 'kept', isKept: true, credit: null };
  const trial = { offer: '甲', results: [kept, join, slow], from: '2026-11-20', to: '2026-11-22' };

  it('names each result below its mark, with its figures and what is due, in either language', () => {
    expect(evidenceText(trial, (metric) => metric === 'join', 'CNY', 'zh-CN').split('\n')).toEqual([
      '甲 试用实测：以下 2 项没有达标。',
      '测试日期：2026-11-20 至 2026-11-22。',
      '1. join（晚高峰）：承诺 >=99%，实测 96%，100 个样本中有 4% 未达标；应赔 12,346 CNY',
      '2. latency（SEA）：及格线 <=200（尚未承诺），实测 900，20 个样本中有 10% 未达标；样本太少',
      '我方可提供逐次测量数据。请书面说明原因和整改时间，并按约定赔付。',
    ]);
    expect(evidenceText({ ...trial, from: '' }, () => true, 'CNY', 'en-US').split('\n')[1]).toBe('1. join (晚高峰): promised >=99%, measured 96%, 4% of 100 samples outside; credit due 12,346 CNY');
  });

  it('is empty where all is kept', () => {
    expect(evidenceText({ ...trial, results: [kept] }, () => true, 'CNY', 'en-US')).toBe('');
    expect(measuredText(kept, true, 'en-US')).toBe('promised >=99%, measured 96%, 4% of 100 samples outside');
  });
});

it('every metric of a plan is a term with a name', () => {
  expect(['availability', 'join_success', 'latency', 'freeze_rate', 'audio_freeze'].filter((term) => clauseLibrary.inputs[term] === undefined)).toEqual([]);
});
