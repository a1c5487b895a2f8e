/**
 * The range of an address as Excel says it, with its sheet.
 * @param address - `Sheet1!B3`, `'Q3 plan'!A1:B2`
 */
export function cellsAt(context: Excel.RequestContext, address: string): Excel.Range {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, bang).replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
  return context.workbook.worksheets.getItem(sheet).getRange(address.slice(bang + 1));
}
