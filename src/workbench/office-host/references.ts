import { itemNotFound } from './errors';
import type { HostObject } from './objects';

/**
 * Objects that the object model keeps over several batches (`trackedObjects`, and each range while a batch runs).
 * Unlike in Excel, a kept range does not move when rows are inserted above it.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference ${++this.count}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  /** The id under which an object is kept; undefined where it is not. */
  of(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws HostError ItemNotFound for an id that was never kept or has been given up */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw itemNotFound('reference');
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
