import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** What one invocation came back with: a value, or an error with Microsoft's internal code and message. */
export interface Invocation {
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode: number | null;
}

/** Excel's side of the custom-functions runtime. */
export interface MicrosoftRuntime {
  /** Calls a function as Excel does. All calls of one array form one wave. */
  call(calls: readonly { readonly id: string; readonly args: readonly unknown[] }[]): Promise<readonly Invocation[]>;
  /** Ids that the bundle associated. */
  readonly associated: readonly string[];
}

/** Bridge and message numbers of the runtime's protocol. */
const invocationMessage = 3;
const invocationEntry = 1000;
const customFunctionsCategory = 1;
const allowErrors = 4;

/** How the runtime reports an answer; a failure's code stands fourth. */
type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/**
 * Loads Microsoft's unmodified custom-functions runtime and a built bundle into one realm, with Excel's end of the bridge.
 * @param bundle - path of functions.js
 */
export function loadMicrosoftRuntime(bundle: string, globals: Readonly<Record<string, unknown>> = {}): MicrosoftRuntime {
  const waiting = new Map<number, (result: Invocation) => void>();
  const bridge: { onMessageFromHost?: (text: string) => void; sendMessageToHost(text: string): void } = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: { readonly Actions: readonly Action[] } } };
      const { Actions } = message.body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === 'SetInvocationArrayResults') settle((ArgumentInfo?.Arguments?.[0] ?? []) as readonly InvocationResult[]);
      }
      const answer = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } })));
    },
  };
  const settle = (results: readonly InvocationResult[]): void => {
    for (const [id, succeeded, value, errorCode] of results) {
      waiting.get(id)?.({ succeeded, value, errorCode: succeeded ? null : (errorCode ?? null) });
      waiting.delete(id);
    }
  };
  // The runtime first runs office.js's loader, which looks for its own script tag; the bundle must not need any of it: it also runs in a realm of its own (`built-functions.ts`).
  const script = { src: 'https://localhost/custom-functions-runtime.js', getAttribute: () => null, appendChild: () => undefined };
  const page = {
    location: { hash: '', search: '', href: 'https://localhost/', protocol: 'https:' },
    history: {},
    document: { getElementsByTagName: () => [script], createElement: () => ({ setAttribute: () => undefined }), addEventListener: () => undefined, readyState: 'complete' },
    addEventListener: () => undefined,
    sessionStorage: { getItem: () => null, setItem: () => undefined },
  };
  const timers = new Set<NodeJS.Timeout>();
  const later = (run: (...args: readonly unknown[]) => void, milliseconds: number, ...args: readonly unknown[]): NodeJS.Timeout => {
    const timer = setTimeout(run, milliseconds, ...args);
    timers.add(timer);
    return timer;
  };
  const realm = vm.createContext({ _richApiNativeBridge: bridge, setTimeout: later, clearTimeout, console, navigator: { userAgent: 'Excel' }, ...page, ...globals });
  vm.runInContext('var window = globalThis, self = globalThis, top = globalThis;', realm);
  const runtime = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.js');
  vm.runInContext(readFileSync(runtime, 'utf8'), realm, { filename: runtime });
  vm.runInContext(readFileSync(bundle, 'utf8'), realm, { filename: bundle });
  // The runtime's loader would go on waiting for scripts of a real page.
  timers.forEach(clearTimeout);
  const associated = vm.runInContext('Object.keys(CustomFunctions._association.mappings)', realm) as readonly string[];
  let lastId = 0;
  return {
    associated,
    call: (calls) => {
      const answers = calls.map(({ id, args }) => {
        lastId += 1;
        const invocationId = lastId;
        const answer = new Promise<Invocation>((resolve) => waiting.set(invocationId, resolve));
        return { answer, entry: { messageCategory: customFunctionsCategory, messageType: invocationEntry, message: JSON.stringify([invocationId, id, args, null, allowErrors]) } };
      });
      bridge.onMessageFromHost?.(JSON.stringify({ type: invocationMessage, message: { entries: answers.map(({ entry }) => entry) } }));
      return Promise.all(answers.map(({ answer }) => answer));
    },
  };
}
