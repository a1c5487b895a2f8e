import { textArgument } from './arguments';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemNotFound } from './errors';
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

/** Excel.NamedItemCollection over the given names. */
export const namesObject: HostType<readonly DefinedName[]> = defineType('NamedItemCollection', {
  items: (names, context) => names.map((name) => nameObject(name, context)),
  methods: {
    GetItem: (names, args, context) => {
      const name = find(names, textArgument(args, 0, 'NamedItemCollection.getItem'));
      if (name === undefined) throw itemNotFound('NamedItemCollection.getItem');
      return nameObject(name, context);
    },
    GetItemOrNullObject: (names, args, context) => {
      const name = find(names, textArgument(args, 0, 'NamedItemCollection.getItemOrNullObject'));
      return name === undefined ? nullObject() : nameObject(name, context);
    },
    GetCount: (names) => names.length,
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

function find(names: readonly DefinedName[], wanted: string): DefinedName | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
