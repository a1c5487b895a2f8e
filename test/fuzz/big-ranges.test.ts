import { catalogue } from '../../src/functions/catalogue';
import { functionsUnderTest } from './functions-under-test';
import { brokenLaw } from './laws';
import { type Argument, validCalls } from './valid-calls';

jest.setTimeout(300_000);

const ask = functionsUnderTest()['en-US'];
const manyCells = 100_000;
/** What searches (break-even, target, levers, risk) bills the contract hundreds of times over. */
const fewerCells = 2000;
const mostSeconds = 10;

/** The rows again and again below their header, if they have one, up to so many cells. */
function enlarged(rows: Argument & object, cells: number): Argument & object {
  const isTable = rows.length > 1 && typeof rows[0]?.[0] === 'string';
  const body = isTable ? rows.slice(1) : rows;
  return [...(isTable ? rows.slice(0, 1) : []), ...Array.from({ length: Math.floor(cells / (rows[0]?.length ?? 1)) }, (_, index) => body[index % body.length] ?? [])];
}

describe('a range of 100,000 cells', () => {
  it.each(catalogue.map((spec) => [spec.id, spec] as const))('is answered or refused by %s within seconds of the processor’s time', (id, spec) => {
    const [call = []] = validCalls(spec).calls;
    const args = call.map((rows, index) => (index === 0 && rows !== null ? enlarged(rows, spec.group === 'compare' ? fewerCells : manyCells) : rows));
    const before = process.cpuUsage();
    const answer = ask(id, args);
    const { user, system } = process.cpuUsage(before);
    expect(brokenLaw(args, answer, false)).toBeNull();
    expect((user + system) / 1e6).toBeLessThan(mostSeconds);
  });
});
