/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { ExcelHost } from '../../src/workbench/office-host/host';
import type { WorkbookModel } from '../../src/workbench/office-host/model';
import { isSetSupported } from '../../src/workbench/pane/requirement-sets';

/** Microsoft's object model in Node, talking to the workbench's host: what the pane has, without a browser. */
export interface ObjectModel {
  readonly Excel: typeof Excel;
  readonly host: ExcelHost;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

const script = new vm.Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));

/**
 * Loads Microsoft's unmodified script into a realm of its own, over a workbook.
 * @param openWorkbook - takes files that are opened beside it
 */
export function objectModelOver(model: WorkbookModel, openWorkbook: (file: string) => void = () => undefined): ObjectModel {
  const bridge: Bridge = { sendMessageToHost: (message) => host.receive(message) };
  const host = new ExcelHost(model, (message) => bridge.onMessageFromHost?.(message), openWorkbook);
  const realm: Record<string, unknown> = { _richApiNativeBridge: bridge, setTimeout, clearTimeout, console, location: { search: '', hash: '' }, navigator: { userAgent: 'node' }, document: { getElementsByTagName: () => [] } };
  realm.window = realm;
  vm.createContext(realm);
  script.runInContext(realm);
  const requirements = { isSetSupported: (name: string, version = '1.1') => isSetSupported('1.9', name, version) };
  realm.Office = Object.create(realm.Office as object, { context: { value: { requirements } } });
  return { Excel: realm.Excel as typeof Excel, host };
}
