import type { EventRegistry } from './events';
import type { Area, WorkbookModel } from './model';
import type { References } from './references';

/** What every Excel object needs to answer: the workbook behind it, and who listens. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly events: EventRegistry;
  readonly references: References;
  /** Sheets that refuse to be written. */
  readonly protectedSheets: Set<string>;
  /** Excel.CalculationMode, as it was set. */
  calculationMode: string;
  /** Opens a file, as Base64, beside this workbook. */
  openWorkbook(file: string): void;
  /** The range that an event told of, by the reference in its arguments. */
  areaOfEvent(reference: string): Area | undefined;
}
