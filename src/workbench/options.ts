/** Languages of the workbench: those of the product. */
export type Language = 'zh-CN' | 'en-US';

/** What an empty cell is when it reaches a function: Excel on the desktop gives 0, Excel on the web null. */
export type Blanks = 'null' | 'zero';

/** How the workbench behaves, all of it readable in its address. */
export interface Options {
  readonly language: Language;
  readonly blanks: Blanks;
  /** What the workbench opens on. */
  readonly book: 'sample' | 'empty' | 'file';
  /** The newest ExcelApi set that Office answers for; the add-in's floor unless asked otherwise. */
  readonly excelApi: string;
}

const floorOfExcelApi = '1.9';
const books = ['sample', 'empty', 'file'] as const;

/**
 * Reads the options from an address.
 * @param search - the query of the address: `lang=zh-CN|en-US`, `blanks=0|null`, `book=empty|file`, `api=1.14`
 * @param browserLanguage - decides the language where the address names none
 */
export function optionsFrom(search: string, browserLanguage: string): Options {
  const query = new URLSearchParams(search);
  const language = query.get('lang') ?? browserLanguage;
  return {
    language: language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    blanks: query.get('blanks') === '0' ? 'zero' : 'null',
    book: books.find((book) => book === query.get('book')) ?? 'sample',
    excelApi: query.get('api') ?? floorOfExcelApi,
  };
}

/** The query that opens the workbench with these options; `optionsFrom` reads it back. */
export function queryOf(options: Options): string {
  const query = new URLSearchParams({ lang: options.language });
  if (options.blanks === 'zero') query.set('blanks', '0');
  if (options.book !== 'sample') query.set('book', options.book);
  if (options.excelApi !== floorOfExcelApi) query.set('api', options.excelApi);
  return `?${query.toString()}`;
}
