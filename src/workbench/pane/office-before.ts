// Runs in the pane before Microsoft's object model, which looks for this bridge when it loads and then sends every batch
// of Excel.run to it.
import { paneHost } from './pane-host';

/** The hook of excel-web-16.00.js; the library itself sets `onMessageFromHost`. */
export interface RichApiBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

const host = paneHost();
const bridge: RichApiBridge = { sendMessageToHost: (message) => host.send(message) };
Object.assign(window, { _richApiNativeBridge: bridge });
