/// <reference types="office-js" />
import { repairFormulas } from '../../src/workbook/repair-formulas';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const cells = { sheet: 'sheet 1', row: 0, column: 0, rows: 4, columns: 1 };

describe('repairFormulas', () => {
  it('enters again, without the prefix of an unknown function, only formulas of ours that show #NAME?', async () => {
    const formulas = ['=_xldudf_RTC_COST(A9,"HD","CN","zego")*2', '=NOSUCH(1)', '=RTC_TIER("HD")', '="RTC_COST("'];
    workbook.write(cells, formulas.map((formula) => [{ kind: 'formula', formula }]));
    workbook.show('=_xldudf_RTC_COST(A9,"HD","CN","zego")*2', '#NAME?');
    workbook.show('=NOSUCH(1)', '#NAME?');
    workbook.show('=RTC_TIER("HD")', 'HD');
    workbook.show('=RTC_COST(A9,"HD","CN","zego")*2', 50);
    expect(await repairFormulas()).toEqual({ found: 1, left: [] });
    expect(workbook.formulas(cells).flat()).toEqual(['=RTC_COST(A9,"HD","CN","zego")*2', ...formulas.slice(1)]);
  });

  it('names the cells that still show it', async () => {
    workbook.write({ ...cells, row: 2, rows: 1 }, [[{ kind: 'formula', formula: '=RTC_COST(NoSuchName)' }]]);
    workbook.show('=RTC_COST(NoSuchName)', '#NAME?');
    expect(await repairFormulas()).toEqual({ found: 1, left: ['Sheet1!A3'] });
  });

  it('finds nothing in an empty workbook', async () => {
    expect(await repairFormulas()).toEqual({ found: 0, left: [] });
  });
});
