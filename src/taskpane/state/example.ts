import { answerOf, type SafeCell } from '../../functions/answer';
import type { ExampleSpec } from '../../functions/spec';
import { wholeCall } from '../../workbook/formula-calls';
import { literalCells } from '../../workbook/literal';

/** The arguments of an example as they are written in its formula; examples hold constants only. */
export function exampleArguments({ formula }: ExampleSpec): readonly string[] {
  return wholeCall(formula.slice(1))?.args ?? [];
}

/** What an example answers now. */
export function exampleAnswer(id: string, example: ExampleSpec): readonly (readonly SafeCell[])[] {
  return answerOf(id, exampleArguments(example).map((written) => literalCells(written) ?? null));
}
