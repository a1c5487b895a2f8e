import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec } from '../../functions/spec';
import { FunctionGroup } from '../components/function-group';
import { useLanguage } from '../state/language';
import { stepOf, type Step } from '../state/steps';

/** The formulas that help to answer a step's question today. */
export function StepFormulas({ step, onOpen }: { readonly step: Step; readonly onOpen: (id: FunctionSpec['id']) => void }) {
  const { texts } = useLanguage();
  const functions = catalogue.filter((spec) => stepOf(spec) === step);
  return functions.length === 0 ? <p class="about">{texts.steps.noFormulas}</p> : <FunctionGroup id="step-formulas" title={texts.steps.formulas} functions={functions} onOpen={onOpen} />;
}
