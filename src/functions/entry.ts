import { guardedAnswer, type SafeCell } from './answer';
import { runs } from './runs';

// What Excel loads: each function under its id. A result must hold plain values or CustomFunctions.Error, nothing else reaches a cell unchanged.
for (const [id, run] of Object.entries(runs)) {
  CustomFunctions.associate(id, (...raw: unknown[]) => guardedAnswer(run, raw).map((row) => row.map(forExcel)));
}

function forExcel(cell: SafeCell): number | string | boolean | CustomFunctions.Error {
  if (typeof cell !== 'object') return cell;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(cell.error === '#VALUE!' ? invalidValue : notAvailable, cell.sentence);
}
