import { type Worksheet, Workbook } from '@cj-tech-master/excelts';

/** A workbook file, opened as a person would open it: cells are found by what stands beside them, and filled in. */
export class FileByHand {
  private constructor(private readonly workbook: Workbook) {}

  /** @param file - Base64, or the bytes of a file */
  static async open(file: string | Uint8Array): Promise<FileByHand> {
    const workbook = new Workbook();
    await workbook.xlsx.load(typeof file === 'string' ? Buffer.from(file, 'base64') : file);
    return new FileByHand(workbook);
  }

  get sheets(): readonly string[] {
    return this.workbook.worksheets.map(({ name }) => name);
  }

  sheet(name: string): Worksheet {
    const found = this.workbook.getWorksheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string): Worksheet {
    return this.workbook.addWorksheet(name);
  }

  /** Values of a sheet, row by row, empty cells as null. */
  values(name: string): unknown[][] {
    const sheet = this.sheet(name);
    return Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => (sheet.getCell(r + 1, c + 1).value ?? null) as unknown));
  }

  /** The number of the first row, from 1, in which all these columns, from 0, hold these values. */
  rowWith(name: string, wanted: Readonly<Record<number, unknown>>): number {
    const row = this.values(name).findIndex((cells) => Object.entries(wanted).every(([column, value]) => cells[Number(column)] === value));
    if (row < 0) throw new Error(`no row with ${JSON.stringify(wanted)}`);
    return row + 1;
  }

  /** Fills cells of a row, from 1, by the places of their columns, from 0. */
  fill(name: string, row: number, cells: Readonly<Record<number, string | number | boolean | Date>>): void {
    for (const [column, value] of Object.entries(cells)) this.sheet(name).getCell(row, Number(column) + 1).value = value;
  }

  async save(): Promise<Uint8Array> {
    // Its check of what it wrote misses a theme, which the request has none of.
    return new Uint8Array(await this.workbook.xlsx.writeBuffer({ validate: false }));
  }
}
