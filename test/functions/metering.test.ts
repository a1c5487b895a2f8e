import { answerOf, type SafeCell } from '../../src/functions/answer';

type Rows = readonly (readonly (string | number)[])[];

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const quantities = (table: readonly (readonly SafeCell[])[]): Record<string, number> => Object.fromEntries(table.slice(1).map(([item, quantity]) => [item as string, quantity as number]));
const log = (rows: Rows, vendor: string | null): Record<string, number> => quantities(call('RTC_METER_LOG', rows, vendor));
const meter = (...args: readonly unknown[]): Record<string, number> => quantities(call('RTC_METER', ...args));
const refusal = (table: readonly (readonly SafeCell[])[]): SafeCell | undefined => table[0]?.[0];

const plain = ['User', 'Seconds', 'Received'];

describe('RTC_METER', () => {
  it.each([
    ['everyone receives all but themselves, four streams at HD\'s limit', [5, 10, null, null, 'agora'], { HD: 50 }],
    ['a sixth person lifts everyone to FHD', [6, 10, null, null, 'agora'], { FHD: 60 }],
    ['a lone host is audio, who listens is HD', [3, 10, 1, '1280x720', 'trtc'], { AUDIO: 10, HD: 20 }],
    ['a lone host who plays nothing pays nothing', [3, 10, 1, '1280x720', 'zego'], { HD: 20 }],
    ['a screen is one more stream for each receiver', [3, 10, 1, '640x360 + 1920x1080', 'trtc'], { AUDIO: 10, SD: 20, FHD: 20 }],
    ['the audience is a role where it has a price', [2, 10, 2, '640x360', 'agora', 100], { HD: 20, 'HD:AUDIENCE': 1000 }],
    ['and plain minutes where it has none', [2, 10, 2, '640x360', 'zego', 100], { SD: 2020 }],
    ['connections are rounded up one by one, traffic to 0.01 GB each', [5, 10.2, null, null, 'livekit'], { ANY: 55, TRAFFIC: 0.65 }],
    ['steps of 6 seconds', [2, 10.05, null, null, 'chime'], { ANY: 20.2 }],
    ['the month is rounded in the bill', [2, 10.05, null, null, 'agora'], { HD: 20.1 }],
    ['one camera makes the whole session video', [3, 10, 1, '640x360', 'daily'], { VIDEO: 30 }],
    ['sound alone stays audio', [3, 10, 1, 'audio', 'daily'], { AUDIO: 30 }],
    ['traffic only', [2, 10, null, null, 'cloudflare:sfu'], { TRAFFIC: 0.06 }],
    ['peaks of connections and bandwidth', [18, 10, null, null, 'shiguredo'], { PCU: 18, BANDWIDTH: 122.4 }],
    ['users of the month', [18, 10, null, null, '8x8'], { MAU: 18 }],
    ['by the second, at least ten', [2, 0.1, null, 'audio', 'livekit:ship + per_second'], { ANY: 20 / 60, TRAFFIC: 0.000027 }],
  ] as const)('%s', (_, args, expected) => {
    const found = meter(...args);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [item, quantity] of Object.entries(expected)) expect(found[item]).toBeCloseTo(quantity, 9);
  });

  it.each([
    [[5, 10, 6], { error: '#VALUE!', sentence: 'publishers: 6 publishers are more than the 5 participants.' }],
    [[5.5, 10], { error: '#VALUE!', sentence: 'participants: 5.5 is not a whole number.' }],
    [[5, -1], { error: '#VALUE!', sentence: 'minutes: -1 is below 0. Write 0 or more.' }],
    [[5, 10, null, 'RECORDING:HD'], { error: '#VALUE!', sentence: 'resolution: "RECORDING:HD" is nothing that a participant receives. Write a tier (HD) or a picture (5*640x360).' }],
    [[17, 10, null, '1280x720', 'agora:legacy'], { error: '#N/A', sentence: '16*1280x720 is 14745600 pixels; this vendor\'s classes end at 8847360. Ask the vendor for a price above that.' }],
  ] as const)('refuses %j', (args, expected) => {
    expect(refusal(call('RTC_METER', ...args))).toEqual(expected);
  });
});

describe('RTC_METER_LOG', () => {
  const timed = [...plain, 'Start'];

  it.each([
    ['each stay up to a minute', 'aliyun', [plain, ['A', 10, 'audio'], ['A', 70, 'audio']], { AUDIO: 3 }],
    ['parts of a stay without a gap are one connection', 'livekit', [timed, ['A', 30, 'audio', 46_082.5], ['A', 30, '', 46_082.5 + 30 / 86_400]], { ANY: 1, TRAFFIC: 0.01 }],
    ['each stream of a stay for as long as so many are received', 'aliyun', [timed, ['A', 30, '2*640x360', 46_082.5], ['A', 40, '640x360', 46_082.5 + 30 / 86_400]], { SD: 3 }],
    ['the seconds of a day together', 'trtc', [timed, ['A', 30, 'audio', '2026-03-02 09:00'], ['B', 20, 'audio', '2026-03-02 10:00'], ['A', 61, 'audio', '2026-03-03']], { AUDIO: 3 }],
    ['a stay over midnight on both days', 'trtc', [timed, ['A', 60, 'audio', '2026-03-02 23:59:30']], { AUDIO: 2 }],
    ['half a second on each side of midnight', 'trtc', [timed, ['A', 1, 'audio', '2026-03-02 23:59:59.5']], { AUDIO: 2 }],
    ['a vendor\'s robots that are free', 'azure', [[...plain, 'Kind'], ['A', 60, 'audio', 'user'], ['B', 600, 'audio', 'bot']], { ANY: 1 }],
    ['robots that are users', 'agora', [[...plain, '类型'], ['A', 60, 'audio', '用户'], ['B', 600, 'audio', '机器人']], { AUDIO: 11 }],
    ['who subscribes to nothing is free under the newer rule', 'aliyun:rtc3', [plain, ['A', 60, ''], ['B', 60, 'audio']], { AUDIO: 1 }],
    ['one video makes its session video, not another', 'daily', [[...plain, 'Session', 'Sent'], ['A', 60, '', 's', '640x360'], ['B', 60, 'audio', 's', ''], ['C', 60, 'audio', 't', 'audio']], { AUDIO: 1, VIDEO: 2 }],
    ['the preset of each, by what it sends or receives', 'cloudflare', [[...plain, 'Sent'], ['A', 60, '', '640x360'], ['B', 60, 'audio', 'audio']], { AUDIO: 1, VIDEO: 1 }],
    ['nothing while nobody publishes', 'vonage', [[...timed, 'Session', 'Sent'], ['A', 120, '', '2026-03-02 09:00', 's', ''], ['B', 60, 'audio', '2026-03-02 09:01', 's', 'audio']], { ANY: 2 }],
    ['seats by active day: 20 hosts on 5 days, 10 on 3, 10 on 1', 'chime:pro', [timed, ...[...Array(40).keys()].flatMap((host) => Array.from({ length: host < 20 ? 5 : host < 30 ? 3 : 1 }, (_, day) => [`host ${host}`, 600, 'audio', 46_082 + day]))], { SEAT: 140 }],
    ['distinct users of the month', '8x8', [plain, ['A', 60, 'audio'], ['A', 60, 'audio'], ['B', 60, 'audio']], { MAU: 2 }],
    ['peaks', 'shiguredo', [timed, ['A', 60, '640x360', '2026-03-02 09:00'], ['B', 60, '640x360', '2026-03-02 09:00:30'], ['C', 60, '640x360', '2026-03-02 09:01']], { PCU: 2, BANDWIDTH: 0.8 }],
    ['Chinese headers and words, in any order', 'zego', [['接收画面', '秒数', '用户'], ['高清', 120, '甲'], ['无', 60, '乙']], { HD: 2 }],
    ['rows that say nothing are left out', 'agora', [plain, ['', '', ''], ['A', 60, 'audio'], ['', 0, '']], { AUDIO: 1 }],
  ] as const)('counts %s', (_, vendor, rows, expected) => {
    const found = log(rows, vendor);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [item, quantity] of Object.entries(expected)) expect(found[item]).toBeCloseTo(quantity, 9);
  });

  it.each([
    ['trtc', [plain, ['A', 60, 'audio']], { error: '#N/A', sentence: 'The rule of trtc needs the column Start. Add it to the log.' }],
    ['daily', [[...plain, 'Sent'], ['A', 60, 'audio', '']], { error: '#N/A', sentence: 'The rule of daily needs the column Session. Add it to the log.' }],
    ['trtc', [timed, ['A', 60, 'audio', '2026-03-02'], ['B', 60, 'audio', '']], { error: '#N/A', sentence: 'row 3: Start is empty, and this vendor\'s rule goes by the time of day. Write a date and time.' }],
    ['trtc', [timed, ['A', 60, 'audio', 'soon']], { error: '#VALUE!', sentence: 'Start, row 2: "soon" is no date. Write for example 2026-03-01.' }],
    ['agora', [plain, ['A', 'long', 'audio']], { error: '#VALUE!', sentence: 'Seconds, row 2: "long" is not a number. Write a plain number, for example 120000.' }],
    ['agora', [plain, ['A', 60, 'RECORDING:HD']], { error: '#VALUE!', sentence: 'Received, row 2: "RECORDING:HD" is nothing that a participant receives. Write a tier (HD) or a picture (5*640x360).' }],
    ['agora', [['User', 'Seconds'], ['A', 60]], { error: '#VALUE!', sentence: 'Log has no column received. Add it, or name it so.' }],
    ['nobody', [plain, ['A', 60, 'audio']], { error: '#N/A', sentence: expect.stringContaining('"nobody" is no vendor') as string }],
  ] as const)('refuses at %s %j', (vendor, rows, expected) => {
    expect(refusal(call('RTC_METER_LOG', rows, vendor))).toEqual(expected);
  });
});

describe('RTC_CLIFFS', () => {
  it.each([
    ['the fifth stream', [1000, '4*640x360', 'CN', 'shengwang'], [[1000, '4*640x360', 28, 1000, '5*640x360', 63, 'more streams'], [1000, '4*640x360', 28, 1000, '4*1280x720', 112, 'larger size']]],
    ['from two streams the fifth, three away', [1000, '2*640x360', 'CN', 'shengwang'], [[1000, '2*640x360', 28, 1000, '5*640x360', 63, 'more streams'], [1000, '2*640x360', 28, 1000, '2*1280x720', 63, 'larger size']]],
    ['streams of sound that cost nothing more', [1000, 'audio', 'CN', 'shengwang'], [[1000, 'audio', 7, '', '', '', 'none near']]],
  ] as const)('finds %s', (_, args, rows) => {
    expect(call('RTC_CLIFFS', ...args).slice(1)).toEqual(rows);
  });

  const volume = [['Offer', 'Item', 'Unit', 'Price', 'Currency', 'From', 'Model'], ['X', 'AUDIO', '1000min', 7, 'CNY', '', 'volume'], ['X', 'AUDIO', '1000min', 6.72, 'CNY', 24_999, 'volume']];

  it('finds that 24,500 at 7 cost more than 25,000 at 6.72, and 24,000 do not', () => {
    expect(call('RTC_CLIFFS', 24_500, 'AUDIO', null, 'X', volume)[1]).toEqual([24_500, 'AUDIO', 171.5, 25_000, 'AUDIO', 168, 'more costs less']);
    expect(call('RTC_CLIFFS', 24_000, 'AUDIO', null, 'X', volume)[1]?.[6]).toBe('none near');
  });

  it('finds an amount that doubles above a bound, which belongs to the step below', () => {
    const stairs = [['Offer', 'Item', 'Unit', 'Price', 'Currency', 'From', 'Model'], ['X', 'HD', 'min', 100, 'CNY', '', 'stairstep'], ['X', 'HD', 'min', 200, 'CNY', 10_000, 'stairstep']];
    expect(call('RTC_CLIFFS', 9000, 'HD', null, 'X', stairs)[1]).toEqual([9000, 'HD', 100, 10_001, 'HD', 200, 'price step']);
    expect(call('RTC_CLIFFS', 4000, 'HD', null, 'X', stairs)[1]?.[6]).toBe('none near');
  });

  it('answers a row for each line of the usage table, an error in its own place', () => {
    const usage = [['Item', 'Region', 'Usage'], ['4*640x360', 'CN', 1000], ['8K', 'CN', 1000], ['', '', '']];
    const table = call('RTC_CLIFFS', usage, null, null, 'shengwang');
    expect(table.slice(1).map(([quantity, item]) => [quantity, item])).toEqual([[1000, '4*640x360'], [1000, '4*640x360'], [1000, '8K']]);
    expect(table[3]?.[2]).toMatchObject({ error: '#N/A' });
  });
});

describe('RTC_METERS', () => {
  it('shows the same usage in each vendor\'s minutes and money, what it can\'t in its own cell', () => {
    const table = call('RTC_METERS', 1000, '5*640x360', 'CN', [['声网'], ['zego'], ['trtc'], ['nobody']]);
    expect(table.map((row) => row.slice(0, 5))).toEqual([
      ['Vendor', 'Currency', 'Billed minutes', 'Cost', 'Per1000'],
      ['声网', 'CNY', 1000, 63, 63],
      ['zego', 'CNY', 5000, 60, 60],
      ['trtc', 'CNY', 5000, expect.objectContaining({ error: '#N/A' }), expect.objectContaining({ error: '#N/A' })],
      ['nobody', ...Array.from({ length: 4 }, () => expect.objectContaining({ error: '#N/A' }) as unknown)],
    ]);
    expect(table[2]?.[5]).toMatch(/each played stream/);
  });

  it('takes all offers of the rates where no vendor is named', () => {
    const rates = [['Offer', 'Vendor', 'Item', 'Unit', 'Price', 'Currency'], ['A', 'trtc', 'SD', '1000min', 14, 'CNY'], ['B', '', 'SD', '1000min', 10, 'CNY']];
    const usage = [['Item', 'Region', 'Usage'], ['5*640x360', 'CN', 1000], ['640x360', 'CN', 1000]];
    expect(call('RTC_METERS', usage, null, null, null, rates).slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['A', 'CNY', 6000, 84, 42],
      ['B', 'CNY', expect.objectContaining({ sentence: expect.stringContaining('row 1: It is not known how B meters') as string }), expect.objectContaining({ error: '#N/A' }), expect.objectContaining({ error: '#N/A' })],
    ]);
  });
});

describe('a log with an impossible time', () => {
  it.each([
    ['seconds without end', [['User', 'Seconds', 'Received', 'Start'], ['A', 2.1e293, 'HD', '2026-03-02 10:00']], /row 2.*Seconds|Seconds.*row 2/],
    ['a day after the last', [['User', 'Seconds', 'Received', 'Start'], ['A', 60, 'HD', 1e300]], /no date/],
  ] as const)('is refused where a rule goes by the day: %s', (_, log, sentence) => {
    expect(answerOf('RTC_METER_LOG', [log, [['trtc']]])).toEqual([[{ error: '#VALUE!', sentence: expect.stringMatching(sentence) as string }]]);
  });
});
