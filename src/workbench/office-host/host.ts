import { formatCells } from './address';
import { runBatch } from './batch';
import type { HostContext } from './context';
import { EventRegistry, EventType } from './events';
import type { Area, WorkbookModel } from './model';
import { type EventEntry, MessageType, type Request } from './protocol';
import { References } from './references';

// Enough for handlers that read their range late; older events have been handled.
const rememberedEvents = 200;

/**
 * Excel's side of Office.js: takes what Microsoft's object model sends, answers from a workbook, and tells it what the
 * user changes. Free of DOM, so that it runs in a page and in Node alike.
 */
export class ExcelHost {
  private readonly context: HostContext;
  private readonly eventAreas = new Map<string, Area>();
  private queue: Promise<unknown> = Promise.resolve();
  private eventCount = 0;

  /**
   * @param post - hands a message to the object model's `onMessageFromHost`
   * @param openWorkbook - opens a file, as Base64, that the add-in has made
   */
  constructor(
    model: WorkbookModel,
    private readonly post: (message: string) => void,
    openWorkbook: (file: string) => void,
  ) {
    this.context = { model, events: new EventRegistry(), references: new References(), protectedSheets: new Set(), calculationMode: 'Automatic', openWorkbook, areaOfEvent: (reference) => this.eventAreas.get(reference) };
  }

  /** Takes a message of the object model. Batches are carried out one after the other, however many panes send. */
  receive(message: string): void {
    const request = JSON.parse(message) as Request;
    if (request.type !== MessageType.Request) return;
    this.queue = this.queue.then(async () => {
      const result = await runBatch(request.message.body, this.context);
      const response = { statusCode: 200, headers: {}, body: JSON.stringify(result) };
      this.post(JSON.stringify({ id: request.id, type: MessageType.Response, message: response }));
    });
  }

  /** Resolves when every batch that has come in is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** These cells have been changed, by the user or by the add-in itself; Excel tells of both. */
  changed(area: Area, byAddIn: boolean): void {
    const referenceId = `event ${++this.eventCount}`;
    this.eventAreas.set(referenceId, area);
    this.eventAreas.delete(`event ${this.eventCount - rememberedEvents}`);
    this.raise(EventType.SheetChanged, area.sheet, { address: formatCells(area), changeType: 'RangeEdited', source: 'Local', triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown', shiftDirection: 'None', referenceId });
  }

  /** Another part of a sheet has been selected. */
  selectionChanged(area: Area): void {
    this.raise(EventType.SheetSelectionChanged, area.sheet, { address: formatCells(area) });
  }

  /** A sheet is gone, by the user's hand or the add-in's. */
  sheetDeleted(sheet: string): void {
    this.raise(EventType.SheetDeleted, sheet, { source: 'Local' });
  }

  private raise(type: (typeof EventType)[keyof typeof EventType], sheet: string, args: Readonly<Record<string, unknown>>): void {
    const entries: readonly EventEntry[] = this.context.events.entries(type, sheet, { ...args, worksheetId: sheet });
    if (entries.length > 0) this.post(JSON.stringify({ type: MessageType.Event, controlId: '', message: { entries } }));
  }
}
