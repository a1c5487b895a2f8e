import { readFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../support/walked-page';
import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(300_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

it.each([['zh-CN', 'walkthrough.zh-CN.md'], ['en-US', 'walkthrough.md']])('the walk in %s clicks what the workbench has and says what it shows', async (language, page) => {
  const opened = await workbench.open(`?lang=${language}`);
  await walk(opened, readFileSync(path.resolve(__dirname, '../../docs', page), 'utf8'));
  expect(opened.errors).toEqual([]);
});
