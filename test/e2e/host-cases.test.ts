import { hostCases } from '../support/host-cases';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(60_000);

let workbench: OpenWorkbench;
let opened: WorkbenchPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open('?lang=en-US');
});

afterAll(() => workbench.close());

describe('Microsoft’s object model over the grid', () => {
  it.each(hostCases)('$name', async ({ batch, answer }) => {
    expect(await opened.pane.evaluate(`Excel.run(${batch.toString()})`)).toEqual(answer);
  });
});
