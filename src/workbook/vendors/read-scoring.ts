import { inExcel } from '../in-excel';
import { openScoring } from './open-scoring';
import { parseScoring } from './parse-scoring';
import type { Scoring } from './scoring';

/**
 * Reads the scoring that the workbook holds, of whichever language and order.
 * @returns undefined where there is none
 * @throws WorkbookError
 */
export async function readScoring(): Promise<Scoring | undefined> {
  return inExcel(async (context) => {
    const { criteria, scores } = await openScoring(context);
    return criteria && parseScoring(criteria, scores);
  });
}

/** Calls the listener when cells of the workbook change, by whoever's hand. @returns stops it */
export async function watchCells(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      handler.remove();
      void context.sync().catch(() => undefined);
    };
  });
}
