import type { Grid } from '../../domain/cells';
import { readTerms, type Terms } from '../../domain/terms/terms-table';
import { DomainError } from '../../domain/errors';
import { dayOfText } from '../../domain/words/dates';
import { noLabels } from '../../domain/words/items';
import { vocabulary } from '../../functions/words';
import { inExcel } from '../in-excel';
import { languageOf, openTables, type TableCells } from '../needs/table-cells';
import { placesOf } from '../vendors/parse-scoring';
import type { ClauseRow, ContractBook, ContractRow, TrialBook, TrialResult } from './contract-book';
import { clauseColumns, clausePlace, clausesTable, contractColumns, contractPlace, contractTable, flagsName, resultColumns, statusIn, textStatusIn, trialColumns, trialTable } from './contract-tables';
import { flagColumns } from './flags-sheet';
import { missingColumns } from './mend-contract';
import { trialPlace } from './trial-rows';
import { resultPlace, resultTable, trialOfferName } from './trial-tables';

const read = ['RtcTerms', 'RtcUsage', 'RtcRates', clausesTable, contractTable, resultTable, trialTable] as const;

/**
 * Reads what the workbook holds of a contract, whichever language its tables are in and whatever their order: three round trips.
 * @throws WorkbookError
 */
export async function readContract(): Promise<ContractBook> {
  return inExcel(async (context) => {
    const offerCell = context.workbook.names.getItemOrNullObject(trialOfferName).getRangeOrNullObject();
    offerCell.load('values');
    const flags = [flagsName, ...Object.values(flagColumns)].map((name) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
    flags.forEach((range) => range.load('rowIndex'));
    await context.sync();
    const isFlagGone = flags.some((range) => range.isNullObject);
    const trialOffer = offerCell.isNullObject ? '' : String(offerCell.values[0]?.[0] ?? '').trim();
    const tables = await openTables(context, read);
    const [termsCells, usage, rates, clauseCells, contractCells, resultCells, trialCells] = tables;
    const terms = opened(termsCells);
    const clausePlaces = clauseCells && placesOf(clauseCells, clauseColumns);
    const contractPlaces = contractCells && placesOf(contractCells, contractColumns);
    return {
      language: (clauseCells && languageOf(clauseCells, clauseColumns)) ?? (contractCells && languageOf(contractCells, contractColumns)),
      offers: termsCells && (terms instanceof DomainError ? [] : terms?.offers),
      terms: gridOf(termsCells),
      usage: gridOf(usage),
      rates: gridOf(rates),
      problem: terms instanceof DomainError ? terms : undefined,
      said: (offer, term) => (terms === undefined || terms instanceof DomainError ? null : terms.said(term, { name: offer, vendor: null, labels: noLabels })),
      currencyOf: (offer) => ofOffer(rates, offer, 'currency'),
      vendorOf: (offer) => {
        const said = ofOffer(rates, offer, 'vendor') || offer;
        return vocabulary.vendors.find(said) ?? said;
      },
      clauses: clauseCells === undefined || clausePlaces === undefined ? [] : clauseRows(clauseCells, clausePlaces),
      contract: contractCells === undefined || contractPlaces === undefined ? [] : contractRows(contractCells, contractPlaces),
      trial: resultCells && { offer: trialOffer, results: trialResults(resultCells), ...trialDays(trialCells) },
      damage: {
        columns: [...missingColumns(clausesTable, clauseCells, clauseColumns), ...missingColumns(contractTable, contractCells, contractColumns)],
        flags: clauseCells !== undefined && termsCells !== undefined && isFlagGone,
        trial: resultCells?.formulas.some((cells) => cells.some((cell) => String(cell).includes('#REF!'))) ?? false,
      },
    };
  });
}

function opened(cells: TableCells | undefined): Terms | DomainError | undefined {
  const grid = gridOf(cells);
  if (grid === undefined) return undefined;
  try {
    return readTerms(grid, vocabulary);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** What the first row of the offer that says it has in a column of the prices. */
function ofOffer(rates: TableCells | undefined, offer: string, wanted: 'currency' | 'vendor'): string {
  const [named, column] = (['offer', wanted] as const).map((own) => rates?.header.findIndex((title) => vocabulary.rateColumns.find(title) === own) ?? -1);
  const row = rates?.values.find((cells) => String(cells[named ?? -1] ?? '').trim().toLowerCase() === offer.toLowerCase() && String(cells[column ?? -1] ?? '') !== '');
  return String(row?.[column ?? -1] ?? '').trim();
}

/** An error in a cell stands there as its name. */
const errorName = /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function gridOf(cells: TableCells | undefined): Grid | undefined {
  return cells && [cells.header, ...cells.values].map((row) => row.map((cell) => (typeof cell === 'string' && errorName.test(cell) ? { error: cell } : cell)));
}

function clauseRows({ values }: TableCells, places: readonly number[]): readonly ClauseRow[] {
  return values.flatMap((cells, row): readonly ClauseRow[] => {
    const cell = (place: number): string => String(cells[places[place] ?? -1] ?? '').trim();
    const clause = cell(clausePlace.clause);
    if (clause === '') return [];
    const { name, offer, promised, by, on, channel, reference, owner, reason } = clausePlace;
    return [{ row, clause, name: cell(name) || clause, offer: cell(offer), promised: cell(promised), by: cell(by), on: cell(on), channel: cell(channel), status: statusIn(cell(clausePlace.status)), reference: cell(reference), owner: cell(owner), reason: cell(reason) }];
  });
}

function contractRows({ values }: TableCells, places: readonly number[]): readonly ContractRow[] {
  return values.flatMap((cells, row): readonly ContractRow[] => {
    const cell = (place: number): string => String(cells[places[place] ?? -1] ?? '').trim();
    const text = cell(contractPlace.text);
    return text === '' ? [] : [{ row, number: cell(contractPlace.number), offer: cell(contractPlace.offer), text, clauses: cell(contractPlace.clause).split(/[,，、;；\s]+/).filter((id) => id !== ''), status: textStatusIn(cell(contractPlace.status)), owner: cell(contractPlace.owner), reason: cell(contractPlace.reason) }];
  });
}

function trialResults(table: TableCells): readonly TrialResult[] {
  const places = placesOf(table, resultColumns);
  return table.values.flatMap((cells): readonly TrialResult[] => {
    const cell = (place: number): string | number | boolean => cells[places[place] ?? -1] ?? '';
    const { metric, scope, promise, measured, outside, samples, result, note, credit } = resultPlace;
    if (String(cell(metric)) === '') return [];
    const due = cell(credit);
    return [
      {
        metric: String(cell(metric)),
        scope: String(cell(scope)),
        promise: String(cell(promise)),
        measured: Number(cell(measured)),
        outside: Number(cell(outside)),
        samples: Number(cell(samples)),
        isKept: cell(result) === 'pass' ? true : cell(result) === 'fail' ? false : null,
        note: String(cell(note)),
        credit: typeof due === 'number' && due > 0 ? due : null,
      },
    ];
  });
}

/** The first and last day of measurements, in the order of the days. */
function trialDays(table: TableCells | undefined): Pick<TrialBook, 'from' | 'to'> {
  const place = table === undefined ? -1 : (placesOf(table, trialColumns)[trialPlace.at] ?? -1);
  const days = (table?.values ?? []).map((cells) => String(cells[place] ?? '').trim().split(/[T\s]/)[0] ?? '').flatMap((day) => {
    const number = dayOfText(day);
    return number === null ? [] : [{ day, number }];
  });
  const sorted = days.sort((a, b) => a.number - b.number);
  return { from: sorted[0]?.day ?? '', to: sorted[sorted.length - 1]?.day ?? '' };
}
