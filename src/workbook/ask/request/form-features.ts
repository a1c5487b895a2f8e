import type { Feature } from 'write-excel-file/universal';
import { appendMarkupInsideElement, findElement, getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue } from 'write-excel-file/utility';
import type { FormRule, FormSheet, FormTable } from './form-sheet';

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the writer of files does not know: rules of cells and tables. It lets others add to the files that it writes, each element in its place. */
export function formFeatures(sheets: readonly FormSheet[]): Feature<Blob>[] {
  const tables = sheets.flatMap((sheet, sheetIndex) => sheet.tables.map((table) => ({ table, sheetIndex }))).map((one, index) => ({ ...one, id: index + 1 }));
  const on = (sheetIndex: number) => tables.filter((one) => one.sheetIndex === sheetIndex);
  return [
    {
      files: {
        transform: {
          [sheetFile]: {
            transform: (xml, _options, { sheetIndex }) => withTables(withRules(xml, sheets[sheetIndex]?.rules ?? []), on(sheetIndex).map(({ id }) => id)),
          },
          'xl/worksheets/_rels/sheet{id}.xml.rels': {
            transform: (xml, _options, { sheetIndex }) => inside(xml, 'Relationships', on(sheetIndex).map(({ id }) => `<Relationship Id="${relationId(id)}" Type="${relations}/table" Target="../tables/table${id}.xml"/>`)),
          },
          '[Content_Types].xml': {
            transform: (xml) => inside(xml, 'Types', tables.map(({ id }) => `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml" PartName="/xl/tables/table${id}.xml"/>`)),
          },
        },
        write: { files: () => Object.fromEntries(tables.map(({ table, id }) => [`xl/tables/table${id}.xml`, tableXml(table, id)])) },
      },
    },
  ];
}

function relationId(table: number): string {
  return `rId-table-${table}`;
}

function inside(xml: string, tag: string, elements: readonly string[]): string {
  const element = findElement(xml, tag);
  return element === undefined ? xml : appendMarkupInsideElement(xml, element, elements.join(''));
}

/** @param element - goes where Excel wants it among its siblings: elsewhere the file counts as broken */
function inSheet(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(sheetFile, 'worksheet') ?? [], 'worksheet');
}

function withTables(xml: string, ids: readonly number[]): string {
  return ids.length === 0 ? xml : inSheet(xml, `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${relationId(id)}"/>`).join('')}</tableParts>`);
}

function withRules(xml: string, rules: readonly FormRule[]): string {
  return rules.length === 0 ? xml : inSheet(xml, `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`);
}

function ruleXml(rule: FormRule): string {
  const { row, column, rows, prompt = '' } = rule;
  const cells = `${getCellAddress(row, column)}:${getCellAddress(row + rows - 1, column)}`;
  const hint = prompt === '' ? '' : ` showInputMessage="1" prompt="${sanitizeAttributeValue(prompt)}"`;
  const start = `<dataValidation allowBlank="1"${hint} sqref="${cells}"`;
  switch (rule.kind) {
    case 'anything':
      return `${start}/>`;
    case 'number':
      return `${start} type="decimal" operator="greaterThanOrEqual" errorStyle="warning"${refusal(rule.error)}><formula1>0</formula1></dataValidation>`;
    case 'list':
      return `${start} type="list"${rule.isStrict ? '' : ' errorStyle="warning"'}${refusal(rule.error)}><formula1>"${sanitizeAttributeValue(rule.words.join(','))}"</formula1></dataValidation>`;
  }
}

/** Without a sentence the list only helps. */
function refusal(error: string): string {
  return error === '' ? '' : ` showErrorMessage="1" error="${sanitizeAttributeValue(error)}"`;
}

function tableXml({ name, row, column, rows, headers }: FormTable, id: number): string {
  const cells = `${getCellAddress(row, column)}:${getCellAddress(row + rows - 1, column + headers.length - 1)}`;
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${sanitizeAttributeValue(header)}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${cells}" totalsRowShown="0"><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
