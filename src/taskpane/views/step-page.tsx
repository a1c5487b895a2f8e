import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec } from '../../functions/spec';
import { FunctionGroup } from '../components/function-group';
import { useLanguage } from '../state/language';
import { stepOf, type Step } from '../state/steps';
import { FreezeCopy } from './freeze-copy';
import { NeedsCard } from './needs-card';
import { NewWorkbook } from './new-workbook';

/** A step: the question it answers, and the formulas that help to answer it today. */
export function StepPage({ step, onOpen }: { readonly step: Step; readonly onOpen: (id: FunctionSpec['id']) => void }) {
  const { texts } = useLanguage();
  const { question, about } = texts.steps[step];
  const functions = catalogue.filter((spec) => stepOf(spec) === step);
  return (
    <>
      <h2 class="title">{question}</h2>
      <p class="about">{about}</p>
      {step === 'needs' && <NeedsCard />}
      {step === 'needs' && <NewWorkbook />}
      {step === 'contract' && <FreezeCopy />}
      {functions.length === 0 ? (
        <p class="about">{texts.steps.noFormulas}</p>
      ) : (
        <FunctionGroup id="step-formulas" title={texts.steps.formulas} functions={functions} onOpen={onOpen} />
      )}
    </>
  );
}
