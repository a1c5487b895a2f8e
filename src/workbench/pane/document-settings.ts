/** Office.Settings as far as the add-in uses it: what it keeps with the workbook, here for as long as the page is open. */
export class DocumentSettings {
  private readonly kept = new Map<string, unknown>();

  get(name: string): unknown {
    return this.kept.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.kept.set(name, value);
  }

  remove(name: string): void {
    this.kept.delete(name);
  }

  /** Nothing is to be written: the answer comes as Office gives it, by callback. */
  saveAsync(callback?: (result: { readonly status: 'succeeded' }) => void): void {
    queueMicrotask(() => callback?.({ status: 'succeeded' }));
  }
}
