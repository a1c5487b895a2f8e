import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../state/language';
import { Message } from './message';

/**
 * A part of the pane whose script is loaded when it is first shown: functions, for whose sake the pane's page is loaded, don't wait for it.
 * @example const AuditCard = lazily(() => import('./audit/audit-card').then(({ AuditCard }) => AuditCard));
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyCard(props: Props) {
    const { texts } = useLanguage();
    const [Card, setCard] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [hasFailed, setFailed] = useState(false);
    const attempt = () => {
      setFailed(false);
      load().then((card) => { setCard(() => (loaded = card)); }, () => { setFailed(true); });
    };
    useEffect(() => { if (Card === undefined) attempt(); }, []);
    if (Card !== undefined) return <Card {...props} />;
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
