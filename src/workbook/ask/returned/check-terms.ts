import { isCellError, textOf } from '../../../domain/cells';
import { plansOf } from '../../../domain/pricing/choose-offer';
import type { Offer } from '../../../domain/pricing/offer';
import { readTerms } from '../../../domain/terms/terms-table';
import { noLabels } from '../../../domain/words/items';
import { meterOf } from '../../../functions/meter-words';
import { vocabulary } from '../../../functions/words';
import { refusalOf } from '../refusal';
import { problem, type ProblemPlace, refused, type ReturnProblem } from './problems';
import type { Answer } from './returned-offers';

/**
 * Reads each answer with the reader that formulas use, by itself, so that one that can't be read hides no other.
 * @param name - of the offer
 * @param offer - whose plans the answers may name; null: no price could be read
 */
export function checkTerms(name: string, answers: readonly Answer[], offer: Offer | null): readonly ReturnProblem[] {
  return answers.flatMap((answer) => {
    const { term, value } = answer;
    if (isCellError(value)) return [value.error === '' ? problem(placeOf(answer), 'formulaWithoutValue') : problem(placeOf(answer), 'errorInCell', value.error)];
    // What it is worth is read with the rule.
    if (term === 'exit_value') return [];
    const read = term === 'exit_rule' ? [answer, ...answers.filter((other) => other.term === 'exit_value' && !isCellError(other.value))] : [answer];
    const refusal = refusalOf(() => {
      readTerms([['Id', 'All', name], ...read.map((one) => [one.term, null, one.value])], vocabulary).agreement({ ...(offer ?? bareOffer), name });
      if (term === 'meter') meterOf(textOf(value));
      if (term === 'plan' && offer !== null) plansOf(offer, textOf(value));
    });
    return refusal === null ? [] : [refused(placeOf(read.find((one) => one.term === refusal.params.term) ?? answer), refusal)];
  });
}

function placeOf({ sheet, row, column }: Answer): ProblemPlace {
  return { sheet, row, column };
}

/** What an answer is read for where no price could be. */
const bareOffer: Offer = { name: '', vendor: null, rows: [], meter: null, planRules: new Map(), labels: noLabels, rounding: null, isBuiltIn: false, market: null };
