import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Message } from '../components/message';
import { useLanguage } from '../state/language';

type AskViews = Readonly<Record<'needs' | 'quotes', ComponentType>>;

/** Asking vendors, at the end of the needs, and reading what they return, among the quotes: a script of its own, for which the functions don't wait. */
export function AskCard({ step }: { readonly step: keyof AskViews }) {
  const { texts } = useLanguage();
  const [views, setViews] = useState<AskViews>();
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import(/* webpackChunkName: "ask" */ './ask/ask-views').then(({ askViews }) => { setViews(askViews); }, () => { setFailed(true); });
  };
  useEffect(load, []);
  if (views !== undefined) {
    const View = views[step];
    return <View />;
  }
  return (
    <section class="card" aria-busy={!hasFailed}>
      {hasFailed ? (
        <Message kind="error">
          {texts.later.failed}
          <div class="actions">
            <button class="button" type="button" onClick={load}>
              {texts.later.retry}
            </button>
          </div>
        </Message>
      ) : (
        <p class="help">{texts.later.loading}</p>
      )}
    </section>
  );
}
