/** Why the workbook could not be read or written, in terms of what the user can do about it. */
export type WorkbookProblem =
  | 'no_excel'
  | 'editing'
  | 'protected'
  | 'no_cell_selected'
  | 'several_areas'
  | 'not_found'
  | 'too_many_cells'
  | 'not_readable'
  | 'refused';

/** A refusal by the workbook; `i18n/pane` holds its sentence under `workbook`. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    cause?: unknown,
  ) {
    super(problem);
    this.name = 'WorkbookError';
    this.cause = cause;
  }

  /** What Excel itself said, kept for whoever reports the fault. */
  readonly cause: unknown;
}

/** Excel's own codes, as far as each has a way out of its own. */
const problems: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: 'editing',
  CellEditMode: 'editing',
  HostIsBusy: 'editing',
  AccessDenied: 'protected',
  InvalidSelection: 'no_cell_selected',
  AreasNotSupported: 'several_areas',
  ItemNotFound: 'not_found',
  InvalidReference: 'not_found',
  InvalidArgument: 'not_found',
};

/**
 * Puts whatever Excel.run threw in our own words.
 * @param thrown - an OfficeExtension.Error, a WorkbookError, or anything else
 */
export function workbookError(thrown: unknown): WorkbookError {
  if (thrown instanceof WorkbookError) return thrown;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  return new WorkbookError(problems[code] ?? 'refused', thrown);
}
