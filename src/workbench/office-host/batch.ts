import { HostError, notImplemented } from './errors';
import type { HostContext } from './context';
import { type HostObject, isHostObject, isNullObject, nullObject } from './objects';
import { type Action, ActionType, type ArgumentInfo, type Batch, type BatchResult, type ObjectPath, ObjectPathType } from './protocol';
import { query } from './query';
import { workbookObject } from './workbook';

/**
 * Carries out one `context.sync()`: actions in their order, until the first that is refused.
 * Queries wait for the calculation of what was written before them, as Excel's do.
 */
export async function runBatch(batch: Batch, context: HostContext): Promise<BatchResult> {
  const objects = new BatchObjects(batch, context);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const undo = context.model.oneUndo();
  let index = 0;
  try {
    for (const action of batch.Actions) {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      if (action.ActionType === ActionType.Query) await context.model.settled();
      // Traces are answered too: an event handler is attached only when its trace has come back.
      results.push({ ActionId: action.Id, Value: objects.perform(action) });
      index++;
    }
    return { Results: results, TraceIds: traceIds };
  } catch (error) {
    const { code, message, location } = error instanceof HostError ? error : new HostError('GeneralException', String(error));
    return { Results: results, TraceIds: traceIds, Error: { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: index, Location: location } };
  } finally {
    undo.end();
  }
}

class BatchObjects {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly batch: Batch,
    private readonly context: HostContext,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
        return query(this.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.SetProperty:
        this.object(action.ObjectPathId).set(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Method:
        return this.call(action);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private instantiate(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (isNullObject(object)) return null;
    const reference = this.context.references.of(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private call(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (!isNullObject(object)) this.context.references.keep(object);
      return null;
    }
    const result = object.call(action.Name, this.args(action.ArgumentInfo));
    return result === undefined || isHostObject(result) ? null : result;
  }

  private object(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The batch has no object path ${id}.`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  private find(path: ObjectPath): HostObject {
    if (path.ObjectPathType === ObjectPathType.GlobalObject) return workbookObject(undefined, this.context);
    if (path.ObjectPathType === ObjectPathType.ReferenceId) return this.context.references.find(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (isNullObject(parent)) return nullObject();
    const found = this.step(path, parent);
    if (!isHostObject(found)) throw notImplemented(`${parent.type}.${path.Name} as an object`);
    return found;
  }

  private step(path: ObjectPath, parent: HostObject): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return parent.get(path.Name);
      case ObjectPathType.Method:
        return parent.call(path.Name, this.args(path.ArgumentInfo));
      case ObjectPathType.Indexer:
        return parent.call('GetItem', this.args(path.ArgumentInfo));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo = {}): readonly unknown[] {
    const { Arguments = [], ReferencedObjectPathIds: ids } = info;
    return Arguments.map((value, index) => {
      const id = typeof ids === 'number' ? ids : (ids?.[index] ?? 0);
      return id === 0 ? value : this.object(id);
    });
  }
}
