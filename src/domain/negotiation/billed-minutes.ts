import type { Contract } from '../billing/contract';

/** Minutes over the horizon as the vendor's own rule counts the participants' minutes, before any ratio: of aggregate meters one for each, where streams count one for each stream. */
export function billedMinutes({ program, fill, horizon }: Contract): number {
  const isMinutes = new Set(program.minuteLines);
  const draws = program.draws.filter(({ line, about }) => isMinutes.has(line) && (about.unit === 'min' || about.unit === 'STD'));
  const usage = new Float64Array(program.lines.length);
  let minutes = 0;
  for (let month = 1; month <= horizon; month += 1) {
    fill(month, usage);
    for (const { line, perUnit, ratio } of draws) minutes += ((usage[line] ?? 0) * perUnit) / ratio;
  }
  return minutes;
}
