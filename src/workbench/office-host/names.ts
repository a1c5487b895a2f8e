import { formatCells, quoteSheet } from './address';
import { targetOf, textArgument } from './arguments';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from './errors';
import type { Area, DefinedName } from './model';
import { defineType, type HostType, nullObject } from './objects';
import { areaArgument, rangeObject } from './range';

/** Excel.NamedItem. */
export const nameObject: HostType<DefinedName> = defineType('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: ({ formula }) => formula },
  },
  methods: {
    Delete: ({ name }, _args, { model }) => model.removeName(name),
    GetRange: (name, _args, context) => {
      const area = refersTo(name, context);
      if (area === undefined) throw invalidArgument('NamedItem.getRange');
      return rangeObject(area, context);
    },
    GetRangeOrNullObject: (name, _args, context) => {
      const area = refersTo(name, context);
      return area === undefined ? nullObject() : rangeObject(area, context);
    },
  },
});

/** The names of the workbook, or those of one sheet: of these the workbench has none. */
export interface NameScope {
  readonly sheet?: string;
}

/** Excel.NamedItemCollection. */
export const namesObject: HostType<NameScope> = defineType('NamedItemCollection', {
  items: (scope, context) => namesIn(scope, context).map((name) => nameObject(name, context)),
  methods: {
    GetItem: (scope, args, context) => {
      const name = find(scope, textArgument(args, 0, 'NamedItemCollection.getItem'), context);
      if (name === undefined) throw itemNotFound('NamedItemCollection.getItem');
      return nameObject(name, context);
    },
    GetItemOrNullObject: (scope, args, context) => {
      const name = find(scope, textArgument(args, 0, 'NamedItemCollection.getItemOrNullObject'), context);
      return name === undefined ? nullObject() : nameObject(name, context);
    },
    GetCount: (scope, _args, context) => namesIn(scope, context).length,
    Add: ({ sheet }, args, context) => {
      if (sheet !== undefined) throw notImplemented('a name of one sheet');
      return nameObject(add(args, context), context);
    },
  },
});

/** The cells that a name stands for; undefined where it is a constant or a formula. */
export function refersTo({ formula }: DefinedName, context: HostContext): Area | undefined {
  try {
    return areaArgument(formula.replace(/^=/, ''), context.model.activeSheet(), context);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function namesIn({ sheet }: NameScope, { model }: HostContext): readonly DefinedName[] {
  return sheet === undefined ? model.names() : [];
}

function find(scope: NameScope, wanted: string, context: HostContext): DefinedName | undefined {
  return namesIn(scope, context).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function add([name, reference]: readonly unknown[], { model }: HostContext): DefinedName {
  if (typeof name !== 'string' || !namePattern.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw invalidArgument('NamedItemCollection.add');
  if ([...model.names(), ...model.tables()].some((other) => other.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists('NamedItemCollection.add');
  const area = targetOf(reference, 'Range') as Area | undefined;
  if (area === undefined && typeof reference !== 'string') throw invalidArgument('NamedItemCollection.add');
  const formula = area === undefined ? String(reference) : `=${quoteSheet(model.sheetName(area.sheet))}!${absolute(formatCells(area))}`;
  const added = { name, formula: formula.startsWith('=') ? formula : `=${formula}` };
  model.addName(added);
  return added;
}

function absolute(cells: string): string {
  return cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
