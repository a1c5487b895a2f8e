// The JSON that Microsoft's object model exchanges with its host, as far as it is answered here. There is no published
// description: the names are those of excel-web-16.00.debug.js (@microsoft/office-js 1.1.110).

/** How an object of a batch is found. */
export const ObjectPathType = { GlobalObject: 1, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6 } as const;

/** What is done with an object of a batch. */
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

/** Arguments of a method: plain values, or objects of the batch by their path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path that it refers to, 0 for a plain value; not an array where there is one argument. */
  readonly ReferencedObjectPathIds?: readonly number[] | number;
}

/** One object of a batch, seen from its parent. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asks for. */
export interface QueryInfo {
  /** `values`, `format/fill/color`, `items/name`; absent or empty: every plain property. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface Batch {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** The answer to a batch: results of the actions up to the first that failed. */
export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** A message from the object model; others than requests are not answered. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

/** `type` of a message in either direction. */
export const MessageType = { Request: 1, Response: 2, Event: 3 } as const;

/** An event for the handlers of the object model. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments, as JSON. */
  readonly message: string;
}

/** `messageCategory` of the events of objects. */
export const eventCategory = 65536;
