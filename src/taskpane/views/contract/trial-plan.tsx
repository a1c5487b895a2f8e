import { useState } from 'preact/hooks';
import { isCellError, isUnsaid, textOf } from '../../../domain/cells';
import { creditStepsIn } from '../../../domain/contract/credit-text';
import { contractTexts } from '../../../i18n/contract/texts';
import { trialPromises } from '../../state/contract/trial-promise';
import { mostCombinations, type TypedScope, typedPlan, usageRegions } from '../../state/contract/trial-scope';
import { useLanguage } from '../../state/language';
import { Typed } from '../vendors/typed';
import type { ContractPartProps } from './contract-part-props';

const minutesOfDay = 1440;
const usualHours = '10-12, 14-17, 19-23';

/** How many samples each promise takes, and the combinations over which they are spread. */
export function TrialPlan({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { trial: words } = contractTexts[locale];
  const [typed, setTyped] = useState<Partial<TypedScope>>({});
  const scope: TypedScope = { devices: words.usualDevices, networks: words.usualNetworks, regions: usageRegions(book).join(', '), hours: usualHours, ...typed };
  const promises = trialPromises(book, offer, locale);
  const plan = typedPlan(promises, scope, words.probe);
  const count = (value: number, digits = 0): string => value.toLocaleString(locale, { maximumFractionDigits: digits });
  const credits = book.said(offer, 'credits');
  const field = (part: keyof TypedScope, help?: string) => (
    <Typed id={`trial-${part}`} label={words[part]} value={scope[part]} help={help} onInput={(value) => { setTyped((before) => ({ ...before, [part]: value })); }} />
  );
  return (
    <details class="part" id="trial-plan">
      <summary class="part-title">{words.plan}</summary>
      <p class="help">{words.method}</p>
      <ul class="doubts" id="trial-needs">
        {promises.map(({ metric, promise, needed, isPromised, isProbed }) => (
          <li key={metric}>
            {needed === null ? words.needsUnknown(metric, promise) : isProbed ? words.needsProbe(metric, promise, count(needed), count(needed / minutesOfDay, 1)) : words.needs(metric, promise, count(needed))}
            {!isPromised && words.usual}
          </li>
        ))}
      </ul>
      {!isUnsaid(credits) && !isCellError(credits) && creditStepsIn(textOf(credits)) === undefined && <p class="help">{words.creditsUnread(textOf(credits))}</p>}
      {field('devices')}
      {field('networks')}
      {field('regions')}
      {field('hours', words.hoursHelp)}
      <p class="help" role="status">
        {'problem' in plan ? (plan.problem === 'hours' ? words.hoursUnread : words.tooMany(count(mostCombinations))) : words.calls(count(plan.calls.rows), count(plan.calls.rows * plan.calls.each), count(plan.calls.each))}
      </p>
      <div class="actions">
        <button id="trial-to-plan" class="button" type="button" aria-disabled={'problem' in plan} onClick={() => { if (!('problem' in plan)) void actions.planTrial(book, offer, promises, plan.rows); }}>{words.toPlan}</button>
      </div>
    </details>
  );
}
