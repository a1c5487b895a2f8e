/// <reference types="office-js" />
import { MemoryWorkbook } from '../support/memory-workbook';
import { type ObjectModel, objectModelOver } from '../support/object-model';

let workbook: MemoryWorkbook;
let model: ObjectModel;

beforeEach(() => {
  workbook = new MemoryWorkbook('Usage', '价目 1');
  model = objectModelOver(workbook);
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => model.Excel.run(batch);

/** The refusal of a batch, as the pane would see it. */
async function refusal(batch: (context: Excel.RequestContext) => void): Promise<{ readonly code: string; readonly message: string; readonly location: string | undefined }> {
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error('the batch was not refused');
}

describe('Excel.Range', () => {
  it('writes values as Excel reads them and reads them back', async () => {
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Usage').getRange('B2:C4');
      range.values = [
        ['12', '25%'],
        ['TRUE', "'=HYPERLINK(1)"],
        ['=1+1', ''],
      ];
      range.load('values, formulas, address, rowCount, columnCount, valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(seen.address).toBe('Usage!B2:C4');
    expect([seen.rowCount, seen.columnCount]).toEqual([3, 2]);
    expect(seen.values).toEqual([[12, 0.25], [true, '=HYPERLINK(1)'], ['', '']]);
    expect(seen.formulas).toEqual([[12, 0.25], [true, '=HYPERLINK(1)'], ['=1+1', '']]);
    expect(seen.valueTypes).toEqual([['Double', 'Double'], ['Boolean', 'String'], ['Empty', 'Empty']]);
  });

  it('keeps text in cells that are formatted as text, and leaves a cell alone for null', async () => {
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Usage').getRange('A1:B1');
      range.values = [['before', 'before']];
      range.numberFormat = [['@', '@']];
      range.values = [['0012', null]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['0012', 'before']]);
  });

  it('writes 2,000 rows, which the object model sends in blocks', async () => {
    const rows = Array.from({ length: 2000 }, (_row, index) => [index, `line ${index}`, index * 2, 'min']);
    const last = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Usage');
      sheet.getRange('A1:D2000').values = rows;
      const range = sheet.getRange('A2000:D2000');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(last).toEqual([[1999, 'line 1999', 3998, 'min']]);
  });

  it('quotes a sheet’s name where it must', async () => {
    const address = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('价目 1').getCell(2, 27);
      cell.load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("'价目 1'!AB3");
  });

  it('refuses an array of another size', async () => {
    const { code, message } = await refusal((context) => {
      context.workbook.worksheets.getItem('Usage').getRange('A1:B2').values = [[1]];
    });
    expect(code).toBe('InvalidArgument');
    expect(message).toContain("doesn't match the size");
  });
});

describe('Excel.WorksheetCollection', () => {
  it('lists, finds and adds sheets; a sheet that is not there is a null object', async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Costs');
      const missing = worksheets.getItemOrNullObject('nope');
      const cell = missing.getRange('A1');
      cell.load('values');
      worksheets.load('items/name');
      await context.sync();
      return { names: worksheets.items.map(({ name }) => name), missing: missing.isNullObject, cellOfMissing: cell.isNullObject };
    });
    expect(seen).toEqual({ names: ['Usage', '价目 1', 'Costs'], missing: true, cellOfMissing: true });
  });

  it('refuses a sheet that is not there, a name that is taken, and a name that Excel forbids', async () => {
    expect((await refusal((context) => context.workbook.worksheets.getItem('nope').load('name'))).code).toBe('ItemNotFound');
    expect((await refusal((context) => context.workbook.worksheets.add('usage'))).code).toBe('ItemAlreadyExists');
    expect((await refusal((context) => context.workbook.worksheets.add('a/b'))).code).toBe('InvalidArgument');
  });
});

describe('tables and names', () => {
  beforeEach(() => {
    workbook.tableAreas = [{ id: 'table 1', name: 'RtcUsage', area: { sheet: 'sheet 1', row: 3, column: 0, rows: 4, columns: 2 } }];
    workbook.definedNames = [{ name: 'Costs', formula: "='价目 1'!$B$2:$B$9" }];
    workbook.write({ sheet: 'sheet 1', row: 3, column: 0, rows: 1, columns: 2 }, [[{ kind: 'value', value: 'Item' }, { kind: 'value', value: 'As of' }]]);
  });

  it('gives a table’s parts as ranges', async () => {
    const addresses = await run(async (context) => {
      const table = context.workbook.tables.getItem('rtcusage');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('As of').getDataBodyRange()];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Usage!A4:B7', 'Usage!A4:B4', 'Usage!A5:B7', 'Usage!B5:B7']);
  });

  it('finds the range behind a name, and none for a name that is not there', async () => {
    const seen = await run(async (context) => {
      const range = context.workbook.names.getItem('Costs').getRange();
      const missing = context.workbook.names.getItemOrNullObject('Budget');
      range.load('address');
      await context.sync();
      return [range.address, missing.isNullObject];
    });
    expect(seen).toEqual(["'价目 1'!B2:B9", true]);
  });
});

describe('a batch', () => {
  it('stops at the first refusal and keeps what was written before it', async () => {
    await refusal((context) => {
      context.workbook.worksheets.getItem('Usage').getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('nope').activate();
      context.workbook.worksheets.getItem('Usage').getRange('A2').values = [['lost']];
    });
    expect(workbook.values({ sheet: 'sheet 1', row: 0, column: 0, rows: 2, columns: 1 })).toEqual([['kept'], ['']]);
  });

  it('fails loudly, by name, on what the workbench does not know', async () => {
    expect(await refusal((context) => context.workbook.pivotTables.refreshAll())).toEqual({
      code: 'NotImplemented',
      message: 'The workbench does not implement Workbook.PivotTables.',
      location: 'Workbook.PivotTables',
    });
  });

  it('leaves to the object model what is its own: a property that was not loaded', async () => {
    await expect(run((context) => Promise.resolve(context.workbook.getSelectedRange().address))).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('waits for the calculation before it reads, not before it writes', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem('Usage').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(workbook.waits).toBe(0);
    await run(async (context) => {
      context.workbook.getSelectedRange().load('values');
      await context.sync();
    });
    expect(workbook.waits).toBeGreaterThan(0);
  });

  it('keeps a tracked range over several batches', async () => {
    const kept = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Usage').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    kept.values = [[7]];
    kept.load('values');
    await kept.context.sync();
    expect(kept.values).toEqual([[7]]);
  });
});

describe('Excel.PageLayout', () => {
  it('takes the page across and all columns on it, and nothing that the workbench can\'t print', async () => {
    const sheet = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Usage');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('orientation, zoom');
      await context.sync();
      return { orientation: pageLayout.orientation, zoom: pageLayout.zoom };
    });
    expect(sheet).toEqual({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } });
    await expect(run(async (context) => {
      context.workbook.worksheets.getItem('Usage').pageLayout.zoom = { scale: 50 };
      await context.sync();
    })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('events', () => {
  const change = { sheet: 'sheet 1', row: 4, column: 1, rows: 2, columns: 1 };

  it('tell handlers of one sheet and of all sheets what has changed, and give its range', async () => {
    const heard: unknown[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await run(async (later) => {
          const range = event.getRange(later);
          range.load('address');
          await later.sync();
          heard.push(['all', event.address, event.source, range.address]);
        });
      });
      context.workbook.worksheets.onDeleted.add((event) => {
        heard.push(['deleted', event.worksheetId]);
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem('Usage').onSelectionChanged.add((event) => {
        heard.push(['selected', event.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    model.host.changed(change, false);
    model.host.selectionChanged({ ...change, rows: 1 });
    model.host.selectionChanged({ ...change, sheet: 'sheet 2' });
    model.host.sheetDeleted('sheet 2');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await model.host.idle();
    expect(heard).toEqual(expect.arrayContaining([['all', 'B5:B6', 'Local', 'Usage!B5:B6'], ['selected', 'B5'], ['deleted', 'sheet 2']]));
    expect(heard).toHaveLength(3);
  });
});
