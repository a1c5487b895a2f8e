import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunctionSpec } from '../../functions/spec';
import { sentencesOf } from '../../i18n/locale';
import { lazily } from '../components/lazily';
import { Tabs } from '../components/tabs';
import { useLanguage } from '../state/language';
import { steps, type Step } from '../state/steps';
import { auditTitleId, compareTitleId, type GoTo } from './go-to';
import { Header, openExplainId, openListId } from './header';
import { HostMessage } from './host-message';
import { formulaViews } from './lazy-views';
import { StepPage } from './step-page';
import { explainTitleId, formTitleId, openerOf, searchId } from './view-ids';

const ExplainCell = lazily(formulaViews, (views) => views.ExplainCell);
const FunctionForm = lazily(formulaViews, (views) => views.FunctionForm);
const FunctionList = lazily(formulaViews, (views) => views.FunctionList);

const isCardTitle = ({ id }: HTMLElement): boolean => id === auditTitleId || id === compareTitleId;

type View =
  | { readonly at: 'step' }
  | { readonly at: 'list' }
  | { readonly at: 'explain' }
  | { readonly at: 'form'; readonly id: FunctionSpec['id']; readonly from: 'step' | 'list' };

/** The whole pane: five steps, and from each of them the way to its formulas. */
export function Pane() {
  const { texts, locale } = useLanguage();
  const [step, setStep] = useState<Step>('needs');
  const [view, setView] = useState<View>({ at: 'step' });
  const [query, setQuery] = useState('');

  // The focus follows the user: into a view when it opens, back to what opened it when it closes.
  const focusNext = useRef<string | undefined>(undefined);
  const go = (next: View, focus: string) => {
    focusNext.current = focus;
    setView(next);
  };
  const focusWanted = () => {
    const wanted = focusNext.current === undefined ? null : document.getElementById(focusNext.current);
    if (wanted === null) return;
    wanted.focus();
    if (isCardTitle(wanted)) wanted.closest('.card')?.scrollIntoView();
    focusNext.current = undefined;
  };
  useLayoutEffect(focusWanted, [view, step]);

  const goTo: GoTo = (next, titleId) => {
    focusNext.current = titleId;
    setStep(next);
  };
  const open = (id: FunctionSpec['id'], from: 'step' | 'list') => { go({ at: 'form', id, from }, formTitleId); };
  const toStep = texts.list.backTo(texts.steps[step].name);

  return (
    <>
      <Header onOpenList={() => { go({ at: 'list' }, searchId); }} onExplain={() => { go({ at: 'explain' }, explainTitleId); }} />
      <HostMessage />
      {view.at === 'step' && (
        <Tabs label={texts.steps.label} items={steps.map((id) => ({ id, label: texts.steps[id].name }))} selected={step} onSelect={setStep}>
          <StepPage step={step} onOpen={(id) => { open(id, 'step'); }} onGo={goTo} onShown={focusWanted} />
        </Tabs>
      )}
      {view.at === 'step' && (
        <footer class="footer help">
          {sentencesOf([texts.promise, texts.privacy], locale)}
        </footer>
      )}
      {view.at === 'list' && (
        <FunctionList
          onShown={focusWanted}
          query={query}
          onQuery={setQuery}
          onOpen={(id) => { open(id, 'list'); }}
          onBack={() => { go({ at: 'step' }, openListId); }}
          backLabel={toStep}
        />
      )}
      {view.at === 'explain' && <ExplainCell onShown={focusWanted} onBack={() => { go({ at: 'step' }, openExplainId); }} backLabel={toStep} />}
      {view.at === 'form' && (
        <FunctionForm
          id={view.id}
          onShown={focusWanted}
          onBack={() => { go({ at: view.from }, openerOf(view.id)); }}
          backLabel={view.from === 'list' ? texts.list.backTo(texts.list.all) : toStep}
        />
      )}
    </>
  );
}
