import type { Area, Validation, ValidationModel, ValidationRule } from '../../src/workbench/office-host/model';

/** Rules of cells of a workbook in memory: the newest that covers an area holds. */
export class MemoryValidations implements ValidationModel {
  private rules: readonly Validation[] = [];

  get(area: Area): ValidationRule | undefined {
    return [...this.rules].reverse().find((one) => covers(one.area, area))?.rule;
  }

  set(area: Area, rule: ValidationRule): void {
    this.rules = [...this.rules.filter((one) => !covers(area, one.area)), { area, rule }];
  }

  clear(area: Area): void {
    this.rules = this.rules.filter((one) => !covers(area, one.area));
  }

  on(sheet: string): readonly Validation[] {
    return this.rules.filter((one) => one.area.sheet === sheet);
  }
}

function covers(outer: Area, inner: Area): boolean {
  return outer.sheet === inner.sheet && outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;
}
