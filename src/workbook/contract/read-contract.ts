import type { Grid } from '../../domain/cells';
import { readTerms, type Terms } from '../../domain/terms/terms-table';
import { DomainError } from '../../domain/errors';
import { noLabels } from '../../domain/words/items';
import { vocabulary } from '../../functions/words';
import { inExcel } from '../in-excel';
import { languageOf, openTables, type TableCells } from '../needs/table-cells';
import { placesOf } from '../vendors/parse-scoring';
import type { ClauseRow, ContractBook, ContractRow } from './contract-book';
import { clauseColumns, clausePlace, clausesTable, contractColumns, contractPlace, contractTable, statusIn } from './contract-tables';

const read = ['RtcTerms', 'RtcUsage', 'RtcRates', clausesTable, contractTable] as const;

/**
 * Reads what the workbook holds of a contract, whichever language its tables are in and whatever their order: two round trips.
 * @throws WorkbookError
 */
export async function readContract(): Promise<ContractBook> {
  return inExcel(async (context) => {
    const tables = await openTables(context, read);
    const [termsCells, usage, rates, clauseCells, contractCells] = tables;
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
      currencyOf: (offer) => currencyIn(rates, offer),
      clauses: clauseCells === undefined || clausePlaces === undefined ? [] : clauseRows(clauseCells, clausePlaces),
      contract: contractCells === undefined || contractPlaces === undefined ? [] : contractRows(contractCells, contractPlaces),
      unusable: [...(isUsable(clausePlaces, [clausePlace.clause, clausePlace.offer, clausePlace.status]) ? [] : [clausesTable]), ...(isUsable(contractPlaces, [contractPlace.text, contractPlace.clause]) ? [] : [contractTable])],
    };
  });
}

function isUsable(places: readonly number[] | undefined, needed: readonly number[]): boolean {
  return places === undefined || needed.every((place) => (places[place] ?? -1) >= 0);
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

/** The currency of the offer's first row that names one. */
function currencyIn(rates: TableCells | undefined, offer: string): string {
  const [ofOffer, currency] = (['offer', 'currency'] as const).map((column) => rates?.header.findIndex((title) => vocabulary.rateColumns.find(title) === column) ?? -1);
  const row = rates?.values.find((cells) => String(cells[ofOffer ?? -1] ?? '').trim().toLowerCase() === offer.toLowerCase() && String(cells[currency ?? -1] ?? '') !== '');
  return String(row?.[currency ?? -1] ?? '').trim();
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
  return values.flatMap((cells): readonly ContractRow[] => {
    const cell = (place: number): string => String(cells[places[place] ?? -1] ?? '').trim();
    const text = cell(contractPlace.text);
    return text === '' ? [] : [{ number: cell(contractPlace.number), offer: cell(contractPlace.offer), text, clauses: cell(contractPlace.clause).split(/[,，、;；\s]+/).filter((id) => id !== '') }];
  });
}
