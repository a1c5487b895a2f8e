import { catalogue } from '../../src/functions/catalogue';
import { wordLists } from '../../src/functions/word-lists';
import { answerOf } from '../../src/functions/answer';
import { argumentCells } from '../../src/taskpane/state/argument-cells';
import { fieldText, readArgument } from '../../src/taskpane/state/argument';
import { exampleAnswer, exampleArguments } from '../../src/taskpane/state/example';

describe('exampleAnswer', () => {
  it.each(catalogue.flatMap(({ id, parameters, examples }) => examples.map((example) => [example.formula, id, parameters, example] as const)))('%s answers the same when it is filled into the form', async (_, id, parameters, example) => {
    const written = exampleArguments(example);
    const filled = await Promise.all(
      parameters.map(async ({ words }, index) => {
        const list = words ? wordLists[words].map(({ value }) => value) : [];
        const argument = readArgument(fieldText(written[index] ?? '', list), list);
        return argument.kind === 'omitted' ? null : argument.kind === 'reference' ? argumentCells(argument.value) : [[argument.value]];
      }),
    );
    expect(answerOf(id, filled)).toEqual(exampleAnswer(id, example));
  });
});
