import { answerOf, type ErrorAnswer, functionIds, type SafeCell } from './answer';

// What Excel loads: each function under its id. A result must hold plain values or CustomFunctions.Error, nothing else reaches a cell unchanged.
for (const id of functionIds) {
  CustomFunctions.associate(id, (...raw: unknown[]) => answerOf(id, raw).map((row) => (row.some(isError) ? row.map(forExcel) : row)));
}

function isError(cell: SafeCell): cell is ErrorAnswer {
  return typeof cell === 'object';
}

function forExcel(cell: SafeCell): number | string | boolean | CustomFunctions.Error {
  if (!isError(cell)) return cell;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(cell.error === '#VALUE!' ? invalidValue : notAvailable, cell.sentence);
}
