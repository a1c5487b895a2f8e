import { HostError } from '../../src/workbench/office-host/errors';
import { columnName, formatCells, parseCells, quoteSheet, splitAddress } from '../../src/workbench/office-host/address';

const size = { rows: 1000, columns: 30 };

describe('parseCells', () => {
  it.each([
    ['A1', [0, 0, 1, 1]],
    ['$B$2:$C$4', [1, 1, 3, 2]],
    ['c4:b2', [1, 1, 3, 2]],
    ['AA10', [9, 26, 1, 1]],
    ['B:C', [0, 1, 1000, 2]],
    ['3:4', [2, 0, 2, 30]],
  ])('reads %s', (cells, [row, column, rows, columns]) => {
    expect(parseCells(cells, 's', size)).toEqual({ sheet: 's', row, column, rows, columns });
  });

  it.each(['', 'A', '7', 'A1:B', 'ZZZZ1', 'A1:B2:C3', 'Costs', 'A0', 'A1048577', 'XFE1'])('refuses %s', (cells) => {
    expect(() => parseCells(cells, 's', size)).toThrow(HostError);
  });
});

describe('formatCells', () => {
  it('is the inverse of parseCells', () => {
    for (const cells of ['A1', 'Z9', 'AA10', 'B2:C4', 'A1:AD1000']) expect(formatCells(parseCells(cells, 's', size))).toBe(cells);
  });
});

describe('sheet names', () => {
  it.each([
    ['Usage', 'Usage'],
    ['用量', '用量'],
    ['Usage and cost', "'Usage and cost'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
    ['2026', "'2026'"],
  ])('%s stands in a formula as %s, and is read back', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitAddress(`${quoted}!B5`)).toEqual({ sheetName: name, cells: 'B5' });
  });
});

describe('columnName', () => {
  it('counts A, Z, AA, AZ, BA, XFD', () => {
    expect([0, 25, 26, 51, 52, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'XFD']);
  });
});
