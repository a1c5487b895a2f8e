import type { AssociatedFunction } from '../grid/executors';
import type { Options } from '../options';
import { DocumentSettings } from './document-settings';
import type { RichApiBridge } from './office-before';
import { type PaneHost, paneHostKey } from './pane-host';
import { isSetSupported } from './requirement-sets';

/** The add-in's pane, in a frame at the right, as Excel shows it. */
export class PaneFrame {
  private readonly functions = new Map<string, AssociatedFunction>();
  private readonly frame = document.createElement('iframe');
  private becomeReady: () => void = () => undefined;

  /**
   * @param receive - takes a request of the pane's object model
   */
  constructor(
    private readonly options: Options,
    receive: (request: string) => void,
  ) {
    const host: PaneHost = {
      language: options.language,
      ready: new Promise((resolve) => (this.becomeReady = resolve)),
      settings: new DocumentSettings(),
      startup: 'None',
      isSetSupported: (name, version) => isSetSupported(options.excelApi, name, version),
      send: receive,
      associate: (id, associated) => this.functions.set(id, associated),
    };
    Object.assign(window, { [paneHostKey]: host });
  }

  /**
   * Loads the built pane into the page.
   * @returns when its scripts have run, so that the functions are associated
   */
  load(into: HTMLElement, title: string): Promise<void> {
    this.frame.id = 'pane';
    this.frame.title = title;
    this.frame.src = `taskpane.html?lang=${this.options.language}`;
    const loaded = new Promise<void>((resolve) => this.frame.addEventListener('load', () => resolve(), { once: true }));
    into.append(this.frame);
    return loaded;
  }

  /** Lets Office.onReady resolve in the pane. */
  ready(): void {
    this.becomeReady();
  }

  /** The function that the add-in associated with an id. */
  associated(id: string): AssociatedFunction | undefined {
    return this.functions.get(id.toUpperCase());
  }

  /** Hands the pane's object model an answer or an event; a pane that is being opened anew has none yet. */
  post(message: string): void {
    const pane = this.frame.contentWindow as unknown as { readonly _richApiNativeBridge?: RichApiBridge } | null;
    pane?._richApiNativeBridge?.onMessageFromHost?.(message);
  }
}
