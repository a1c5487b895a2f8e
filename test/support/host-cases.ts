/// <reference types="office-js" />

/** A batch that must give the same answer over the workbook in memory and over the grid in a browser. It is sent there as text: it refers to nothing but its context. */
export interface HostCase {
  readonly name: string;
  readonly batch: (context: Excel.RequestContext) => Promise<unknown>;
  readonly answer: unknown;
}

/** Each on a sheet of its own. */
export const hostCases: readonly HostCase[] = [
  {
    name: 'gives cells their looks, and null where they differ',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Looks');
      const [all, first] = [sheet.getRange('A1:B2'), sheet.getRange('A1')];
      first.format.font.bold = true;
      first.format.font.color = '#C00000';
      all.format.fill.color = '#F0F0F0';
      all.format.wrapText = true;
      all.format.horizontalAlignment = 'Right';
      all.format.verticalAlignment = 'Top';
      all.numberFormat = [['0.00', '0.00'], ['@', '0%']];
      all.load('numberFormat, format/wrapText, format/horizontalAlignment, format/verticalAlignment, format/fill/color, format/font/bold, format/font/color');
      first.load('format/font/bold, format/font/color');
      await context.sync();
      const { fill, font, wrapText, horizontalAlignment, verticalAlignment } = all.format;
      return [fill.color, font.bold, font.color, wrapText, horizontalAlignment, verticalAlignment, first.format.font.bold, first.format.font.color, all.numberFormat];
    },
    answer: ['#F0F0F0', null, null, true, 'Right', 'Top', true, '#C00000', [['0.00', '0.00'], ['@', '0%']]],
  },
  {
    name: 'gives looks and widths to cells beyond what was used so far',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Far');
      const [cell, column] = [sheet.getRange('AC2:AD2'), sheet.getRange('AB1')];
      column.format.columnWidth = 90;
      cell.format.font.bold = true;
      cell.numberFormat = [['0.00', '0.00']];
      column.load('format/columnWidth');
      cell.load('numberFormat, format/font/bold');
      await context.sync();
      return [column.format.columnWidth, cell.format.font.bold, cell.numberFormat];
    },
    answer: [90, true, [['0.00', '0.00']]],
  },
  {
    name: 'sets widths and heights in points',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Widths');
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('A1:A2').format.rowHeight = 30;
      const [b, ab, rows] = [sheet.getRange('B1').format, sheet.getRange('A1:B1').format, sheet.getRange('A1:A2').format];
      [b, ab].forEach((format) => format.load('columnWidth'));
      rows.load('rowHeight');
      await context.sync();
      return [b.columnWidth, ab.columnWidth, rows.rowHeight];
    },
    answer: [120, null, 30],
  },
  {
    name: 'freezes rows and says where',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Frozen');
      sheet.freezePanes.freezeRows(4);
      const rows = sheet.freezePanes.getLocationOrNullObject();
      rows.load('rowCount, rowIndex');
      await context.sync();
      const { rowCount, rowIndex } = rows;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      return [rowCount, rowIndex, none.isNullObject];
    },
    answer: [4, 0, true],
  },
  {
    name: 'makes a table with a name, resizes it, and gives it back as a range',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Tables');
      sheet.getRange('B3:C5').values = [['Item', '用量'], ['HD', 1], ['SD', 2]];
      const table = sheet.tables.add('B3:C5', true);
      table.name = 'CheckTable';
      table.load('name, id');
      await context.sync();
      const { name, id } = table;
      const byName = context.workbook.tables.getItem('checktable');
      byName.resize('B3:C9');
      const body = byName.columns.getItem('用量').getDataBodyRange();
      body.load('address');
      byName.load('id');
      await context.sync();
      byName.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject('CheckTable');
      gone.load('name');
      const kept = sheet.getRange('C5');
      kept.load('values');
      await context.sync();
      return [name, body.address, byName.id === id, gone.isNullObject, kept.values];
    },
    answer: ['CheckTable', 'Tables!C4:C9', true, true, [[2]]],
  },
  {
    name: 'adds a column at the right of a table: a name that looks like a number, text as text',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Wider');
      sheet.getRange('A1:B3').values = [['Item', 'Price'], ['HD', 28], ['SD', '']];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'WiderTable';
      const added = table.columns.add(undefined, [["'2026"], ["'=1+1"], [7]]);
      const whole = table.getRange();
      whole.load('address, values, formulas');
      added.load('name, index');
      await context.sync();
      table.convertToRange();
      await context.sync();
      return [whole.address, whole.values, (whole.formulas as unknown[][])[1]?.[2], added.name, added.index];
    },
    answer: ['Wider!A1:C3', [['Item', 'Price', '2026'], ['HD', 28, '=1+1'], ['SD', '', 7]], '=1+1', '2026', 2],
  },
  {
    name: 'adds rows at the end of a table: values, formulas, and cells left empty',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Rows');
      sheet.getRange('B3:D4').values = [['Item', 'Usage', 'Twice'], ['HD', 1, 2]];
      const table = sheet.tables.add('B3:D4', true);
      table.name = 'RowsTable';
      const added = table.rows.add(undefined, [['SD', '=C4+1', null as unknown as string], ["'=text", 3, '']]);
      const [all, own] = [table.getRange(), added.getRange()];
      all.load('address, formulas');
      own.load('address');
      added.load('index');
      table.rows.load('count');
      await context.sync();
      const { count } = table.rows;
      table.convertToRange();
      await context.sync();
      return [all.address, all.formulas, added.index, own.address, count];
    },
    answer: ['Rows!B3:D6', [['Item', 'Usage', 'Twice'], ['HD', 1, 2], ['SD', '=C4+1', ''], ['=text', 3, '']], 1, 'Rows!B5:D5', 3],
  },
  {
    name: 'adds a name for a range and takes it away',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Names here');
      context.workbook.names.add('CheckName', sheet.getRange('B2:B3'));
      const added = context.workbook.names.getItem('checkname');
      const range = added.getRange();
      added.load('formula');
      range.load('address');
      await context.sync();
      const formula: unknown = added.formula;
      added.delete();
      const gone = context.workbook.names.getItemOrNullObject('CheckName');
      gone.load('name');
      await context.sync();
      return [formula, range.address, gone.isNullObject];
    },
    answer: ["='Names here'!$B$2:$B$3", "'Names here'!B2:B3", true],
  },
  {
    name: 'clears contents, formats or both',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Cleared');
      const range = sheet.getRange('A1:B1');
      range.values = [['a', 1]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const [a, b] = [sheet.getRange('A1'), sheet.getRange('B1')];
      [a, b].forEach((cell) => cell.load('values, format/font/bold'));
      await context.sync();
      return [a.values, a.format.font.bold, b.values, b.format.font.bold];
    },
    answer: [[['']], true, [[1]], false],
  },
  {
    name: 'deletes a sheet',
    batch: async (context) => {
      context.workbook.worksheets.add('Short-lived').delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Short-lived');
      gone.load('name');
      await context.sync();
      return gone.isNullObject;
    },
    answer: true,
  },
  {
    name: 'records a chart with its series, titles and place, and forgets a deleted one',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Charts');
      sheet.getRange('A1:C4').values = [['Offer', 'Headline', 'Real'], ['A', 28, 23], ['B', 25, 26], ['C', 14, 30]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Prices';
      chart.title.text = 'Headline and true price';
      chart.axes.valueAxis.title.text = 'CNY';
      const added = chart.series.add('Again');
      added.format.fill.setSolidColor('#0f6cbd');
      added.setValues(sheet.getRange('B2:B4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      chart.setPosition('E2', 'J15');
      const found = sheet.charts.getItem('prices');
      found.load('name, chartType, title/text, axes/valueAxis/title/text, series/items/name');
      await context.sync();
      const said = [found.name, found.chartType, found.title.text, found.axes.valueAxis.title.text, found.series.items.map(({ name }) => name)];
      found.delete();
      const gone = sheet.charts.getItemOrNullObject('Prices');
      gone.load('name');
      await context.sync();
      return [...said, gone.isNullObject];
    },
    answer: ['Prices', 'ColumnClustered', 'Headline and true price', 'CNY', ['Headline', 'Real', 'Again'], true],
  },
  {
    name: 'finds what ranges have in common, and the tables that a cell stands in',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Common');
      sheet.getRange('B2:C4').values = [['a', 'b'], [1, 2], [3, 4]];
      sheet.tables.add('B2:C4', true).name = 'Small';
      const range = sheet.getRange('A1:B3');
      const [common, none] = [range.getIntersection('B2:D9'), range.getIntersectionOrNullObject('E5')];
      const [own, outside] = [sheet.getRange('C3').getTables(), sheet.getRange('A1').getTables()];
      const table = own.getFirst();
      [common, none].forEach((one) => one.load('address'));
      [own, outside, table].forEach((one) => one.load('name'));
      await context.sync();
      return [common.address, none.isNullObject, own.items.length, outside.items.length, table.name];
    },
    answer: ['Common!B2:B3', true, 1, 0, 'Small'],
  },
  {
    name: 'keeps rules of cells: a list that helps, whole numbers that are held',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Rules');
      const [list, months] = [sheet.getRange('A1:A5').dataValidation, sheet.getRange('B1').dataValidation];
      list.rule = { list: { inCellDropDown: true, source: 'CN,SEA' } };
      list.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
      months.rule = { wholeNumber: { formula1: 1, formula2: 600, operator: 'Between' } };
      const [inside, none] = [sheet.getRange('A3').dataValidation, sheet.getRange('C1').dataValidation];
      [inside, months, none].forEach((validation) => validation.load('rule, type, errorAlert'));
      await context.sync();
      const said = [inside.type, inside.rule.list?.source, inside.errorAlert.showAlert, months.type, months.rule.wholeNumber?.operator, none.type];
      list.clear();
      inside.load('type');
      await context.sync();
      return [...said, inside.type];
    },
    answer: ['List', 'CN,SEA', false, 'WholeNumber', 'Between', 'None', 'None'],
  },
  {
    name: 'refuses to write to a protected sheet, until it is no longer protected',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.add('Protected');
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      const wasProtected = sheet.protection.protected;
      sheet.getRange('A1').values = [[1]];
      const refused = await context.sync().then(
        () => 'written',
        (error: unknown) => (error as { readonly code: string }).code,
      );
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[2]];
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      return [wasProtected, refused, cell.values];
    },
    answer: [true, 'AccessDenied', [[2]]],
  },
  {
    name: 'says how the workbook is calculated',
    batch: async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      const manual = application.calculationMode;
      application.calculationMode = 'Automatic';
      await context.sync();
      return [before, manual];
    },
    answer: ['Automatic', 'Manual'],
  },
];
