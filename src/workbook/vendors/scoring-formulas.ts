import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { criteriaPlace, criteriaTable } from './scoring-tables';

/** The parts of RtcCriteria as formulas refer to them; a vendor is a place behind the last anchor, whatever its column is called. */
export interface CriteriaReferences {
  readonly dimension: string;
  readonly criterion: string;
  readonly weight: string;
  readonly limit: string;
  readonly better: string;
  /** Whether each row is a gate, or is scored: arrays of truth values. */
  readonly isGate: string;
  readonly isScored: string;
  /** The column of a vendor, counted from 1. */
  readonly vendor: (place: number) => string;
  /** The header of that column. */
  readonly vendorName: (place: number) => string;
  /** The names of the vendors that take part, across. */
  readonly vendorNames: string;
  /** The scored rows with the criteria's names in front and the vendors' names on top; and their weights, one below the other. */
  readonly namedMarks: string;
  readonly weights: string;
}

/**
 * Writes references to RtcCriteria in the words of its language.
 * @param gates - the cells that say what became of each vendor at the gates: those that failed are left out of what tells of all vendors
 */
export function criteriaReferences(words: VendorSheetTexts, gates = 'RtcGates'): CriteriaReferences {
  const { columns } = words.criteria;
  const name = (at: number): string => columns[at] ?? '';
  const column = (at: number): string => `${criteriaTable}[${name(at)}]`;
  const { id, dimension, criterion, weight, gate, limit, better, lastAnchor } = criteriaPlace;
  const before = `COLUMNS(${criteriaTable}[[${name(id)}]:[${name(lastAnchor)}]])`;
  const isScored = `${column(gate)}<>"${words.yes}"`;
  const places = `SEQUENCE(1,COLUMNS(${criteriaTable}))`;
  const takesPart = `(${places}>${before})*(INDEX(${gates},IF(${places}>${before},${places}-${before},1))<>"${words.outcomes.fail}")`;
  const ownPlace = `COLUMNS(${criteriaTable}[[${name(id)}]:[${name(criterion)}]])`;
  return {
    dimension: column(dimension),
    criterion: column(criterion),
    weight: column(weight),
    limit: column(limit),
    better: column(better),
    isGate: `${column(gate)}="${words.yes}"`,
    isScored,
    vendor: (place) => `INDEX(${criteriaTable},0,${before}+${place})`,
    vendorName: (place) => `INDEX(${criteriaTable}[#Headers],1,${before}+${place})`,
    namedMarks: `FILTER(FILTER(${criteriaTable}[#All],${criteriaTable}[[#All],[${name(gate)}]]<>"${words.yes}"),(${places}=${ownPlace})+${takesPart})`,
    vendorNames: `FILTER(${criteriaTable}[#Headers],${takesPart})`,
    weights: `FILTER(${column(weight)},${isScored})`,
  };
}

/** What became of a vendor at all gates, as the sheet's word. */
export function gatesFormula(words: VendorSheetTexts, references: CriteriaReferences, place: number): string {
  const { pass, unknown, fail } = words.outcomes;
  const { isGate, limit } = references;
  const marks = references.vendor(place);
  const answered = `SUMPRODUCT((${isGate})*((${marks}="${pass}")+ISNUMBER(${marks})*ISNUMBER(${limit})))`;
  return `IF(SUMPRODUCT(${failedRows(words, references, place)})>0,"${fail}",IF(${answered}<SUMPRODUCT((${isGate})*1),"${unknown}","${pass}"))`;
}

/** The names of the gates that a vendor fails. */
export function failedFormula(words: VendorSheetTexts, references: CriteriaReferences, place: number): string {
  return `TEXTJOIN("; ",TRUE,IF(${failedRows(words, references, place)}>0,${references.criterion},""))`;
}

/** 1 for each gate that a vendor fails: by the word, or by a measurement beyond the limit. */
function failedRows({ outcomes, better: betterWords }: VendorSheetTexts, references: CriteriaReferences, place: number): string {
  const { isGate, limit, better } = references;
  const marks = references.vendor(place);
  const isLower = `(${better}="${betterWords.lower}")`;
  const beyond = `(${isLower}*(${marks}>${limit})+(1-${isLower})*(${marks}<${limit}))`;
  return `(${isGate})*((${marks}="${outcomes.fail}")+ISNUMBER(${marks})*ISNUMBER(${limit})*${beyond})`;
}

/** The weights of the criteria for which a vendor has a mark: a dash is none, nor is 0, which an empty cell may turn into. */
export function givenWeight({ isScored, weight, vendor, dimension }: CriteriaReferences, place: number, ofDimension?: string): string {
  const marks = vendor(place);
  const own = ofDimension === undefined ? '' : `*(${dimension}=${ofDimension})`;
  return `SUMPRODUCT((${isScored})*(${marks}<>"")*(${marks}<>"-")*(${marks}<>0)${own},${weight})`;
}

/** Weight x mark of a vendor in one dimension. */
export function weighedMarks({ isScored, weight, vendor, dimension }: CriteriaReferences, place: number, ofDimension: string): string {
  return `SUMPRODUCT((${isScored})*(${dimension}=${ofDimension}),${weight},${vendor(place)})`;
}
