import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Message } from '../components/message';
import { useLanguage } from '../state/language';

/** The form of needs comes as a script of its own: functions, for whose sake the pane's page is loaded, don't wait for it. */
export function NeedsCard() {
  const { texts } = useLanguage();
  const [Form, setForm] = useState<ComponentType>();
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import(/* webpackChunkName: "needs" */ './needs/needs-form').then(({ NeedsForm }) => { setForm(() => NeedsForm); }, () => { setFailed(true); });
  };
  useEffect(load, []);
  if (Form !== undefined) return <Form />;
  return (
    <section class="card" aria-busy={!hasFailed}>
      {hasFailed ? (
        <Message kind="error">
          {texts.needs.failed}
          <div class="actions">
            <button class="button" type="button" onClick={load}>
              {texts.needs.retry}
            </button>
          </div>
        </Message>
      ) : (
        <p class="help">{texts.needs.loading}</p>
      )}
    </section>
  );
}
