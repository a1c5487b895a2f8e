import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService, LocalUndoRedoService, UndoCommand } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { RemoveSheetMutation } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { SheetRenderController } from '@univerjs/sheets-ui';

interface Step {
  readonly redoMutations: IMutationInfo[];
  readonly undoMutations: IMutationInfo[];
}

/** Several commands that are one step are undone by Univer in the order in which they were done; here the last is undone first. */
export function repairUndo(): void {
  const service = LocalUndoRedoService.prototype as unknown as { _tryBatchingElements(step: Step, added: Step): void };
  service._tryBatchingElements = (step, added) => {
    step.redoMutations.push(...added.redoMutations);
    step.undoMutations.unshift(...added.undoMutations);
  };
}

interface SheetRenderer {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): object | null | undefined };
  _rangeToBounds: (this: SheetRenderer, ranges: readonly object[]) => readonly object[];
}

type Validate = SheetsDataValidationValidatorService['validatorRanges'];

/** Univer marks cells for drawing, and checks their rules, also where their sheet is not drawn yet or no longer there: that throws. */
export function forgiveMissingSheets(): void {
  const renderer = SheetRenderController.prototype as unknown as SheetRenderer;
  const bounds = renderer._rangeToBounds;
  renderer._rangeToBounds = function boundsWhereDrawn(ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? bounds.call(this, ranges) : [];
  };
  const validator = SheetsDataValidationValidatorService.prototype as { validatorRanges: (this: unknown, ...args: Parameters<Validate>) => ReturnType<Validate> };
  const validate = validator.validatorRanges;
  validator.validatorRanges = function whereItIs(...args) {
    return validate.apply(this, args).catch(() => []);
  };
}

/** Before an undo takes the sheet in front away, another comes to the front: Univer goes on drawing the one that is gone. */
export function leaveSheetsInTime(injector: Injector, workbook: FWorkbook): void {
  const undo = injector.get(IUndoRedoService);
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== UndoCommand.id) return;
    const gone = new Set((undo.pitchTopUndoElement()?.undoMutations ?? []).flatMap((mutation) => (mutation.id === RemoveSheetMutation.id ? [(mutation.params as { readonly subUnitId: string }).subUnitId] : [])));
    if (!gone.has(workbook.getActiveSheet().getSheetId())) return;
    const other = workbook.getSheets().find((sheet) => !gone.has(sheet.getSheetId()));
    if (other !== undefined) workbook.setActiveSheet(other);
  });
}
