import { intersection } from './areas';
import { columnLimit, formatCells, parseCells, quoteSheet, rowLimit, splitAddress } from './address';
import { integerArgument, optionalText, targetOf } from './arguments';
import { isErrorCode } from './cell-errors';
import { cellInput } from './cell-input';
import { cellProperties } from './cell-properties';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import type { Area, CellInput, CellValue, Rows, WorkbookModel } from './model';
import { formatObject } from './format';
import { defineType, type HostType, nullObject } from './objects';
import { refuseProtected } from './protection';
import { tablesObject } from './tables';
import { validationObject } from './validation';
import { worksheetObject } from './worksheet';

const sizeMessage = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Excel.Range: a rectangle of one sheet. */
export const rangeObject: HostType<Area> = defineType('Range', {
  properties: {
    Address: { get: (area, { model }) => `${quoteSheet(model.sheetName(area.sheet))}!${formatCells(area)}` },
    RowIndex: { get: (area) => area.row },
    ColumnIndex: { get: (area) => area.column },
    RowCount: { get: (area) => area.rows },
    ColumnCount: { get: (area) => area.columns },
    CellCount: { get: (area) => area.rows * area.columns },
    Values: { get: (area, { model }) => model.values(area), set: write },
    Formulas: { get: (area, { model }) => model.formulas(area), set: write },
    ValueTypes: { get: (area, { model }) => model.values(area).map((row) => row.map(valueType)) },
    Text: { get: (area, { model }) => model.texts(area) },
    NumberFormat: { get: (area, { model }) => model.numberFormats(area), set: writeNumberFormats },
  },
  objects: {
    Worksheet: (area, context) => worksheetObject(area.sheet, context),
    Format: formatObject,
    DataValidation: validationObject,
  },
  methods: {
    GetCell: (area, args, context) => {
      const [row, column] = [integerArgument(args, 0, 'Range.getCell'), integerArgument(args, 1, 'Range.getCell')];
      return rangeObject(within({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }), context);
    },
    GetRow: (area, args, context) => rangeObject({ ...area, row: area.row + integerArgument(args, 0, 'Range.getRow'), rows: 1 }, context),
    GetColumn: (area, args, context) => rangeObject({ ...area, column: area.column + integerArgument(args, 0, 'Range.getColumn'), columns: 1 }, context),
    GetLastRow: (area, _args, context) => rangeObject({ ...area, row: area.row + area.rows - 1, rows: 1 }, context),
    GetLastColumn: (area, _args, context) => rangeObject({ ...area, column: area.column + area.columns - 1, columns: 1 }, context),
    GetLastCell: (area, _args, context) => rangeObject({ ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }, context),
    GetOffsetRange: (area, args, context) => {
      const [rows, columns] = [integerArgument(args, 0, 'Range.getOffsetRange'), integerArgument(args, 1, 'Range.getOffsetRange')];
      return rangeObject(within({ ...area, row: area.row + rows, column: area.column + columns }), context);
    },
    GetResizedRange: (area, args, context) => {
      const [rows, columns] = [integerArgument(args, 0, 'Range.getResizedRange'), integerArgument(args, 1, 'Range.getResizedRange')];
      return rangeObject(within({ ...area, rows: area.rows + rows, columns: area.columns + columns }), context);
    },
    GetIntersection: (area, args, context) => {
      const common = intersection(area, areaArgument(args[0], area.sheet, context));
      if (common === undefined) throw itemNotFound('Range.getIntersection');
      return rangeObject(common, context);
    },
    GetIntersectionOrNullObject: (area, args, context) => {
      const common = intersection(area, areaArgument(args[0], area.sheet, context));
      return common === undefined ? nullObject() : rangeObject(common, context);
    },
    GetTables: (area, args, context) => {
      if (args[0] === true) throw notImplemented('Range.getTables of tables that lie within');
      return tablesObject({ sheet: area.sheet, touching: area }, context);
    },
    GetBoundingRect: (area, args, context) => rangeObject(bounding(area, areaArgument(args[0], area.sheet, context)), context),
    Clear: (area, args, context) => {
      refuseProtected(area.sheet, 'Range.clear', context);
      clear(area, optionalText(args, 0, 'Range.clear') ?? 'All', context.model);
    },
    GetCellProperties: (area, args, context) => cellProperties(area, args[0], context),
    Select: (area, _args, { model }) => model.select(area),
    _ValidateArraySize: (area, args) => {
      if (args[0] !== area.rows || args[1] !== area.columns) throw invalidArgument('Range.values', sizeMessage);
    },
  },
});

/**
 * The area of a range argument: an Excel.Range, or an address on the given sheet unless it names its own.
 * @throws HostError InvalidArgument where it is neither, or the sheet is not there
 */
export function areaArgument(value: unknown, sheet: string, { model }: HostContext): Area {
  const target = targetOf(value, 'Range');
  if (target !== undefined) return target as Area;
  if (typeof value !== 'string') throw invalidArgument('Range.address');
  const { sheetName, cells } = splitAddress(value);
  const named = sheetName === undefined ? sheet : model.sheets().find((id) => model.sheetName(id).toLowerCase() === sheetName.toLowerCase());
  if (named === undefined) throw invalidArgument('Range.address');
  return parseCells(cells, named, model.sheetSize(named));
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (isErrorCode(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function write(area: Area, values: unknown, context: HostContext): void {
  refuseProtected(area.sheet, 'Range.values', context);
  const { model } = context;
  const formats = model.numberFormats(area);
  model.write(area, fitted(area, values).map((row, r) => row.map((value, c) => cellInput(value, formats[r]?.[c] ?? ''))));
}

function clear(area: Area, what: string, model: WorkbookModel): void {
  if (!['All', 'Contents', 'Formats'].includes(what)) throw notImplemented(`Range.clear('${what}')`);
  const cells = <T>(value: T): Rows<T> => fitted(area, value) as Rows<T>;
  if (what !== 'Formats') model.write(area, cells<CellInput>({ kind: 'empty' }));
  if (what === 'Contents') return;
  model.writeNumberFormats(area, cells('General'));
  model.looks.clearLooks(area);
}

function writeNumberFormats(area: Area, formats: unknown, context: HostContext): void {
  refuseProtected(area.sheet, 'Range.numberFormat', context);
  const { model } = context;
  const rows = fitted(area, formats);
  if (!rows.every((row) => row.every((format) => typeof format === 'string'))) throw invalidArgument('Range.numberFormat');
  model.writeNumberFormats(area, rows);
}

// One value stands for every cell of the range; an array must have its shape.
function fitted({ rows, columns }: Area, values: unknown): Rows<unknown> {
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
  const shaped = values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!shaped) throw invalidArgument('Range.values', sizeMessage);
  return values as Rows<unknown>;
}

function within(area: Area): Area {
  const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0 && area.row + area.rows <= rowLimit && area.column + area.columns <= columnLimit;
  if (!inside) throw invalidArgument('Range');
  return area;
}

function bounding(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}
