import type { Locale } from '../../i18n/locale';
import { negotiateSheetTexts } from '../../i18n/negotiate/sheets/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { textInput } from '../quote-workbook/cell-input';
import { addSheets } from '../quote-workbook/add-sheets';
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

const usualHorizon = 12;

/** Makes the sheet of levers, or turns the one that is there to this offer. @throws WorkbookError */
export async function showLevers(locale: Locale, offer: string): Promise<ShownSheet> {
  return show(locale, offer, leversOffer, ({ language, terms }) => {
    const horizon = terms.horizon_months?.all;
    return leversSheet(negotiateSheetTexts[language], workbookTexts[language], offer, typeof horizon === 'number' ? horizon : usualHorizon);
  });
}

/** Makes the sheet of budget, target and walk-away price, or turns the one that is there to this offer; what was typed goes to no other place. @throws WorkbookError */
export async function showWalkAway(locale: Locale, offer: string, typed: TypedLimits): Promise<ShownSheet> {
  const shown = await show(locale, offer, walkAwayOffer, ({ language }, ranking) => walkAwaySheet(negotiateSheetTexts[language], workbookTexts[language], offer, ranking));
  await updateWalkAway(locale, typed);
  return shown;
}

async function show(locale: Locale, offer: string, offerName: string, plan: (content: ExistingContent, ranking: RankingPlace | undefined) => PlannedSheet): Promise<ShownSheet> {
  return inExcel(async (context) => {
    const { worksheets, tables, names, application } = context.workbook;
    [worksheets, tables, names].forEach((collection) => collection.load('items/name'));
    application.load('calculationMode');
    await context.sync();
    const content = await existingContent(context, new Set(tables.items.map(({ name }) => name.toLowerCase())), locale);
    const planned = plan(content, await rankingPlace(context));
    const unfinished = await unfinishedSheets(context, worksheets.items, [planned]);
    const isThere = names.items.some(({ name }) => name.toLowerCase() === offerName.toLowerCase()) && !unfinished.marks.has(offerName.toLowerCase());
    const there = isThere ? names.getItem(offerName).getRange() : undefined;
    if (there !== undefined) {
      there.values = [[textInput(offer)]];
      there.worksheet.load('name');
      there.worksheet.activate();
    }
    const [made] = there === undefined ? addSheets(context, worksheets.items, unfinished, [planned], workbookTexts[content.language].unfinished) : [];
    made?.sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return made === undefined ? { name: there?.worksheet.name ?? '', isMade: false } : { name: made.name, isMade: true };
  });
}
