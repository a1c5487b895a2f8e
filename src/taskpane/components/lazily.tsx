import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../state/language';
import { Message } from './message';

/** A script of the pane that is loaded when one of its parts is first shown. */
export interface Script<Parts> {
  readonly load: () => Promise<Parts>;
  /** Once it is there. */
  loaded?: Parts;
}

/** @example const views = script(() => import('./formula-views')); */
export function script<Parts>(load: () => Promise<Parts>): Script<Parts> {
  const one: Script<Parts> = { load: () => load().then((parts) => (one.loaded = parts)) };
  return one;
}

/**
 * A part of the pane whose script is loaded when it is first shown: functions, for whose sake the pane's page is loaded, don't wait for it.
 * @example const FunctionList = lazily(views, (parts) => parts.FunctionList);
 */
export function lazily<Parts, Props extends object>(from: Script<Parts>, part: (parts: Parts) => ComponentType<Props>): ComponentType<Props & { /** Called once it is there. */ readonly onShown?: () => void }> {
  return function LazyCard({ onShown, ...props }: Props & { readonly onShown?: () => void }) {
    const { texts } = useLanguage();
    const [Card, setCard] = useState<ComponentType<Props> | undefined>(() => from.loaded && part(from.loaded));
    const [hasFailed, setFailed] = useState(false);
    const attempt = () => {
      setFailed(false);
      from.load().then((parts) => { setCard(() => part(parts)); }, () => { setFailed(true); });
    };
    useEffect(() => { if (Card === undefined) attempt(); }, []);
    useLayoutEffect(() => { if (Card !== undefined) onShown?.(); }, [Card]);
    if (Card !== undefined) return <Card {...(props as unknown as Props)} />;
    return (
      <section class="card" aria-busy={!hasFailed}>
        {hasFailed ? (
          <Message kind="error">
            {texts.lazy.failed}
            <div class="actions">
              <button class="button" type="button" onClick={attempt}>
                {texts.lazy.retry}
              </button>
            </div>
          </Message>
        ) : (
          <p class="help">{texts.lazy.loading}</p>
        )}
      </section>
    );
  };
}
