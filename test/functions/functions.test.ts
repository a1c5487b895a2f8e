import fc from 'fast-check';
import { rateCards } from '../../src/data/rate-cards';
import { answerOf, functionIds, type SafeCell } from '../../src/functions/answer';
import { wholeCall } from '../../src/workbook/formula-calls';
import { literalCells } from '../../src/workbook/literal';
import { catalogue } from '../../src/functions/catalogue';
import { formula } from '../../src/functions/formula';
import { tableHeaders } from '../../src/i18n/table-headers';
import { vocabulary } from '../../src/functions/words';

function ask(id: string, ...args: readonly unknown[]): SafeCell {
  const answer = answerOf(id, args);
  expect(answer).toHaveLength(1);
  expect(answer[0]).toHaveLength(1);
  return answer[0]?.[0] ?? '';
}

function error(code: string, ...words: readonly string[]): unknown {
  return { error: code, sentence: expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join('') + '.*')) as string };
}

const value = (...words: readonly string[]): unknown => error('#VALUE!', ...words);
const unavailable = (...words: readonly string[]): unknown => error('#N/A', ...words);

describe('RTC_COST', () => {
  it.each([
    ['5*640x360', 'shengwang', 63],
    ['4*640x360', 'shengwang', 28],
    ['4*640x360 + 1x1', 'shengwang', 63],
    ['HD', '声网', 28],
    ['标清', '声网', 28],
    ['5*640x360', 'zego', 60],
    ['超清', '即构', 98],
    ['5*640x360', 'aliyun', 60],
    ['HD:AUDIENCE', 'shengwang', 14],
    ['HD', 'shengwang:legacy', 28],
    ['HD', 'zego:l3', 14.5],
    ['RECORDING:HD', 'shengwang', 36],
    ['TRAFFIC', 'shengwang', 0],
  ])('1,000 of %s at %s in CN cost %d', (tier, vendor, expected) => {
    expect(ask('RTC_COST', 1000, tier, 'CN', vendor)).toBe(expected);
  });

  it.each([
    ['HD', 'agora', 3.96],
    ['HD', 'agora:legacy', 3.99],
    ['HD:AUDIENCE', 'agora', 1.98],
    ['5*640x360', 'livekit', 2.3],
    ['HD', 'cloudflare', 2],
  ])('1,000 of %s at %s in SEA cost %d', (tier, vendor, expected) => {
    expect(ask('RTC_COST', 1000, tier, 'SEA', vendor)).toBeCloseTo(expected, 12);
  });

  it.each<readonly [string, readonly unknown[], unknown]>([
    ['a negative usage', [-1, 'HD', 'CN', 'zego'], value('usage', '-1')],
    ['text for a usage', ['ten', 'HD', 'CN', 'zego'], value('usage', 'ten')],
    ['TRUE for a usage', [true, 'HD', 'CN', 'zego'], value('usage')],
    ['an error in a cell', [{ error: '#DIV/0!', code: '#DIV/0!' }, 'HD', 'CN', 'zego'], value('usage', '#DIV/0!')],
    ['#N/A in a cell', [{ type: 'Error', basicValue: '#N/A' }, 'HD', 'CN', 'zego'], unavailable('usage')],
    ['an unknown vendor', [1, 'HD', 'CN', 'nobody'], unavailable('nobody', 'shengwang')],
    ['an unknown plan', [1, 'HD', 'CN', 'zego:gold'], unavailable('gold', 'l3')],
    ['an unknown word', [1, '8K', 'CN', 'zego'], unavailable('8K')],
    ['a malformed picture', [1, '5*640y360', 'CN', 'zego'], value('5\\*640')],
    ['an unknown region', [1, 'HD', 'Mars', 'zego'], unavailable('Mars', 'SEA')],
    ['a region the card does not sell in', [1, 'HD', 'SEA', 'zego'], unavailable('zego', 'SEA', 'CN')],
    ['a class the card does not price', [1, 'RECORDING:2K', 'CN', 'zego'], unavailable('zego', 'RECORDING:2K', 'RECORDING:HD')],
    ['a picture beyond the card', [1, '4096x2160', 'CN', 'zego'], unavailable('4096x2160')],
    ['a word that vendors use differently', [1, '超高清', 'CN', 'shengwang'], unavailable('FHD, 2K, 4K')],
    ['an old price', [1, 'HD', 'CN', 'trtc'], unavailable('trtc', '2022', 'RTC_RATES')],
    ['a second-hand price', [1, 'HD', 'SEA', 'twilio'], unavailable('twilio', 'second hand')],
    ['no tier for a usage', [1, '', 'CN', 'zego'], value('not said')],
    ['a market without a region', [1, 'HD'], unavailable('region')],
    ['a market for several streams', [1, '5*640x360', 'CN'], unavailable('Name a vendor')],
    ['rates without a header row', [1, 'HD', 'CN', '', [['A', 'HD', '1000min', 1]]], value('header row')],
    ['no usage at all', [], value('usage')],
  ])('%s is refused by name', (_, args, expected) => {
    expect(ask('RTC_COST', ...args)).toEqual(expected);
  });

  it('uses an old price that stands in rates', () => {
    const rates = answerOf('RTC_RATES', ['trtc']);
    expect(ask('RTC_COST', 1000, '5*640x360', 'CN', 'trtc', rates)).toBe(70);
  });

  it('stretches rows and columns as Excel does: 2 usages down, 3 vendors across', () => {
    expect(answerOf('RTC_COST', [[[1000], [2000]], 'HD', 'CN', [['shengwang', 'zego', 'aliyun']]])).toEqual([
      [28, 25, 24],
      [56, 50, 48],
    ]);
  });

  it('keeps a bad cell in its own place, naming its row, and ranges of other sizes as #N/A', () => {
    const answer = answerOf('RTC_COST', [[[1000], ['x'], [1000], [1000]], [['HD'], ['HD'], ['HD']], 'CN', 'zego']);
    expect(answer).toEqual([[25], [value('row 2', 'x')], [25], [unavailable('different sizes')]]);
  });

  it.each([null, '', 0])('takes %j for an empty cell: an empty row answers an empty text, an empty usage costs 0', (blank) => {
    expect(answerOf('RTC_COST', [[[blank], [blank]], [[blank], ['HD']], 'CN', 'zego'])).toEqual([[''], [0]]);
    expect(answerOf('RTC_COST', [[[1000]], 'HD', 'CN', [[blank]], [['Offer', 'Item', 'Unit', 'Price'], ['A', 'HD', '1000min', 9], [blank, blank, blank, blank]]])).toEqual([[9]]);
  });

  it('answers a row for each row of the whole usage table, in any column order, with role and unit', () => {
    const usage = [
      ['区域', '用量', '计费项', '角色', '单位'],
      ['CN', 1000, '5*640x360', '', ''],
      ['中国大陆', 1000, '高清', '观众', ''],
      ['CN', 10, 'HD', '', '小时'],
      ['CN', 'lots', 'HD', '', ''],
      ['', '', '', '', ''],
    ];
    expect(answerOf('RTC_COST', [usage, null, null, 'shengwang'])).toEqual([[63], [14], [16.8], [value('row 4', 'lots')], ['']]);
    expect(ask('RTC_COST', usage, 'HD', null, 'shengwang')).toEqual(value('Leave tier and region empty'));
  });

  it.each<readonly [string, readonly unknown[], unknown]>([
    ['the role of the item again', ['HD:AUDIENCE', 1000, 'AUDIENCE', ''], 14],
    ['the role of the item in Chinese', ['高清:AUDIENCE', 1000, '观众', ''], 14],
    ['hours of a recording', ['RECORDING:HD', 1000, '', 'hours'], 60 * 36],
    ['standard minutes by themselves', ['STD', 1000, '', 'STD'], 7],
    ['standard minutes by the minute', ['STD', 1000, '', 'min'], 7],
    ['traffic in TB', ['TRAFFIC', 1, '', 'TB'], 0],
    ['an extra by its own unit', ['SCREENSHOT', 10000, '', '张'], 2],
    ['another role than the item\'s', ['HD:AUDIENCE', 1000, 'HOST', ''], unavailable('AUDIENCE:HOST')],
    ['an error as Role', ['HD', 1000, { type: 'Error', basicValue: '#REF!' }, ''], value('role', '#REF!')],
    ['#N/A as Role', ['HD', 1000, { type: 'Error', basicValue: '#N/A' }, ''], unavailable('role')],
    ['an error as Unit', ['HD', 1000, '', { type: 'Error', basicValue: '#REF!' }], value('unit', '#REF!')],
    ['an unknown unit', ['HD', 1000, '', 'furlong'], value('furlong')],
    ['an error as Item', [{ type: 'Error', basicValue: '#REF!' }, 1000, 'HOST', 'min'], value('#REF!')],
    ...['GB', 'seat', 'month', 'STD', '%'].map((unit) => [`${unit} of a tier`, ['HD', 1000, '', unit], value('HD', unit, 'min')] as const),
    ['GB of a picture', ['5*640x360', 1000, '', 'GB'], value('5\\*640x360', 'GB', 'min')],
    ['GB of a word that vendors use differently', ['超清', 1000, '', 'GB'], value('GB', 'min')],
    ['GB of VIDEO', ['VIDEO', 1000, '', 'GB'], value('GB', 'min')],
    ['GB of a recording', ['RECORDING:HD', 1000, '', 'GB'], value('GB', 'min')],
    ['minutes of traffic', ['TRAFFIC', 1000, '', 'min'], value('TRAFFIC', 'GB')],
    ['GB of bandwidth', ['BANDWIDTH', 1000, '', 'GB'], value('Mbps')],
    ...['seat', 'MAU', 'DAU', 'PCU'].map((unit) => [`minutes of ${unit}`, [unit.toUpperCase(), 1000, '', 'min'], value(unit, 'min')] as const),
    ['months of an extra', ['SCREENSHOT', 1000, '', '月'], value('SCREENSHOT', '月')],
  ])('counts a row of the usage table by role and unit: %s', (_, [item, usage, role, unit], expected) => {
    expect(answerOf('RTC_COST', [[['计费项', '用量', '角色', '单位', '区域'], [item, usage, role, unit, 'CN'], ['HD', 1000, '', '', 'CN']], null, null, 'shengwang'])).toEqual([[expected], [28]]);
  });

  it('is the sum of its lines: any card, any quantity, is linear where the price has one step', () => {
    const vendors = ['shengwang', 'zego', 'aliyun', 'baidu'];
    fc.assert(
      fc.property(fc.constantFrom(...vendors), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 1_000_000 }), (vendor, streams, usage) => {
        const [one, many] = [ask('RTC_COST', 1000, `${streams}*320x180`, 'CN', vendor), ask('RTC_COST', usage, `${streams}*320x180`, 'CN', vendor)];
        expect(many as number).toBeCloseTo(((one as number) * usage) / 1000, 6);
      }),
    );
  });

  it('never costs less for one more stream, at any vendor that can be asked', () => {
    const vendors = rateCards.filter(({ id }) => typeof ask('RTC_COST', 1, 'SD', rateCards.find((card) => card.id === id)?.regions[0], id) === 'number');
    expect(vendors.length).toBeGreaterThan(6);
    fc.assert(
      fc.property(fc.constantFrom(...vendors), fc.integer({ min: 1, max: 30 }), (card, streams) => {
        const cost = (count: number): SafeCell => ask('RTC_COST', 1000, `${count}*640x360`, card.regions[0], card.id);
        const [less, more] = [cost(streams), cost(streams + 1)];
        if (typeof less === 'number' && typeof more === 'number') expect(more).toBeGreaterThanOrEqual(less - 1e-9);
      }),
    );
  });
});

describe('RTC_RATES', () => {
  it.each(rateCards.map(({ id }) => id))('gives rows of %s that cost the same when they are passed back as rates', (id) => {
    const card = rateCards.find((one) => one.id === id);
    const rates = answerOf('RTC_RATES', [id]);
    for (const plan of [null, ...(card?.plans.map((one) => one.id) ?? [])]) {
      const vendor = plan === null ? id : `${id}:${plan}`;
      for (const tier of ['AUDIO', 'SD', 'HD', 'FHD', 'HD:AUDIENCE', 'RECORDING:HD', 'TRAFFIC']) {
        const listed = ask('RTC_COST', 12345, tier, card?.regions[0], vendor);
        // A card's default plan is named, and its plan's own meter is the card's business.
        const named = plan ?? card?.defaultPlan;
        if (typeof listed === 'number' && card?.plans.find((one) => one.id === named)?.meter === undefined) {
          expect([tier, ask('RTC_COST', 12345, tier, card?.regions[0], named == null ? id : `${id}:${named}`, rates)]).toEqual([tier, listed]);
        }
      }
    }
  });

  it('lists ZEGO\'s HD row with source and date, and the rule in words', () => {
    const [header, row] = answerOf('RTC_RATES', ['zego', 'CN', 'HD']);
    expect(header).toEqual(tableHeaders.rates['en-US']);
    expect(row?.slice(0, 9)).toEqual(['zego', 'zego', '', 'HD', '', 'CN', '1000min', 25, 'CNY']);
    expect(row?.slice(14, 17)).toEqual(['2025-03-26', 'page', expect.stringContaining('https://')]);
    expect(row?.[18]).toContain('played stream');
  });

  it('has headers that a Rates range is read by, in both languages', () => {
    for (const headers of Object.values(tableHeaders.rates)) {
      const columns = headers.slice(0, 18).map((header) => vocabulary.rateColumns.find(header));
      expect(columns).not.toContain(undefined);
      expect(new Set(columns).size).toBe(18);
    }
  });

  it('shows old prices too, and says when a page has no date', () => {
    expect(answerOf('RTC_RATES', ['trtc', 'CN', 'HD']).length).toBeGreaterThan(1);
    expect(answerOf('RTC_RATES', ['aliyun', 'CN', 'AUDIO'])[1]?.[14]).toBe('2026-11-22 (read, undated)');
    expect(answerOf('RTC_RATES', []).length).toBeGreaterThan(300);
  });
});

describe('the other functions', () => {
  it.each<readonly [string, readonly unknown[], unknown]>([
    ['RTC_RATE', ['HD', 'CN', 'shengwang'], 28],
    ['RTC_RATE', ['HD', 'SEA', 'agora:legacy'], 3.99],
    ['RTC_RATE', ['TRAFFIC', 'NA', 'livekit'], 0.12],
    ['RTC_RATE', ['RECORDING:HD', 'CN', 'shengwang'], 0.036],
    ['RTC_RATE', ['HD', 'CN', '', [['Offer', 'Item', 'Unit', 'Price', 'From'], ['A', 'HD', '1000min', 4, ''], ['A', 'HD', '1000min', 3, 100000]], 150000], 550 / 150],
    ['RTC_RATE', ['', 'CN', 'shengwang'], ''],
    ['RTC_RATE', ['HD', 'CN'], 24.5],
    ['RTC_TIER', ['5*640x360', 'trtc'], '5*SD'],
    ['RTC_TIER', ['1280x720 + 6*320x180', 'trtc'], '6*SD + HD'],
    ['RTC_TIER', ['3*audio', 'zego'], '3*AUDIO'],
    ['RTC_TIER', ['5*640x360', 'azure'], 'ANY'],
    ['RTC_TIER', ['1920x1080 + 1280x720'], '2K'],
    ['RTC_TIER', ['TRAFFIC', 'zego'], value('nothing that a participant receives')],
    ['RTC_TIER', ['HD', [['zego', 'agora']]], value('vendor', 'one cell')],
    ['RTC_TIER', ['HD', '8x8'], unavailable('8x8', 'minutes')],
    ['RTC_TIER', ['HD', 'shiguredo'], unavailable('shiguredo', 'minutes')],
    ['RTC_TIER', ['', '8x8'], ''],
    ['RTC_TIER', ['HD', 'cloudflare:sfu'], 'TRAFFIC'],
    ['RTC_MINUTES', [10000, 2, 15], 9_000_000],
    ['RTC_MINUTES', [10000, 2, 15, 31], 9_300_000],
    ['RTC_MINUTES', [10000, 2, 15, 32], value('days')],
    ['RTC_PEAK', [10000, 2, 15], 1125],
    ['RTC_PEAK', [10000, 2, 15, 0.25, 1.6], 2000],
    ['RTC_PEAK', [10000, 2, 15, 0.2, 0.5], { error: '#VALUE!', sentence: 'burst: 0.5 is out of range: from 1.' }],
    ['RTC_PEAK', [10000, 2, 15, 18], { error: '#VALUE!', sentence: 'peak_hour_share: 18 is out of range: from 0 up to 1.' }],
    ['RTC_TRAFFIC', [1000, '640x360'], 3],
    ['RTC_TRAFFIC', [1000, '640x360', 800], 6],
    ['RTC_TRAFFIC', [1000, '3840x2160'], unavailable('bitrate')],
    ['RTC_P95', [[[5], [1], [3]]], 5],
    ['RTC_P95', [Array.from({ length: 20 }, (_, index) => [index + 1])], 19],
    ['RTC_P95', [[[5], ['x']]], value('samples', 'row 2')],
  ])('%s(%j)', (id, args, expected) => {
    expect(ask(id, ...args)).toEqual(expected);
  });

  it('shows in every help example what the function answers', () => {
    for (const { id, examples } of catalogue) {
      for (const { formula: text, answer } of examples) {
        const args = wholeCall(text.slice(1))?.args.map((written) => literalCells(written) ?? null) ?? [];
        const cells = answerOf(id, args);
        expect([text, cells.length === 1 ? cells[0]?.[0] : cells[1]?.[0]]).toEqual([text, answer]);
      }
    }
  });
});

describe('for any input', () => {
  const cell = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constantFrom(null, '', 0, 'HD', 'CN', 'zego', '5*640x360', { type: 'Error', basicValue: '#DIV/0!' }, '😀', '＝1＋1'));
  const argument = fc.oneof(fc.constant(null), cell, fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).filter((rows) => rows.every((row) => row.length === rows[0]?.length)));

  it.each(functionIds)('%s answers finite numbers, texts or sentences, the same twice', (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const answer = answerOf(id, args);
        for (const one of answer.flat()) {
          if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
          else if (typeof one === 'object') expect(one.sentence.length).toBeGreaterThan(10);
        }
        expect(answerOf(id, args)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});

describe('formula', () => {
  it('writes Excel\'s English notation: texts quoted, inner omissions kept, trailing ones dropped', () => {
    expect(formula('RTC_COST', [{ kind: 'number', value: 1000 }, { kind: 'text', value: 'a "b"' }, { kind: 'omitted' }, { kind: 'reference', value: 'RtcRates[#All]' }, { kind: 'omitted' }])).toBe('=RTC_COST(1000,"a ""b""",,RtcRates[#All])');
  });
});
