import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec } from '../../functions/spec';
import { FunctionGroup } from '../components/function-group';
import { lazily } from '../components/lazily';
import { useLanguage } from '../state/language';
import { stepOf, type Step } from '../state/steps';
import { NewWorkbook } from './new-workbook';

const AuditCard = lazily(() => import(/* webpackChunkName: "audit" */ './audit/audit-card').then((card) => card.AuditCard));
const NeedsForm = lazily(() => import(/* webpackChunkName: "needs" */ './needs/needs-form').then((card) => card.NeedsForm));
const FreezeCopy = lazily(() => import(/* webpackChunkName: "freeze" */ './freeze-copy').then((card) => card.FreezeCopy));

/** A step: the question it answers, and the formulas that help to answer it today. */
export function StepPage({ step, onOpen }: { readonly step: Step; readonly onOpen: (id: FunctionSpec['id']) => void }) {
  const { texts } = useLanguage();
  const { question, about } = texts.steps[step];
  const functions = catalogue.filter((spec) => stepOf(spec) === step);
  return (
    <>
      <h2 class="title">{question}</h2>
      <p class="about">{about}</p>
      {step === 'needs' && <NeedsForm />}
      {step === 'needs' && <NewWorkbook />}
      {step === 'contract' && <AuditCard />}
      {step === 'contract' && <FreezeCopy />}
      {functions.length === 0 ? (
        <p class="about">{texts.steps.noFormulas}</p>
      ) : (
        <FunctionGroup id="step-formulas" title={texts.steps.formulas} functions={functions} onOpen={onOpen} />
      )}
    </>
  );
}
