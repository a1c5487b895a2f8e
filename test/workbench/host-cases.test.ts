import { hostCases } from '../support/host-cases';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

describe('Microsoft’s object model over a workbook in memory', () => {
  it.each(hostCases)('$name', async ({ batch, answer }) => {
    const model = objectModelOver(new MemoryWorkbook('Usage'));
    expect(await model.Excel.run(batch)).toEqual(answer);
  });
});
