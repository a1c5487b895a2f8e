import { spawnSync } from 'node:child_process';
import path from 'node:path';

it('everything that npm run generate writes is as it would write it', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(__dirname, '../scripts/generate.mjs'), '--check'], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
