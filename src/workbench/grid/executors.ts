import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { type Answer, answerOf, answerOfThrown, errorType } from './answers';
import { type ArgumentReader, RefusedArgument } from './arguments';
import type { ErrorSentences } from './error-sentences';
import type { FunctionMetadata } from './metadata';

/** A function as the add-in associated it: arguments as Excel passes them, the invocation last. */
export type AssociatedFunction = (...args: readonly unknown[]) => unknown;

/** What the executors need of the rest of the workbench. */
export interface FunctionHost {
  /** The function that the built functions.js associated with an id; undefined where it did not. */
  associated(id: string): AssociatedFunction | undefined;
  readonly arguments: ArgumentReader;
  readonly sentences: ErrorSentences;
  /** Called before each call, for those who count them. */
  called(): void;
}

type Executor = [typeof BaseFunction, string];

/**
 * Makes the grid call the add-in's functions. They are registered as classes of Univer's engine because its simpler way
 * turns an omitted argument into 0 and errors into text.
 */
export function executorsOf(functions: readonly FunctionMetadata[], host: FunctionHost): Executor[] {
  return functions.map((declared) => [executorClass(declared, host), declared.name]);
}

function executorClass(declared: FunctionMetadata, host: FunctionHost): typeof BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = declared.parameters.filter((parameter) => parameter.optional !== true).length;
    override maxParams = declared.parameters.length;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const { value, errors } = answer(declared, values, host);
      host.sentences.record(declared.id, { sheet: this.subUnitId ?? '', row: this.row, column: this.column }, errors);
      return value;
    }
  };
}

// Nothing may be thrown out of here: an exception stops Univer's whole calculation.
function answer(declared: FunctionMetadata, values: readonly FunctionVariantType[], host: FunctionHost): Answer {
  const associated = host.associated(declared.id);
  if (associated === undefined) return { value: ErrorValueObject.create(ErrorType.NAME), errors: [] };
  try {
    const args = declared.parameters.map((parameter, index) => host.arguments.argument(parameter, values[index]));
    host.called();
    return answerOf(associated(...args, { functionName: declared.id }));
  } catch (thrown) {
    if (thrown instanceof RefusedArgument) return { value: ErrorValueObject.create(errorType(thrown.code) ?? ErrorType.VALUE), errors: [] };
    return answerOfThrown(thrown);
  }
}
