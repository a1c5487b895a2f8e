import type { HostContext } from './context';
import { notImplemented } from './errors';
import type { Area } from './model';
import { formatObject } from './format';
import { type HostObject, isHostObject } from './objects';

/** What of each cell is asked for: `{ format: { fill: { color: true } } }`. */
type Asked = Readonly<Record<string, unknown>>;

/** Answers `Range.getCellProperties`: the format of each cell of its own, row by row, in the object model's spelling. */
export function cellProperties(area: Area, asked: unknown, context: HostContext): readonly (readonly unknown[])[] {
  const { format, ...others } = asked as { readonly format?: Asked } & Asked;
  const [other] = Object.keys(others).filter((name) => others[name] !== undefined && others[name] !== false);
  if (other !== undefined) throw notImplemented(`Range.getCellProperties({ ${other} })`);
  return Array.from({ length: area.rows }, (_r, r) =>
    Array.from({ length: area.columns }, (_c, c) => {
      const cell = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      return format === undefined ? {} : { format: picked(formatObject(cell, context), format) };
    }),
  );
}

function picked(object: HostObject, asked: Asked): Asked {
  const wanted = Object.entries(asked).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(
    wanted.map(([name, value]) => {
      const found = object.get(name.charAt(0).toUpperCase() + name.slice(1));
      return [name, isHostObject(found) ? picked(found, value as Asked) : found];
    }),
  );
}
