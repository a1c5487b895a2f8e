import type { Locale } from '../../i18n/locale';
import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { isoDay } from '../day';
import { columnsOf, languageOf, type TableCells } from '../needs/table-cells';
import type { GivenMark, ScoredCriterion, Scoring, VendorCell } from './scoring';
import { criteriaColumns, criteriaPlace, says, scoresColumns, scoresPlace, wordKey } from './scoring-tables';

type Cell = string | number | boolean;

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();
const sheetWords = (locale: Locale) => vendorSheetTexts[locale];

/**
 * Where each planned column stands: by its name, else, where somebody renamed it, in its planned place, if nothing else claims that.
 * @returns -1 for a column that is not there at all
 */
export function placesOf(table: Pick<TableCells, 'header'>, words: typeof criteriaColumns): readonly number[] {
  const named = columnsOf(table, words);
  return named.map((at, planned) => (at !== -1 ? at : planned < table.header.length && !named.includes(planned) ? planned : -1));
}

/** The columns of vendors: all behind the last anchor. */
export function vendorColumns({ header }: Pick<TableCells, 'header'>, places: readonly number[]): readonly number[] {
  const last = places[criteriaPlace.lastAnchor] ?? -1;
  return header.flatMap((_title, at) => (at > last && !places.includes(at) ? [at] : []));
}

/** Reads what the tables hold. */
export function parseScoring(criteria: TableCells, scores: TableCells | undefined): Scoring {
  const places = placesOf(criteria, criteriaColumns);
  const vendors = vendorColumns(criteria, places);
  const marks = scores === undefined ? [] : marksOf(scores);
  return {
    language: languageOf(criteria, criteriaColumns) ?? 'en-US',
    vendors: vendors.map((at) => criteria.header[at] ?? ''),
    criteria: criteria.values.map((row) => criterionOf(row, places, vendors)).filter(({ key }) => key !== ''),
    marks,
    evaluators: [...new Set(marks.flatMap(({ evaluator, isAgreed }) => (isAgreed || evaluator === '' ? [] : [evaluator])))],
  };
}

/** What marks call a row: its id, or its name where it has none. */
export function keyOf(row: readonly Cell[], places: readonly number[]): string {
  return textOf(row[places[criteriaPlace.id] ?? -1]) || textOf(row[places[criteriaPlace.criterion] ?? -1]);
}

function criterionOf(row: readonly Cell[], places: readonly number[], vendors: readonly number[]): ScoredCriterion {
  const cell = (planned: number): Cell => row[places[planned] ?? -1] ?? '';
  const { dimension, criterion, weight, lock, gate, limit, better, firstAnchor, lastAnchor } = criteriaPlace;
  const [weighed, limited] = [cell(weight), cell(limit)];
  const isGate = says(cell(gate), (locale) => sheetWords(locale).yes);
  return {
    key: keyOf(row, places),
    dimension: textOf(cell(dimension)),
    name: textOf(cell(criterion)) || keyOf(row, places),
    weight: typeof weighed === 'number' && weighed > 0 && !isGate ? weighed : 0,
    isLocked: says(cell(lock), (locale) => sheetWords(locale).yes),
    isGate,
    limit: typeof limited === 'number' ? limited : textOf(limited),
    better: wordKey(cell(better), (locale) => sheetWords(locale).better) ?? 'higher',
    anchors: Array.from({ length: lastAnchor - firstAnchor + 1 }, (_one, index) => cell(firstAnchor + index)).map((anchor) => (typeof anchor === 'number' ? anchor : textOf(anchor))),
    cells: vendors.map((at) => vendorCell(row[at] ?? '', isGate)),
  };
}

/** A mark that is not given: nothing, a dash, or 0, which an empty cell may turn into. */
const notGiven = new Set<Cell>(['', '-', 0]);
const worst = new Set(['worst', '最差']);

/** Reads a vendor's cell as the functions do. */
export function vendorCell(cell: Cell, isGate: boolean): VendorCell {
  const said = typeof cell === 'string' ? cell.trim() : cell;
  if (isGate ? said === '' || said === '-' : notGiven.has(said)) return { kind: 'none' };
  if (typeof said === 'number') return { kind: 'number', value: said };
  const outcome = isGate ? wordKey(said, (locale) => sheetWords(locale).outcomes) : undefined;
  if (outcome !== undefined) return { kind: 'outcome', outcome };
  if (!isGate && worst.has(String(said).toLowerCase())) return { kind: 'number', value: 0 };
  return { kind: 'unreadable', text: String(said) };
}

function marksOf(scores: TableCells): readonly GivenMark[] {
  const places = placesOf(scores, scoresColumns);
  const marks = scores.values.flatMap((row): GivenMark[] => {
    const cell = (planned: number): Cell => row[places[planned] ?? -1] ?? '';
    const { at, evaluator, vendor, criterion, mark, evidence, evidenceDate, reason } = scoresPlace;
    if (textOf(cell(evaluator)) === '') return [];
    return [
      {
        at: momentText(cell(at)),
        evaluator: textOf(cell(evaluator)),
        isAgreed: says(cell(evaluator), (locale) => sheetWords(locale).agreed),
        vendor: textOf(cell(vendor)),
        criterion: textOf(cell(criterion)),
        mark: markOf(cell(mark)),
        evidence: textOf(cell(evidence)),
        evidenceDate: momentText(cell(evidenceDate)).slice(0, 10),
        reason: textOf(cell(reason)),
      },
    ];
  });
  return byTime(marks);
}

/** Marks in the order of their time, whatever the order of the rows: somebody may have sorted the table. Those of one moment keep their order. */
export function byTime(marks: readonly GivenMark[]): readonly GivenMark[] {
  return [...marks].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function markOf(cell: Cell): GivenMark['mark'] {
  if (typeof cell === 'number') return cell;
  return wordKey(cell, (locale) => sheetWords(locale).outcomes) ?? null;
}

/** Days of Excel before 1970. */
const epochDays = 25_569;
const dayMs = 86_400_000;

/** A time that Excel has made a number of, as the text that we write. */
function momentText(cell: Cell): string {
  if (typeof cell !== 'number') return textOf(cell);
  const utc = new Date(Math.round((cell - epochDays) * dayMs));
  const local = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  return momentOf(local);
}

/** A moment as it is written into RtcScores, by the clock of whoever writes: it sorts by time, also as a text. */
export function momentOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${isoDay(time)} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}
