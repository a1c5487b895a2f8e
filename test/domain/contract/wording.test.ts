import { clauseLibrary } from '../../../src/data/clause-library';
import type { Cell } from '../../../src/domain/cells';
import { readContractText } from '../../../src/domain/contract/contract-text';
import { wordingOf } from '../../../src/domain/contract/wording';

const template = (id: string): string => clauseLibrary.clauses.find((clause) => clause.id === id)?.wording.zh ?? '';
const parts = (id: string, said: Readonly<Record<string, Cell>>) => wordingOf(template(id), clauseLibrary.inputs, (term) => said[term] ?? null).filter(({ kind }) => kind !== 'text');

describe('wordingOf', () => {
  it('puts the agreed number in, and marks what nobody has said', () => {
    expect(parts('availability', { availability: '99.95% 月度' })).toEqual([{ kind: 'amount', unit: 'share', amount: 0.9995 }, { kind: 'missing', input: 'minute_join' }]);
  });

  it('reads four times of one cell', () => {
    expect(parts('incident_times', { incident_times: 'P1 15分钟/2小时；P2 1小时/8小时', incident_credit: '2%' })).toEqual([
      { kind: 'amount', unit: 'minute', amount: 15 },
      { kind: 'amount', unit: 'hour', amount: 2 },
      { kind: 'amount', unit: 'minute', amount: 60 },
      { kind: 'amount', unit: 'hour', amount: 8 },
      { kind: 'amount', unit: 'share', amount: 0.02 },
    ]);
  });

  it.each<[string, Readonly<Record<string, Cell>>, unknown]>([
    ['a term of its own before the cell of all', { incident_times: 'P1 15分钟/2小时', p1_response: '10分钟' }, { kind: 'amount', unit: 'minute', amount: 10 }],
    ['a text that holds no quantity, as it was written', { p1_response: '尽快' }, { kind: 'written', text: '尽快' }],
    ['an error as missing', { p1_response: { error: '#REF!' } }, { kind: 'missing', input: 'p1_response' }],
  ])('takes %s', (_, said, first) => {
    expect(parts('incident_times', said)[0]).toEqual(first);
  });

  it('takes money as it stands', () => {
    expect(parts('minimum', { min_commit_term: 960_000, min_carry_months: '一年' })).toEqual([{ kind: 'amount', unit: 'money', amount: 960_000 }, { kind: 'amount', unit: 'month', amount: 12 }]);
  });
});

describe('readContractText', () => {
  const read = (text: string) => readContractText(text, clauseLibrary.clauses).map(({ number, text: own, matches }) => [number, own, matches]);

  it('begins a clause at each number, and keeps every line', () => {
    expect(read('服务协议\n\n第一条 可用性\n月度可用性不低于99.9%。\n\n2.1 乙方可随时自动续约本合同\n（三）双方友好协商。')).toEqual([
      ['', '服务协议', []],
      ['第一条', '可用性\n月度可用性不低于99.9%。', ['availability']],
      ['2.1', '乙方可随时自动续约本合同', ['auto_renewal']],
      ['三', '双方友好协商。', []],
    ]);
  });

  it('reads English, and a clause that speaks of several', () => {
    expect(read('Section 4. Either party may terminate; liability is capped at one month.\n5 The vendor may suspend the service\n\nat any time')).toEqual([
      ['Section 4', 'Either party may terminate; liability is capped at one month.', ['early_termination', 'liability']],
      ['5', 'The vendor may suspend the service\nat any time', ['suspension']],
    ]);
  });

  it('splits what has no numbers at empty lines', () => {
    expect(read('价格保护\n单价不变\n\n发票另开')).toEqual([['', '价格保护\n单价不变', ['price_hold']], ['', '发票另开', ['payment_tax']]]);
  });

  it('does not take a price for a number of a clause', () => {
    expect(read('价格为\n7元每千分钟，含税。')).toEqual([['', '价格为\n7元每千分钟，含税。', ['payment_tax']]]);
  });

  it.each(clauseLibrary.clauses.map(({ id, wording }) => [id, wording] as const))('knows our own wording of %s again, in both languages', (id, { zh, en }) => {
    for (const text of [zh, en]) expect(readContractText(text, clauseLibrary.clauses).flatMap(({ matches }) => matches)).toContain(id);
  });
});
