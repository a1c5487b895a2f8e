import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Blanks } from '../options';
import type { ParameterMetadata } from './metadata';

/** An error that stands in a cell of a word argument: Excel does not call the function then, and shows that error. */
export class RefusedArgument extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** An error value as Excel hands it to a function that allows custom data in `any`. */
export interface ErrorCell {
  readonly type: 'Error';
  readonly basicType: 'Error';
  readonly basicValue: string;
}

type CellArgument = string | number | boolean | null | ErrorCell;

/** Turns Univer's values into the arguments that Excel would hand to a function. */
export class ArgumentReader {
  // A range read by a thousand formulas is one object in Univer for the length of a calculation.
  private read = new WeakMap<BaseValueObject, Map<ParameterMetadata['type'], readonly (readonly CellArgument[])[]>>();

  constructor(public blanks: Blanks) {}

  /**
   * One argument: every parameter is a matrix, so one cell is `[[value]]`; an omitted one is null.
   * @throws RefusedArgument for an error cell in a word argument
   */
  argument(parameter: ParameterMetadata, value: FunctionVariantType | undefined): readonly (readonly CellArgument[])[] | null {
    if (value === undefined) return null;
    if (value.isReferenceObject()) return this.matrix(parameter.type, (value as BaseReferenceObject).toArrayValueObject());
    if (value.isArray()) return this.matrix(parameter.type, value as ArrayValueObject);
    const single = value as BaseValueObject;
    return single.isNull() ? null : [[this.cell(parameter.type, single)]];
  }

  /** To be called when what an empty cell means has changed. */
  forget(): void {
    this.read = new WeakMap();
  }

  private matrix(type: ParameterMetadata['type'], values: ArrayValueObject): readonly (readonly CellArgument[])[] {
    const known = this.read.get(values);
    const before = known?.get(type);
    if (before !== undefined) return before;
    const rows: CellArgument[][] = [];
    const { startRow, startColumn } = values.getRangePosition();
    values.iterator((value, row, column) => {
      (rows[row - startRow] ??= [])[column - startColumn] = this.cell(type, value);
    });
    if (known === undefined) this.read.set(values, new Map([[type, rows]]));
    else known.set(type, rows);
    return rows;
  }

  private cell(type: ParameterMetadata['type'], value: Nullable<BaseValueObject>): CellArgument {
    if (value === null || value === undefined || value.isNull()) return this.blank(type);
    if (value.isError()) {
      const code = String(value.getValue());
      if (type === 'string') throw new RefusedArgument(code);
      return { type: 'Error', basicType: 'Error', basicValue: code };
    }
    const plain = value.getValue();
    if (type === 'any') return plain;
    return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
  }

  private blank(type: ParameterMetadata['type']): CellArgument {
    if (this.blanks === 'null') return null;
    return type === 'string' ? '' : 0;
  }
}
