/// <reference types="office-js" />
import { argumentCells } from '../../src/taskpane/state/argument-cells';
import { candidates } from '../../src/workbook/selected-cell';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = new MemoryWorkbook('Data', 'Other');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('Data');
    sheet.getRange('A1:C3').values = [['Item', 'My usage', 'Region'], ['HD', 1000, 'CN'], ['AUDIO', 2000, 'SEA']];
    sheet.tables.add('A1:C3', true).name = 'RtcUsage';
    worksheets.getItem('Other').getRange('A1').values = [['elsewhere']];
    names.add('Quantity', sheet.getRange('B2'));
    names.add('Share', '=12.5%');
    names.add('Sum', '=SUM(Data!B2:B3)');
    await context.sync();
  });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

describe('what a function receives for an argument', () => {
  it.each([
    ['', null],
    ['"HD"', [['HD']]],
    ['{1;2}', [[1], [2]]],
    ['$B$2', [[1000]]],
    ['A1', [['Item']]],
    ['Other!A1', [['elsewhere']]],
    ['RtcUsage', [['HD', 1000, 'CN'], ['AUDIO', 2000, 'SEA']]],
    ['RtcUsage[#All]', [['Item', 'My usage', 'Region'], ['HD', 1000, 'CN'], ['AUDIO', 2000, 'SEA']]],
    ['RtcUsage[#Headers]', [['Item', 'My usage', 'Region']]],
    ['RtcUsage[My usage]', [[1000], [2000]]],
    ['RtcUsage[[#All],[My usage]]', [['My usage'], [1000], [2000]]],
    ['RtcUsage[[Item]:[My usage]]', [['HD', 1000], ['AUDIO', 2000]]],
    ['[@[My usage]]', [[2000]]],
    ['RtcUsage[[#This Row],[Item]]', [['AUDIO']]],
    ['RtcUsage[@[Item]:[Region]]', [['AUDIO', 2000, 'SEA']]],
    ['Quantity', [[1000]]],
    ['share', [[0.125]]],
    ['INDEX(RtcUsage[My usage],2)', [[2000]]],
    ['INDEX(RtcUsage,1,3)', [['CN']]],
    ['INDEX(RtcUsage,0,1)', [['HD'], ['AUDIO']]],
    ['INDEX({1,2,3},2)', [[2]]],
    ['RTC_COST(RtcUsage[My usage],RtcUsage[Item],"CN","zego")', [[25], [14]]],
  ])('is, for %j in a cell of the table’s second row, its cells', async (written, cells) => {
    expect(await argumentCells(written, 'Data!C3')).toEqual(cells);
  });

  it.each([
    ['B2*1.1', 'not_readable'],
    ['SUM(B2:B3)', 'not_readable'],
    ['D1#', 'not_readable'],
    ['Sum', 'not_readable'],
    ['Nothing', 'not_found'],
    ['Missing!A1', 'not_found'],
    ['RtcUsage[Price]', 'not_found'],
    ['INDEX(RtcUsage,9,1)', 'not_found'],
    ['INDEX(RtcUsage,-1,1)', 'not_readable'],
    ['A1:XFD1048576', 'too_many_cells'],
  ])('can not be told for %j', async (written, problem) => {
    await expect(argumentCells(written, 'Data!C3')).rejects.toMatchObject({ problem });
  });

  it('has no row of its own outside the table', async () => {
    await expect(argumentCells('[@Item]', 'Other!A1')).rejects.toMatchObject({ problem: 'not_found' });
    await expect(argumentCells('RtcUsage[[#This Row],[Item]]', 'Data!A9')).rejects.toMatchObject({ problem: 'not_found' });
  });
});

describe('formulas whose answer may reach the selected cell', () => {
  it('stand above and to the left, with nothing but values between; the nearest is the first', async () => {
    const formula = (row: number, column: number) => { workbook.write({ sheet: 'sheet 2', row, column, rows: 1, columns: 1 }, [[{ kind: 'formula', formula: `=F${row}${column}()` }]]); };
    [[0, 0], [2, 1], [2, 4], [4, 0], [6, 2], [5, 7]].forEach(([row = 0, column = 0]) => { formula(row, column); });
    workbook.activateSheet('sheet 2');
    workbook.select({ sheet: 'sheet 2', row: 5, column: 5, rows: 1, columns: 1 });
    expect(await candidates()).toEqual([
      { address: 'Other!A5', formula: '=F40()', below: 1, beside: 5 },
      { address: 'Other!E3', formula: '=F24()', below: 3, beside: 1 },
    ]);
  });
});
