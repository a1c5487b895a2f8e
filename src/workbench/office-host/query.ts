import { notImplemented } from './errors';
import { type HostObject, isHostObject, isNullObject } from './objects';
import type { QueryInfo } from './protocol';

type Answer = Record<string, unknown>;

/**
 * What `load` brings back: the asked properties of an object, or of the items of a collection; without a list every plain
 * property that the workbench knows. The rest stays unloaded, so that reading it is refused by the object model itself.
 * @throws HostError NotImplemented naming a property that was asked for by name and is not known
 */
export function query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): unknown {
  if (Expand.length > 0) throw notImplemented('load with expand');
  return answer(object, Select, (items) => items.slice(Skip, Top === undefined ? undefined : Skip + Top));
}

function answer(object: HostObject, select: readonly string[], page: (items: readonly HostObject[]) => readonly HostObject[] = (all) => all): Answer | null {
  if (isNullObject(object)) return null;
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    // `sheets.load("name")` is short for "items/name".
    if (object.items === undefined || object.has(wireName(head))) own.push(path);
    else if (head !== 'items') ofItems.push(path);
    else if (rest.length > 0) ofItems.push(rest.join('/'));
  }
  const result: Answer = { ...object.identity, ...properties(object, select.length === 0 ? object.readable : own) };
  const wantsItems = select.length === 0 || own.length < select.length;
  if (object.items !== undefined && wantsItems) result._Items = page(object.items).map((item) => answer(item, ofItems));
  return result;
}

function properties(object: HostObject, paths: readonly string[]): Answer {
  const inner = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const below = inner.get(wireName(head)) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    inner.set(wireName(head), below);
  }
  const result: Answer = {};
  for (const [name, below] of inner) {
    const value = object.get(name);
    result[name] = isHostObject(value) ? answer(value, below) : value;
  }
  return result;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
