import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { hostIsDark, hostReady, type Host } from '../../workbook/host';

/** The host as known so far; the pane is usable in every state. */
export type HostState = Host | 'connecting';

/** Office's ready event fails now and then; after this long the pane says so. */
const patienceMs = 5000;

const HostContext = createContext<HostState>('connecting');

/** Whether Excel is there. */
export function useHost(): HostState {
  return useContext(HostContext);
}

/** Watches for Excel without anything waiting for it, and follows Office's dark theme once it is known. */
export function HostProvider({ children }: { readonly children: ComponentChildren }) {
  const [host, setHost] = useState<HostState>('connecting');

  useEffect(() => {
    const timer = setTimeout(() => { setHost('unreachable'); }, patienceMs);
    hostReady().then(
      (ready) => {
        clearTimeout(timer);
        setHost(ready);
      },
      () => { setHost('unreachable'); },
    );
    return () => { clearTimeout(timer); };
  }, []);

  useEffect(() => {
    if (host !== 'excel') return;
    const follow = () => {
      const isDark = hostIsDark();
      if (isDark !== undefined) document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    follow();
    window.addEventListener('focus', follow);
    return () => { window.removeEventListener('focus', follow); };
  }, [host]);

  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}
