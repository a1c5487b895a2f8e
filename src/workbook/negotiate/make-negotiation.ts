import type { Locale } from '../../i18n/locale';
import { negotiateSheetTexts } from '../../i18n/negotiate/sheets/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { openNames } from '../open-names';
import { textInput } from '../quote-workbook/cell-input';
import { addSheets } from '../quote-workbook/add-sheets';
import { horizonOf } from '../quote-workbook/content';
import { type ExistingContent, existingContent } from '../quote-workbook/existing-content';
import type { PlannedSheet } from '../quote-workbook/plan';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { leversOffer, leversSheet } from './levers-sheet';
import { rankingPlace } from './ranking-place';
import type { RankingPlace } from './score-worth';
import { updateWalkAway, type TypedLimits } from './update-walk-away';
import { walkAwayOffer, walkAwaySheet } from './walk-away-sheet';

/** What became of a sheet that was asked for. */
export interface ShownSheet {
  readonly name: string;
  /** Else it was there, and shows the offer now. */
  readonly isMade: boolean;
}

/** Makes the sheet of levers, or turns the one that is there to this offer. @throws WorkbookError */
export async function showLevers(locale: Locale, offer: string): Promise<ShownSheet> {
  return show(locale, offer, leversOffer, (content) => leversSheet(negotiateSheetTexts[content.language], workbookTexts[content.language], offer, horizonOf(content)));
}

/** Makes the sheet of budget, target and walk-away price, or turns the one that is there to this offer; what was typed goes to no other place. @throws WorkbookError */
export async function showWalkAway(locale: Locale, offer: string, typed: TypedLimits): Promise<ShownSheet> {
  const shown = await show(locale, offer, walkAwayOffer, ({ language }, ranking) => walkAwaySheet(negotiateSheetTexts[language], workbookTexts[language], offer, ranking));
  await updateWalkAway(locale, typed);
  return shown;
}

async function show(locale: Locale, offer: string, offerName: string, plan: (content: ExistingContent, ranking: RankingPlace | undefined) => PlannedSheet): Promise<ShownSheet> {
  return inExcel(async (context) => {
    const { sheets, known, has } = await openNames(context);
    const { names, application } = context.workbook;
    const content = await existingContent(context, known, locale);
    const planned = plan(content, await rankingPlace(context));
    const unfinished = await unfinishedSheets(context, sheets, [planned]);
    const isThere = has(offerName) && !unfinished.marks.has(offerName.toLowerCase());
    const there = isThere ? names.getItem(offerName).getRange() : undefined;
    if (there !== undefined) {
      there.values = [[textInput(offer)]];
      there.worksheet.load('name');
      there.worksheet.activate();
    }
    const [made] = there === undefined ? addSheets(context, sheets, unfinished, [planned], workbookTexts[content.language].unfinished) : [];
    made?.sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return made === undefined ? { name: there?.worksheet.name ?? '', isMade: false } : { name: made.name, isMade: true };
  });
}
