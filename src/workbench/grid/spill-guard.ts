import type { Injector } from '@univerjs/core';
import { ArrayValueObject, type BaseReferenceObject, ErrorType, ErrorValueObject, type FunctionVariantType, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { Area } from '../office-host/model';

/**
 * Makes Univer refuse what Excel refuses: an answer of more than one cell whose cells would stand in a table is #SPILL!.
 * Univer itself looks only for cells that hold something.
 * @param mayFill - asked for every answer of more than one cell, with the area that it would fill
 */
export function guardSpills(injector: Injector, mayFill: (area: Area) => boolean): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (answer) => {
    const size = sizeOf(answer);
    const area = { sheet: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn, ...size };
    const spills = size.rows > 1 || size.columns > 1;
    setRuntimeData(spills && !mayFill(area) ? ErrorValueObject.create(ErrorType.SPILL) : answer);
  };
}

function sizeOf(answer: FunctionVariantType): Pick<Area, 'rows' | 'columns'> {
  if (!answer.isReferenceObject() && !(answer instanceof ArrayValueObject)) return { rows: 1, columns: 1 };
  const { startRow, endRow, startColumn, endColumn } = (answer as BaseReferenceObject | ArrayValueObject).getRangePosition();
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
