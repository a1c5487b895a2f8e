/// <reference types="office-js" />
import { writeTalk } from '../../../src/workbook/negotiate/write-talk';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

it('x', async () => {
  const workbook = new MemoryWorkbook('Notes');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
  try { await writeTalk('Talk', [{ text: 'a', look: 'title' }, { text: 'b' }, { text: '1. c' }], 'notice'); } catch (e) { console.log(e, (e as { cause: { debugInfo: unknown } }).cause.debugInfo); }
});
