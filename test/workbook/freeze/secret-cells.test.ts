import type { BookCells, BookTable, CellContent } from '../../../src/workbook/book-cells';
import { formulaReferences } from '../../../src/workbook/freeze/formula-references';
import { secretsOf } from '../../../src/workbook/freeze/secret-cells';

describe('what a formula names', () => {
  it.each([
    ['=B2', [{ kind: 'cells', sheet: undefined, row: 1, column: 1, rows: 1, columns: 1 }]],
    ["=SUM('Q3 ''plan'''!$B$2:C20)", [{ kind: 'word', word: 'SUM' }, { kind: 'cells', sheet: "Q3 'plan'", row: 1, column: 1, rows: 19, columns: 2 }]],
    ['=用量!A:A', [{ kind: 'cells', sheet: '用量', row: 0, column: 0, rows: 1_048_576, columns: 1 }]],
    ['=2:3', [{ kind: 'cells', sheet: undefined, row: 1, column: 0, rows: 2, columns: 16_384 }]],
    ['="B2"&" ""C3"" "&1.5E3', []],
    ['=RtcUsage[#All]', [{ kind: 'table', table: 'RtcUsage', columns: [], isOwnRow: false }]],
    ["=T[[#This Row],[A]:[it''s '[b']]]", [{ kind: 'table', table: 'T', columns: ['A', "it's [b]"], isOwnRow: true }]],
    ['=[@Usage]', [{ kind: 'table', table: undefined, columns: ['Usage'], isOwnRow: true }]],
    ['=INDIRECT("B"&1)', [{ kind: 'unknown' }]],
    ['=SUM(Sheet1:Sheet3!A1)', 'unknown'],
    ['=SUM(A1:INDEX(B:B,3))', 'unknown'],
    ['=Budget1+LOG10(2)', [{ kind: 'word', word: 'Budget1' }, { kind: 'word', word: 'LOG10' }]],
  ])('%s', (formula, expected) => {
    const found = formulaReferences(formula);
    if (expected === 'unknown') expect(found).toContainEqual({ kind: 'unknown' });
    else expect(found).toEqual(expected);
  });
});

describe('secret cells', () => {
  const walkAway: BookTable = { name: 'RtcWalkAway', sheet: '底价', row: 0, column: 0, rows: 2, columns: 2, headers: ['Offer', 'Budget'] };
  const compare: BookTable = { name: 'RtcCompare', sheet: 'Compare', row: 0, column: 0, rows: 3, columns: 3, headers: ['Offer', 'TCO', 'Gap'] };
  const book = (cells: readonly (readonly CellContent[])[], names: BookCells['names'] = [], tables = [walkAway]): BookCells => ({
    sheets: [
      { name: '底价', row: 0, column: 0, rows: 2, columns: 2, values: [['Offer', 'Budget'], ['A', 9]], formulas: [['Offer', 'Budget'], ['A', 9]] },
      { name: 'Compare', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0, values: cells.map((row) => row.map((cell) => (String(cell).startsWith('=') ? 1 : cell))), formulas: cells },
    ],
    tables,
    names,
  });
  const secretIn = (one: BookCells): readonly string[] => {
    const secrets = secretsOf(one);
    return (one.sheets[1]?.formulas ?? []).flatMap((row, r) => row.flatMap((_cell, c) => (secrets.isSecret('compare', r, c) ? [`${r},${c}`] : [])));
  };

  it('are all cells of the sheet with the budget', () => {
    expect(secretsOf(book([[1]])).isSecretSheet('底价')).toBe(true);
    expect(secretsOf(book([[1]])).isSecret('底价', 500, 3)).toBe(true);
    expect(secretIn(book([[1, 'x']]))).toEqual([]);
  });

  it('are followed through cells, names, tables and words of LET', () => {
    expect(secretIn(book([['=1-底价!B2', 5, '=D1'], ['=A1*100', '', '=C2+1']]))).toEqual(['0,0', '0,1', '1,0']);
    expect(secretIn(book([['=Limit', '', '=SUM(E1:F9)']], [{ name: 'limit', formula: '=Inner' }, { name: 'Inner', formula: "='底价'!$B$2" }]))).toEqual(['0,0']);
    expect(secretIn(book([['=SUM(RtcWalkAway[Budget])', '', '=LET(x,RtcWalkAway,SUM(x))']]))).toEqual(['0,0', '0,2']);
  });

  it('are a column of a table where only that column tells them', () => {
    const cells = [['Offer', 'TCO', 'Gap'], ['A', 10, '=1-底价!B2'], ['B', 12, '=RtcCompare[[#This Row],[TCO]]'], ['', '', ''], ['=SUM(RtcCompare[TCO])', '', '=SUM(RtcCompare[Gap])'], ['', '', ''], ['=SUM(RtcCompare[#All])', '', '']];
    expect(secretIn(book(cells, [], [walkAway, compare]))).toEqual(['1,2', '4,2', '6,0']);
  });

  it('are what a formula may have spilled', () => {
    expect(secretIn(book([['=SORT(RtcWalkAway)', 9, ''], ['A', '', 7], ['', '', '']]))).toEqual(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2']);
  });

  it('are numbers that somebody typed again, but not what the secret sheet only shows of the comparison', () => {
    // B3 shows a cost of Compare; B4 = 50,000 + 9,000 follows from the budget; A1 to A4 of Compare: that cost, then the three numbers typed.
    const walkAwaySheet = [['Item', 'Value'], ['budget', 9000], ['best', '=Compare!A1'], ['walk', '=B2+B3']];
    const secrets = secretsOf({
      sheets: [
        { name: '底价', row: 0, column: 0, rows: 4, columns: 2, values: [['Item', 'Value'], ['budget', 9000], ['best', 50_000], ['walk', 59_000]], formulas: walkAwaySheet },
        { name: 'Compare', row: 0, column: 0, rows: 5, columns: 1, values: [[50_000], [50_000], [9000], [59_000], [59_000]], formulas: [['=1+1'], [50_000], [9000], [59_000], ['=A1+9000']] },
      ],
      tables: [walkAway],
      names: [],
    });
    expect([0, 1, 2, 3, 4].map((row) => secrets.isSecret('Compare', row, 0))).toEqual([false, false, true, true, false]);
  });

  it('are taken for granted where no one can tell what a formula reads, but only where there is a secret', () => {
    expect(secretIn(book([['=INDIRECT("A"&9)', '']]))).toEqual(['0,0']);
    expect(secretIn(book([['=INDIRECT("A"&9)', '']], [], []))).toEqual([]);
  });

  it('are found at the end of a chain of 3,000 formulas in good time', () => {
    const cells = Array.from({ length: 3000 }, (_one, row) => [row === 2999 ? '=底价!B2' : `=A${row + 2}`]);
    expect(secretIn(book(cells))).toHaveLength(3000);
  });
});
