const codes = new Set(['#BLOCKED!', '#BUSY!', '#CALC!', '#CONNECT!', '#DIV/0!', '#FIELD!', '#GETTING_DATA', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#SPILL!', '#UNKNOWN!', '#VALUE!']);

/** Whether a cell's value is one of Excel's errors; they are read as their text. */
export function isErrorCode(value: unknown): value is string {
  return typeof value === 'string' && codes.has(value);
}
