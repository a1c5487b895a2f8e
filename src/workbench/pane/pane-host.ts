import type { AssociatedFunction } from '../grid/executors';
import type { Language } from '../options';
import type { DocumentSettings } from './document-settings';

/** What the workbench's page offers to the pane's frame, as `parent.rtcPaneHost`: all that Office gives an add-in. */
export interface PaneHost {
  readonly language: Language;
  /** Resolves when the workbook is open and calculated: Office is ready then. */
  readonly ready: Promise<void>;
  /** What the add-in keeps with the workbook; it outlives a reload of the pane. */
  readonly settings: DocumentSettings;
  /** What Office.addin was told to do when the workbook is opened. */
  startup: 'None' | 'Load';
  isSetSupported(name: string, version: string): boolean;
  /** A request of Microsoft's object model, as JSON; the answer comes by `onMessageFromHost`. */
  send(request: string): void;
  /** The add-in has a function for this id. */
  associate(id: string, associated: AssociatedFunction): void;
}

/** The name under which the page keeps its PaneHost. */
export const paneHostKey = 'rtcPaneHost';

/** The pane's way to its host. */
export function paneHost(): PaneHost {
  return (window.parent as unknown as Record<typeof paneHostKey, PaneHost>)[paneHostKey];
}
