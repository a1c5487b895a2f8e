/** The forms in which an empty cell arrives, depending on the platform. */
export const blanks: readonly unknown[] = ['', null, 0];

const errors = ['#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NUM!', '#SPILL!', '#BUSY!'].flatMap((code) => [
  { type: 'CustomFunctionError', code },
  { type: 'Error', basicType: 'Error', basicValue: code },
]);

/** Data types that are no errors: with a basic value a cell is that value, without one it is empty. */
const dataTypes = [{ type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.00' }, { type: 'Entity', text: 'zego', basicType: 'Error', basicValue: '#VALUE!' }, { type: 'WebImage' }, {}, { basicValue: { basicValue: 7 } }];

const numbers = [
  ...[0, 1, 2, 0.5, 12, 60, 100, 1000, 31, 600, 601],
  ...[-0, -1, -0.5, 1e-300, 5e-324, 1e-9, 1e9, 1e15, 2 ** 53, 2 ** 53 + 2, 1e300, 1.7976931348623157e308, -1e300],
  ...[0.1 + 0.2, 1 / 3, 1.005, 0.285, 99.9, 99.99999, 0.999],
  ...[46_082, 46_082.75, 2_958_465, 2_958_466, 60, 1e7], // dates: 2026-03-01, its evening, the last day that Excel knows, the next, a day that never was
];

const texts = [
  ...['HD', 'hd', ' ＨＤ ', '高清', '超高清', '5*640x360', '5×640×360', '０*640x360', '1e9*640x360', '999999*1x1', '640x360 +', '+', '1280x720 + 3*audio', 'HD:AUDIENCE', 'HD:HD', 'RECORDING:', ':', '::HD', 'VIDEO', 'ANY', '*', 'STD', 'TRAFFIC', 'SEAT', 'SUPPORT', 'PLAN'],
  ...['CN', 'SEA', 'GLOBAL', '中国大陆', '东南亚', 'Atlantis'],
  ...['zego', '声网', 'agora:business', 'agora:', ':business', 'livekit:ship + 3 x ship', '2 x', 'nobody', 'zego:l3:l3'],
  ...['min', '1000min', '千分钟', '-1min', '0min', '1e400min', 'GB', 'TB', 'month', '0month', '12month', '-3 month', 'once', '%', 'furlong'],
  ...['graduated', 'volume', 'package', 'stairstep', 'fee', 'free', 'ratio', 'pack', 'minimum', 'cap', 'discount', 'trial', '免费', '含', '无', 'none', 'yes', '否'],
  ...['12万', '1,200', '１２０，０００', '1.5M', '-5%', '15%', '150%', '八五折', '0.5折', '85折', '1e308', '1e309', '-1e-320', '1/3', '1/0', '0x10', '١٢٣', '½', '∞'],
  ...['2026-03-01', '2026-02-30', '0000-00-00', '9999-12-31', '2026/3/1 25:61', '2026-03-01T10:00:00Z', '1/2', '3月1日', '46082'],
  ...['Infinity', '-Infinity', 'NaN', 'null', 'undefined', 'TRUE', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '[object Object]', '{offer}', '{argument}[{x}]', '[[#All]]', '$&', '$1'],
  ...['=HYPERLINK("http://x","y")', '=1+1', '+1', '-1', '@SUM(A1)', '＝1＋1', '\'=A1', '<img src=x onerror=alert(1)>', '</script>', '"', '""', '“”', "'", '\\', '%s', '%00'],
  ...['😀', '👩‍👩‍👧‍👦', '\ud800', '\u0000', '\u200b', '\u00a0', '\u3000', '\ufeff', '\u202eDH', 'مرحبا', 'שלום', 'a\tb', 'a\nb', 'a\r\nb', ' ', '-', '—', 'é', 'e\u0301', 'ﬁ', '㎓', 'Ⅳ'],
  ...['x'.repeat(300), '高清'.repeat(200), '9'.repeat(400), '640x360+'.repeat(60), 'audio,'.repeat(100), '('.repeat(200)],
  ...['Total', '汇总', 'Offer', 'Item', 'Price', 'Unit', 'All', '全部', 'Vendor', 'Usage', '#1', 'pass', 'fail', 'unknown', 'worst', '最差', 'best', 'topsis', 'linear', 'log', '<=200', '>=99%', '<=', '>= ', '≤1e999', 'p95', 'mean', 'npv', 'discount_off', 'calendar', 'aggregate', 'per_stream', 'months; clawback', 'fixed;;fixed', 'line 2', 'total -1', 'total 400'],
];

/** Single cells that break careless code: every kind of value that a cell can hand to a function, the simplest first. */
export const hostileCells: readonly unknown[] = [...blanks, ...numbers, ...texts, true, false, ...errors, ...dataTypes];

/** The words that laws look for in sentences: they may stand there only where a cell said them. */
export const slips = /undefined|NaN|Infinity|\[object|\{\w*\}|\bnull\b|""|“”/;
