import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, ICommandService, type Injector, type IRange, type ISheetDataValidationRule } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Area, Validation, ValidationModel, ValidationRule } from '../office-host/model';

/** Univer's rules of cells, as the Office host sees them. */
export class UniverValidations implements ValidationModel {
  private readonly commands: ICommandService;
  private readonly rules: SheetDataValidationModel;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
    this.rules = injector.get(SheetDataValidationModel);
  }

  get({ sheet, row, column, rows, columns }: Area): ValidationRule | undefined {
    const at = (r: number, c: number): ISheetDataValidationRule | undefined => this.rules.getRuleByLocation(this.workbook.getId(), sheet, r, c);
    const [first, last] = [at(row, column), at(row + rows - 1, column + columns - 1)];
    return first !== undefined && first.uid === last?.uid ? ruleOf(first) : undefined;
  }

  set(area: Area, rule: ValidationRule): void {
    this.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, { unitId: this.workbook.getId(), subUnitId: area.sheet, rule: univerRule(`rule-${Math.round(performance.now() * 1000)}`, rule, area) });
  }

  clear(area: Area): void {
    this.commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, { unitId: this.workbook.getId(), subUnitId: area.sheet, ranges: [rangeOf(area)] });
  }

  on(sheet: string): readonly Validation[] {
    return this.rules.getRules(this.workbook.getId(), sheet).flatMap((rule) => rule.ranges.map((range) => ({ area: areaOf(range, sheet), rule: ruleOf(rule) })));
  }
}

const types: Readonly<Record<ValidationRule['kind'], string>> = { list: DataValidationType.LIST, whole: DataValidationType.WHOLE, decimal: DataValidationType.DECIMAL };

/** Excel's words for Univer's. */
const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** A rule as Univer keeps it. */
export function univerRule(uid: string, rule: ValidationRule, area: Omit<Area, 'sheet'>): ISheetDataValidationRule {
  return {
    uid,
    type: types[rule.kind],
    ranges: [rangeOf(area)],
    allowBlank: rule.ignoresBlanks,
    showErrorMessage: rule.isStrict,
    errorStyle: rule.isStrict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    ...(rule.error === '' ? {} : { error: rule.error }),
    ...(rule.prompt === '' ? {} : { showInputMessage: true, prompt: rule.prompt }),
    ...(rule.kind === 'list'
      ? { formula1: rule.source, showDropDown: rule.showsList, renderMode: DataValidationRenderMode.ARROW }
      : { formula1: rule.from, formula2: rule.to, operator: operators[rule.operator] ?? DataValidationOperator.BETWEEN }),
  };
}

function ruleOf({ type, formula1 = '', formula2 = '', operator = DataValidationOperator.BETWEEN, showDropDown, allowBlank, showErrorMessage, error, prompt }: ISheetDataValidationRule): ValidationRule {
  const common = { ignoresBlanks: allowBlank !== false, isStrict: showErrorMessage === true, error: error ?? '', prompt: prompt ?? '' };
  if (type === types.list) return { ...common, kind: 'list', source: formula1, showsList: showDropDown !== false };
  return { ...common, kind: type === types.whole ? 'whole' : 'decimal', from: formula1, to: formula2, operator: Object.keys(operators).find((word) => operators[word] === operator) ?? 'Between' };
}

function rangeOf({ row, column, rows, columns }: Omit<Area, 'sheet'>): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, sheet: string): Area {
  return { sheet, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
