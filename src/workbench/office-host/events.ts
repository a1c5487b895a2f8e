import { eventCategory, type EventEntry } from './protocol';

/** Numbers that the object model knows its events by. */
export const EventType = { SheetChanged: 10, SheetSelectionChanged: 14, SheetDeleted: 15 } as const;

/** One of the events that the workbench raises. */
export type EventTypeId = (typeof EventType)[keyof typeof EventType];

/** The target of events of the whole workbook, as against one sheet's id. */
export const wholeWorkbook = 'Workbook';

/** Who has asked for which events. */
export class EventRegistry {
  private readonly targets = new Map<EventTypeId, Set<string>>();

  register(type: EventTypeId, target: string): void {
    const targets = this.targets.get(type) ?? new Set();
    this.targets.set(type, targets.add(target));
  }

  unregister(type: EventTypeId, target: string): void {
    this.targets.get(type)?.delete(target);
  }

  /** The messages to send when something has happened on a sheet: none where nobody listens. */
  entries(type: EventTypeId, sheet: string, args: Readonly<Record<string, unknown>>): readonly EventEntry[] {
    const listening = [wholeWorkbook, sheet].filter((target) => this.targets.get(type)?.has(target) === true);
    return listening.map((targetId) => ({ messageCategory: eventCategory, messageType: type, targetId, message: JSON.stringify(args) }));
  }
}
