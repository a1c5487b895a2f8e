import { parseReference } from '../../src/workbook/reference';

describe('parseReference', () => {
  it.each([
    ["'Q3 plan'!B2:B20", { kind: 'cells', sheet: 'Q3 plan', address: 'B2:B20' }],
    ["'It''s'!A1", { kind: 'cells', sheet: "It's", address: 'A1' }],
    ['需求!$B$2', { kind: 'cells', sheet: '需求', address: '$B$2' }],
    ['XFD1048576', { kind: 'cells', sheet: undefined, address: 'XFD1048576' }],
    ['RtcUsage[]', { kind: 'table', table: 'RtcUsage', rows: 'data', columns: [] }],
    ['RtcUsage[#Data]', { kind: 'table', table: 'RtcUsage', rows: 'data', columns: [] }],
    ['RtcUsage[#All]', { kind: 'table', table: 'RtcUsage', rows: 'all', columns: [] }],
    ['RtcUsage[[#Headers],[#Data],[Usage]]', { kind: 'table', table: 'RtcUsage', rows: 'all', columns: ['Usage', 'Usage'] }],
    ['RtcUsage[#Headers]', { kind: 'table', table: 'RtcUsage', rows: 'headers', columns: [] }],
    ['用量表[用量]', { kind: 'table', table: '用量表', rows: 'data', columns: ['用量', '用量'] }],
    ["Usage[Price '[net'], '#1]", { kind: 'table', table: 'Usage', rows: 'data', columns: ['Price [net], #1', 'Price [net], #1'] }],
    ['RtcUsage[[Item]:[Usage]]', { kind: 'table', table: 'RtcUsage', rows: 'data', columns: ['Item', 'Usage'] }],
    ['[@方案]', { kind: 'table', table: undefined, rows: 'own', columns: ['方案', '方案'] }],
    ['[@[Offer name]]', { kind: 'table', table: undefined, rows: 'own', columns: ['Offer name', 'Offer name'] }],
    ['RtcCompare[@]', { kind: 'table', table: 'RtcCompare', rows: 'own', columns: [] }],
    ['RtcCompare[@[a]:[c]]', { kind: 'table', table: 'RtcCompare', rows: 'own', columns: ['a', 'c'] }],
    ['RtcCompare[[#This Row],[方案]]', { kind: 'table', table: 'RtcCompare', rows: 'own', columns: ['方案', '方案'] }],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each(['XFE1', 'A1048577', 'A0', 'A:A', 'A1,B2', 'HD', '5*640x360', 'A1:', "'open!A1", 'T[#Totals]', 'T[[a],[b]]', 'T[[#All],[#This Row]]', 'T[@#All]', 'T[a[b]', 'D1#', ''])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
