import { clauses } from '../../../src/data/clauses';
import { judgeClause } from '../../../src/domain/contract/judge-clause';
import { vocabulary } from '../../../src/functions/words';

const judged = (id: string, said: string | number): string => {
  const clause = clauses.find((one) => one.id === id);
  if (clause === undefined) throw new Error(id);
  return judgeClause(clause, said, vocabulary)?.code ?? 'fine';
};
/** As a Chinese input method may write it. */
const wide = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

describe('a term is understood in any sensible form', () => {
  it.each<[string, string, readonly (string | number)[]]>([
    ['support_hours', 'fine', ['7x24', '24/7', '24x7', '7*24', '7×24小时', '7 x 24', '24小时', '全天候', '24 hours', 'round the clock']],
    ['support_hours', 'says', ['5x8', '5×8', '8/5', '8x5', '工作时间', '工作日 9:00-18:00', 'business hours', '仅受理工单']],
    ['incident_times', 'fine', ['P1 15分钟/2小时', 'P1 15 min / 2 h', '15分钟响应，2小时恢复', '15 minutes, restored in 2 hours', '一小时响应/八小时恢复']],
    ['incident_times', 'lacks', ['15分钟', '15 min', '十五分钟', '1h']],
    ['incident_times', 'beyond', ['2小时/8小时', '90 min / 8 h']],
    ['availability', 'fine', ['99.95%', 0.9995, '0.9995', 99.95, '99.95', '不低于99.95%', '>=99.9%', '每月 99.9%', '99.95 %']],
    ['availability', 'beyond', ['99.5%', 0.995, 99.5, '99%']],
    ['latency', 'fine', ['P95 200ms', 'p95<=200 毫秒', '95分位 0.2秒', 'P95 200 milliseconds']],
    ['latency', 'says', ['平均 200ms', 'average 200 ms']],
    ['join_success', 'fine', ['5秒内 99%', '99% within 5 s', '5 秒加入成功率 99.5%']],
    ['freeze_rate', 'fine', ['3%，间隔 600毫秒', '≤3% (gap 600 ms)']],
    ['claim', 'fine', ['60天内', '30 days', '自动赔付', 30]],
    ['suspension', 'fine', ['15个工作日', '21天', '三周', '15 working days']],
    ['suspension', 'beyond', ['24小时', '3天', '1 week']],
    ['data_ownership', 'fine', ['归甲方，30天内导出', 'customer owns, within 30 days', '免费导出']],
    ['migration', 'fine', ['90天', '三个月', '90 days', 90, '1个季度']],
    ['security_dpa', 'fine', ['72小时', '48h', '24 hours', '3天']],
    ['poc', 'fine', ['30天', '1个月', '两周', '30 days']],
    ['liability', 'fine', ['12个月', '24 months', '两年', '1年']],
    ['surge', 'fine', ['3倍', '3x', '3 times', 3]],
    ['discontinuation', 'fine', ['24个月', '12 months', '一年', '2 years']],
    ['discontinuation', 'beyond', ['60天', '6个月', '6 months']],
    ['price_hold', 'fine', ['合同期内不变', '续约涨幅3%', 'fixed for the term', '3%']],
    ['liquidated', 'fine', ['双方对等', '20%', 'mutual']],
  ])('%s: %s', (id, code, texts) => {
    expect(texts.map((said) => [said, judged(id, said)])).toEqual(texts.map((said) => [said, code]));
    const typed = texts.filter((said): said is string => typeof said === 'string');
    expect(typed.map((said) => [wide(said), judged(id, wide(said))])).toEqual(typed.map((said) => [wide(said), code]));
  });

  it.each(clauses.map(({ id }) => id))('%s: what is not understood is said, and never taken as absent', (id) => {
    for (const said of ['另行商定', 'as discussed on the phone', '见附件三', '@@@']) expect([said, judged(id, said)]).not.toEqual([said, 'unsaid']);
    expect(judged(id, '@@@')).toBe('unread');
  });
});
