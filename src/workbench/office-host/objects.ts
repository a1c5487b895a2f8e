import { notImplemented } from './errors';
import type { HostContext } from './context';

/** A plain property of an object: what can be loaded, what can be set. Without `set` it is read-only. */
export interface Property<T> {
  readonly get?: (target: T, context: HostContext) => unknown;
  readonly set?: (target: T, value: unknown, context: HostContext) => void;
}

/** What an Excel object is made of, under the names of the wire (`Address`, `GetRange`). */
export interface Members<T> {
  /** Fields by which the object model finds this object again, `Id`, or `_Id` where Excel hides it. */
  readonly identity?: (target: T, context: HostContext) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (target: T, context: HostContext) => HostObject>>;
  /** Methods; a HostObject they return is the object asked for, anything else the result's value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], context: HostContext) => unknown>>;
  /** Only for collections. */
  readonly items?: (target: T, context: HostContext) => readonly HostObject[];
}

/** An Excel object on the host's side. */
export interface HostObject {
  /** Excel's name for its kind, as messages show it. */
  readonly type: string;
  /** What it stands for, for the methods that take such objects as arguments. */
  readonly target: unknown;
  readonly identity: Readonly<Record<string, unknown>>;
  /** Undefined unless it is a collection. */
  readonly items: readonly HostObject[] | undefined;
  /** Names of the plain properties that can be read. */
  readonly readable: readonly string[];
  has(name: string): boolean;
  /** A plain value, or the object under a property that is one. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
}

/** Makes the object of one kind for a target. */
export type HostType<T> = (target: T, context: HostContext) => HostObject;

/**
 * Declares a kind of Excel object. A member that is not declared does not exist: using it is refused with its name.
 */
export function defineType<T>(type: string, members: Members<T>): HostType<T> {
  const { identity, properties = {}, objects = {}, methods = {}, items } = members;
  const readable = Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  return (target, context) => ({
    type,
    target,
    readable,
    get identity() {
      return identity?.(target, context) ?? {};
    },
    get items() {
      return items?.(target, context);
    },
    has: (name) => name in properties || name in objects,
    get(name) {
      const object = objects[name];
      if (object !== undefined) return object(target, context);
      const get = properties[name]?.get;
      if (get === undefined) throw notImplemented(`${type}.${name}`);
      return get(target, context);
    },
    set(name, value) {
      const set = properties[name]?.set;
      if (set === undefined) throw notImplemented(`setting ${type}.${name}`);
      set(target, value, context);
    },
    call(name, args) {
      const method = methods[name];
      if (method === undefined) throw notImplemented(`${type}.${name}()`);
      return method(target, args, context);
    },
  });
}

/** Whether a value is an Excel object rather than plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'readable' in value && 'call' in value;
}

const nullType = 'null object';

/** What the `...OrNullObject` methods give where there is nothing: every step through it leads to itself. */
export function nullObject(): HostObject {
  const self: HostObject = { type: nullType, target: undefined, identity: {}, items: undefined, readable: [], has: () => true, get: () => self, set: () => undefined, call: () => self };
  return self;
}

/** Whether an object is the one that stands for nothing. */
export function isNullObject(object: HostObject): boolean {
  return object.type === nullType;
}
