import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { clauseLibrary } from '../../src/data/clause-library';
import library from '../../src/data/clause-library.json';
import { clauses } from '../../src/data/clauses';
import rules from '../../src/data/clauses.json';
import librarySchema from '../../src/data/schema/clause-library.schema.json';
import rulesSchema from '../../src/data/schema/clauses.schema.json';
import { judgeClause } from '../../src/domain/contract/judge-clause';
import { vocabulary } from '../../src/functions/words';

/** For each clause what a vendor wrote that is a red flag, in both languages, and what is not. */
const cases: Readonly<Record<string, { readonly bad: readonly (string | number)[]; readonly good: readonly (string | number)[] }>> = {
  support_hours: { bad: ['5x8', '工作日 9 点到 18 点', 'business hours', '7x24 工单受理', '不提供'], good: ['7x24', '24/7', '7×24 中文', '24 hours a day'] },
  incident_times: { bad: ['P1 2小时/8小时', 'P1 15 min', '尽力而为'], good: ['P1 15分钟/2小时；P2 1小时/8小时', 'P1 response 15 min, restoration 2 h'] },
  availability: { bad: [0.995, '99.5%', 98, '全年 99.99%', '99.95% yearly'], good: ['99.95%', 0.9995, 99.95, '月度 99.9%'] },
  latency: { bad: ['平均 200ms', 'median 180 ms', 'P95 500毫秒', '200 ms'], good: ['P95 200ms', 'P95 不高于 200 毫秒', '0.3 s at P95'] },
  packet_loss: { bad: ['高达 80%', 'up to 80%', '20%'], good: ['30%', '丢包 30%，抖动 500 毫秒'] },
  join_success: { bad: ['98%，5秒', 0.995, '99.5% within 5 s, client failures excluded'], good: ['5秒内 99.5%', '99% within 5 s'] },
  freeze_rate: { bad: ['5%，600ms', '2%', '2% by user, 600 ms'], good: ['3%，间隔 600毫秒', '2.5% (gap above 600 ms)'] },
  credits: { bad: ['代金券 10%', '10/25/50, sole remedy', '无'], good: ['10%/25%/100%', '10/25/50'] },
  claim: { bad: ['15天内', '以乙方后台数据为准', 'vendor data is final'], good: ['自动赔付', '60 days'] },
  billing_cycle: { bad: ['账期', 'anniversary'], good: ['自然月', 'calendar month'] },
  minimum: { bad: ['按月考核', 'monthly, no carry-over'], good: ['按年考核，结转12个月', 'annual', '无'] },
  overage: { bad: ['按刊例价', '1.3倍', 'list price', '自动升级套餐'], good: ['按套餐内单价', 'same price', '无'] },
  metering: { bad: ['每次通话向上取整一分钟', 'rounded per call', '按发布端分辨率'], good: ['按接收秒数，月度取整', 'seconds received, rounded once a month'] },
  price_hold: { bad: ['续约涨幅 10%', '随时调整', '无', 'up to 8% a year'], good: ['合同期内不变', 'fixed for the term', '续约 3%'] },
  price_change_notice: { bad: ['网站公告', '7天', 'continued use is consent'], good: ['90天书面通知', '60 days in writing'] },
  auto_renewal: { bad: ['自动续约', '是', '提前 90 天通知', 'renews automatically'], good: ['不自动续约', '无', 'no automatic renewal', '提前 30 天'] },
  early_termination: { bad: ['支付剩余费用的 100%', '6个月费用', '追回已享折扣', 'all remaining fees'], good: ['2个月费用', '无违约金，提前两个月通知', 'none'] },
  prepaid_expiry: { bad: ['过期清零', '6个月', 'non-refundable', 'forfeited after a year'], good: ['可顺延 12 个月', 'rolls over', '一年'] },
  suspension: { bad: ['欠费24小时停服', '立即停服', '7 days'], good: ['15个工作日', '30 days after notice'] },
  fee_list: { bad: ['录制另计', '接入费、升级费等', 'storage is extra', '是'], good: ['价目表即全部费用', 'a closed list', '无'] },
  data_ownership: { bad: ['导出收费', '90天', 'no', 'owned by us; deleted after 7 days'], good: ['归甲方，30天内导出', 'customer owns'] },
  migration: { bad: ['按人天收费', '无', '14 days', 'at day rates'], good: ['90天', '1 month'] },
  data_residency: { bad: ['全球就近调度', 'worldwide'], good: ['仅限中国大陆', 'mainland China only'] },
  security_dpa: { bad: ['7天内通报', '不接受审计', 'no'], good: ['等保三级', 'ISO 27001, 72 h'] },
  poc: { bad: ['演示环境', '7天', 'deemed accepted'], good: ['30天', '2 weeks'] },
  liability: { bad: ['1个月费用', '当月费用', '6 months'], good: ['12个月', '24 months of fees', '一年'] },
  surge: { bad: ['1.5倍', '突增加价', 'SLA void above 2x'], good: ['3倍', '3 times'] },
  discontinuation: { bad: ['60天', "at the vendor's discretion", '6 months'], good: ['24个月', '2 years'] },
  liquidated: { bad: ['50%', '仅甲方承担', 'unilateral'], good: ['双方对等', '30%', 'mutual'] },
  payment_tax: { bad: ['先付款后争议', '普票', 'pay first'], good: ['增值税专用发票，30天', 'VAT invoice, 30 days'] },
};

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

describe('clauses.json and clause-library.json', () => {
  it.each([['rules', rulesSchema, rules], ['library', librarySchema, library]])('the %s hold against their schema', (_, schema, data) => {
    const validate = ajv.compile(schema);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
  });

  it('are about the same 30 clauses, in one order', () => {
    expect(clauses).toHaveLength(30);
    expect(clauseLibrary.clauses.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
    expect(Object.keys(cases)).toEqual(clauses.map(({ id }) => id));
  });

  it('say that they are no legal advice', () => {
    expect(clauseLibrary.notice.zh).toContain('不构成法律意见');
    expect(clauseLibrary.notice.en).toContain('not legal advice');
  });

  it('name every source, and none that is not there', () => {
    expect([...new Set(clauseLibrary.clauses.flatMap(({ sources }) => sources))].sort()).toEqual(Object.keys(clauseLibrary.sources));
    // What no page says is our position, and so few clauses have no source.
    expect(clauseLibrary.clauses.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(['security_dpa']);
  });

  it('need only inputs that exist as terms, in both languages', () => {
    const inputs = new Set<string>();
    for (const { id, wording } of clauseLibrary.clauses) {
      const named = [wording.zh, wording.en].map((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
      expect(new Set(named[0])).toEqual(new Set(named[1]));
      for (const input of [id, ...(named[0] ?? [])]) inputs.add(input);
    }
    expect([...inputs].sort()).toEqual(Object.keys(clauseLibrary.inputs).sort());
    for (const [id, { name }] of Object.entries(clauseLibrary.inputs)) expect([id, vocabulary.terms.find(id), [name.zh, name.en].every((text) => text !== '')]).toEqual([id, id, true]);
    for (const term of clauses.flatMap(({ said = [], also = [] }) => [...said, ...also])) expect([term, vocabulary.terms.find(term)]).toEqual([term, term]);
  });
});

describe.each(clauses.map((clause) => [clause.id, clause] as const))('%s', (id, clause) => {
  it.each(cases[id]?.bad ?? [])('is flagged by %p', (text) => {
    expect(['says', 'refused', 'beyond', 'lacks']).toContain(judgeClause(clause, text, vocabulary)?.code);
  });

  it.each(cases[id]?.good ?? [])('is not by %p', (text) => {
    expect(judgeClause(clause, text, vocabulary)).toBeNull();
  });

  it.each([null, '', 0, '0', '待定', 'TBD'])('is unsaid by %p', (text) => {
    expect(judgeClause(clause, text, vocabulary)).toEqual({ code: 'unsaid' });
  });

  it('is not understood, and not absent, where it says something else', () => {
    expect(judgeClause(clause, '见补充协议第九条', vocabulary)).toEqual({ code: 'unread', text: '见补充协议第九条' });
    expect(judgeClause(clause, { error: '#REF!' }, vocabulary)).toEqual({ code: 'unread', text: '#REF!' });
  });
});
