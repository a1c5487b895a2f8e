import { parseReference } from '../../src/workbook/reference';

describe('parseReference', () => {
  it.each([
    ["'Q3 plan'!B2:B20", { kind: 'cells', sheet: 'Q3 plan', address: 'B2:B20' }],
    ["'It''s'!A1", { kind: 'cells', sheet: "It's", address: 'A1' }],
    ['需求!$B$2', { kind: 'cells', sheet: '需求', address: '$B$2' }],
    ['XFD1048576', { kind: 'cells', sheet: undefined, address: 'XFD1048576' }],
    ['RtcUsage[]', { kind: 'table', table: 'RtcUsage', part: '' }],
    ['RtcUsage[#All]', { kind: 'table', table: 'RtcUsage', part: '#All' }],
    ['用量表[用量]', { kind: 'table', table: '用量表', part: '用量' }],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each(['XFE1', 'A1048577', 'A0', 'A:A', 'A1,B2', 'HD', '5*640x360', 'A1:', "'open!A1", ''])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
