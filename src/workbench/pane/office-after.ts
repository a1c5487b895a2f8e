// Runs in the pane after Microsoft's object model: what office.js itself would add around it.
import type { AssociatedFunction } from '../grid/executors';
import { paneHost } from './pane-host';

interface OfficeInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

type Association = Readonly<Record<string, AssociatedFunction>>;

interface OfficeGlobals {
  Office: Record<string, unknown>;
  CustomFunctions: { associate(id: string | Association, associated?: AssociatedFunction): void };
}

const host = paneHost();
const globals = window as unknown as OfficeGlobals;
const info: OfficeInfo = { host: 'Excel', platform: 'OfficeOnline' };
const ready = host.ready.then(() => info);

const additions: Record<string, unknown> = {
  HostType: { Excel: 'Excel' },
  PlatformType: { OfficeOnline: 'OfficeOnline' },
  StartupBehavior: { none: 'None', load: 'Load' },
  addin: {
    getStartupBehavior: () => Promise.resolve(host.startup),
    setStartupBehavior: (behavior: 'None' | 'Load') => {
      host.startup = behavior;
      return Promise.resolve();
    },
  },
  context: {
    ...info,
    displayLanguage: host.language,
    contentLanguage: host.language,
    document: { settings: host.settings },
    requirements: { isSetSupported: (name: string, version = '1.1') => host.isSetSupported(name, version) },
  },
  onReady: async (callback?: (ready: OfficeInfo) => unknown) => {
    await ready;
    await callback?.(info);
    return info;
  },
};
// The library has some of these names already, as fixed getters over a host that is not there: they are covered, not changed.
const covered = Object.entries(additions).map(([name, value]) => [name, { value, enumerable: true }] as const);
globals.Office = Object.create(globals.Office, Object.fromEntries(covered)) as Record<string, unknown>;

globals.CustomFunctions.associate = (id, associated) => {
  const association: Association = typeof id === 'string' ? (associated === undefined ? {} : { [id]: associated }) : id;
  for (const [name, run] of Object.entries(association)) host.associate(name.toUpperCase(), run);
};
