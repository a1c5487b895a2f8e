import { invalidArgument } from './errors';
import { type Area, type CellLook, noFill } from './model';
import { defineType, type HostType, type Property } from './objects';
import { refuseProtected } from './protection';

/** A property of all cells' looks: null where they differ, as Excel answers. */
function look<Part extends keyof CellLook>(part: Part, isValid: (value: unknown) => value is CellLook[Part]): Property<Area> {
  return {
    get: (area, { model }) => common(model.looks.looks(area).flat().map((cell) => cell[part])),
    set: (area, value, context) => {
      if (!isValid(value)) throw invalidArgument(`Range.format, ${part}`);
      refuseProtected(area.sheet, `Range.format, ${part}`, context);
      context.model.looks.setLook(area, { [part]: value });
    },
  };
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= 409;
const isColour = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
const isHorizontal = (value: unknown): value is CellLook['horizontal'] => ['General', 'Left', 'Center', 'Right'].includes(String(value));
const isVertical = (value: unknown): value is CellLook['vertical'] => ['Top', 'Center', 'Bottom'].includes(String(value));

/** Excel.RangeFont. */
const fontObject: HostType<Area> = defineType('RangeFont', {
  properties: {
    Name: look('fontName', isText),
    Size: look('fontSize', isPositive),
    Bold: look('bold', isBoolean),
    Italic: look('italic', isBoolean),
    Color: look('fontColor', isColour),
  },
});

/** Excel.RangeFill. */
const fillObject: HostType<Area> = defineType('RangeFill', {
  properties: { Color: look('fillColor', isColour) },
  methods: {
    Clear: (area, _args, { model }) => model.looks.setLook(area, { fillColor: noFill }),
  },
});

/** Excel.RangeFormat. */
export const formatObject: HostType<Area> = defineType('RangeFormat', {
  properties: {
    HorizontalAlignment: look('horizontal', isHorizontal),
    VerticalAlignment: look('vertical', isVertical),
    WrapText: look('wraps', isBoolean),
    ColumnWidth: {
      get: (area, { model }) => common(model.looks.columnWidths(area)),
      set: (area, value, { model }) => {
        if (!isPositive(value)) throw invalidArgument('RangeFormat.columnWidth');
        model.looks.setColumnWidth(area, value);
      },
    },
    RowHeight: {
      get: (area, { model }) => common(model.looks.rowHeights(area)),
      set: (area, value, { model }) => {
        if (!isPositive(value)) throw invalidArgument('RangeFormat.rowHeight');
        model.looks.setRowHeight(area, value);
      },
    },
  },
  objects: { Font: fontObject, Fill: fillObject },
  methods: {
    AutofitColumns: (area, _args, { model }) => model.looks.fitColumns(area),
  },
});

function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
