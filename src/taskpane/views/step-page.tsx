import type { FunctionSpec } from '../../functions/spec';
import { lazily, script } from '../components/lazily';
import { useLanguage } from '../state/language';
import type { Step } from '../state/steps';
import type { GoTo } from './go-to';
import { formulaViews } from './lazy-views';
import { NeedsStep } from './needs-step';

const askScript = script(() => import(/* webpackChunkName: "ask" */ './ask/ask-views'));
const MakeRequest = lazily(askScript, (views) => views.MakeRequest);
const ReadReturn = lazily(askScript, (views) => views.ReadReturn);
const AuditCard = lazily(script(() => import(/* webpackChunkName: "audit" */ './audit/audit-card')), (card) => card.AuditCard);
const CompareCard = lazily(script(() => import(/* webpackChunkName: "compare" */ './compare/compare-card')), (card) => card.CompareCard);
const NegotiateCard = lazily(script(() => import(/* webpackChunkName: "negotiate" */ './negotiate/negotiate-card')), (card) => card.NegotiateCard);
const StepFormulas = lazily(formulaViews, (views) => views.StepFormulas);
const quotesScript = script(() => import(/* webpackChunkName: "quotes" */ './quotes/quotes-views'));
const QuoteCard = lazily(quotesScript, (views) => views.QuoteCard);
const LooksCard = lazily(quotesScript, (views) => views.LooksCard);
const ListCard = lazily(quotesScript, (views) => views.ListCard);
const VendorsCard = lazily(script(() => import(/* webpackChunkName: "vendors" */ './vendors/vendors-card')), (card) => card.VendorsCard);
const ContractCard = lazily(script(() => import(/* webpackChunkName: "contract" */ './contract/contract-card')), (card) => card.ContractCard);
const ReportCard = lazily(script(() => import(/* webpackChunkName: "report" */ './report/report-card')), (card) => card.ReportCard);
const FreezeCopy = lazily(script(() => import(/* webpackChunkName: "freeze" */ './freeze-copy')), (card) => card.FreezeCopy);

interface StepPageProps {
  readonly step: Step;
  readonly onOpen: (id: FunctionSpec['id']) => void;
  readonly onGo: GoTo;
  /** Called when a card that another step leads to is there. */
  readonly onShown: () => void;
}

/** A step: the question it answers, and the formulas that help to answer it today. */
export function StepPage({ step, onOpen, onGo, onShown }: StepPageProps) {
  const { texts } = useLanguage();
  const { question, about } = texts.steps[step];
  return (
    <>
      <h2 class="title">{question}</h2>
      <p class="about">{about}</p>
      {step === 'needs' && <NeedsStep onGo={onGo} />}
      {step === 'needs' && <MakeRequest />}
      {step === 'quotes' && <QuoteCard />}
      {step === 'quotes' && <ReadReturn />}
      {step === 'quotes' && <LooksCard />}
      {step === 'quotes' && <ListCard />}
      {step === 'compare' && <CompareCard onShown={onShown} />}
      {step === 'compare' && <NegotiateCard />}
      {step === 'vendors' && <VendorsCard />}
      {step === 'contract' && <ContractCard />}
      {step === 'contract' && <ReportCard />}
      {step === 'contract' && <AuditCard onShown={onShown} />}
      {step === 'contract' && <FreezeCopy />}
      <StepFormulas step={step} onOpen={onOpen} />
    </>
  );
}
