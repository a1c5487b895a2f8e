import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunctionSpec } from '../../functions/spec';
import { sentencesOf } from '../../i18n/locale';
import { lazily } from '../components/lazily';
import { tabId, Tabs } from '../components/tabs';
import { useLanguage } from '../state/language';
import { steps, type Step } from '../state/steps';
import { auditTitleId, compareTitleId, type GoTo } from './go-to';
import { Header, openExplainId, openListId } from './header';
import { HostMessage } from './host-message';
import { formulaViews } from './lazy-views';
import { StepPage } from './step-page';
import { shortcutKeys, useShortcuts } from './use-shortcuts';
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
  const openList = () => { go({ at: 'list' }, searchId); };
  const explain = () => { go({ at: 'explain' }, explainTitleId); };
  const back = () => {
    if (view.at === 'list') go({ at: 'step' }, openListId);
    else if (view.at === 'explain') go({ at: 'step' }, openExplainId);
    else if (view.at === 'form') go({ at: view.from }, openerOf(view.id));
  };
  const toStepAt = (index: number) => {
    const wanted = steps[index];
    if (wanted === undefined) return;
    setStep(wanted);
    go({ at: 'step' }, tabId(wanted));
  };
  useShortcuts({ onStep: toStepAt, onList: openList, onExplain: explain, onBack: view.at === 'step' ? undefined : back });

  return (
    <>
      <Header onOpenList={openList} onExplain={explain} />
      <HostMessage />
      {view.at === 'step' && (
        <Tabs label={texts.steps.label} items={steps.map((id, index) => ({ id, label: texts.steps[id].name, keys: shortcutKeys.step(index) }))} selected={step} onSelect={setStep}>
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
          onBack={back}
          backLabel={toStep}
        />
      )}
      {view.at === 'explain' && <ExplainCell onShown={focusWanted} onBack={back} backLabel={toStep} />}
      {view.at === 'form' && (
        <FunctionForm
          id={view.id}
          onShown={focusWanted}
          onBack={back}
          backLabel={view.from === 'list' ? texts.list.backTo(texts.list.all) : toStep}
        />
      )}
    </>
  );
}
