import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../src');

/** What each folder may import; the compiler holds the same by its project references. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  i18n: ['domain'],
  functions: ['domain', 'data', 'i18n'],
  workbook: ['domain', 'i18n', 'functions'],
  taskpane: ['domain', 'data', 'i18n', 'workbook', 'functions'],
  workbench: ['data', 'domain', 'functions', 'i18n', 'workbook'],
};

/** Of functions, others may use only the catalogue, the words, the formula builder and the answers; the workbench runs the built bundle. */
const doors: Readonly<Record<string, readonly string[]>> = {
  workbook: ['functions/formula', 'functions/words', 'functions/meter-words'],
  taskpane: ['functions/catalogue', 'functions/word-lists', 'functions/formula', 'functions/answer', 'functions/explanation', 'functions/spec'],
  workbench: ['functions/formula', 'functions/words'],
};

/** Packages that a folder may import at run time. */
const packages: Readonly<Record<string, RegExp>> = {
  taskpane: /^preact(\/|$)/,
  workbook: /^(write-excel-file\/(universal|utility)|fflate)$/,
  workbench: /^(@univerjs\/|@cj-tech-master\/excelts(\/chart)?$|rxjs|react|react-dom|d3-scale$|d3-shape$)/,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

const imports: readonly Import[] = sources(root).flatMap((file) =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    from: path.relative(root, file),
    to: fileName.startsWith('.') ? path.relative(root, path.resolve(path.dirname(file), fileName)) : fileName,
  })),
);

function folderOf(file: string): string {
  return file.split(path.sep)[0] ?? '';
}

describe('the folder says what the code may know', () => {
  it('knows every folder of src', () => {
    expect(readdirSync(root).sort()).toEqual(Object.keys(allowed).sort());
  });

  it('imports only what its folder may', () => {
    const inside = imports.filter(({ to }) => Object.keys(allowed).includes(folderOf(to)));
    expect(inside.length).toBeGreaterThan(100);
    const wrong = inside.filter(({ from, to }) => folderOf(from) !== folderOf(to) && !(allowed[folderOf(from)] ?? []).includes(folderOf(to)));
    expect(wrong).toEqual([]);
  });

  it('enters functions only by its doors', () => {
    const wrong = imports.filter(({ from, to }) => folderOf(to) === 'functions' && folderOf(from) !== 'functions' && !(doors[folderOf(from)] ?? []).includes(to));
    expect(wrong).toEqual([]);
  });

  it('enters workbook, from the workbench, only by what plans a workbook: the workbench runs the built pane', () => {
    const entered = imports.filter(({ from, to }) => folderOf(from) === 'workbench' && folderOf(to) === 'workbook').map(({ to }) => to);
    expect(entered.length).toBeGreaterThan(0);
    expect(entered.filter((to) => !to.startsWith(path.join('workbook', 'quote-workbook')))).toEqual([]);
  });

  it('imports packages only where they are named', () => {
    const outside = imports.filter(({ to }) => !Object.keys(allowed).includes(folderOf(to)) && !/\.(css|json|html)$/.test(to));
    expect(outside.filter(({ from, to }) => !(packages[folderOf(from)]?.test(to) ?? false))).toEqual([]);
  });

  it('keeps texts out of what functions load: only the catalogue reads them', () => {
    const readers = new Set(imports.filter(({ to }) => to.startsWith(`functions${path.sep}texts`)).map(({ from }) => from));
    expect([...readers].filter((file) => !file.startsWith(path.join('functions', 'texts')))).toEqual([path.join('functions', 'catalogue.ts')]);
  });

  it('calls Excel.run in one place, and waits there for the end of a cell’s edit', () => {
    const callers = sources(root).filter((file) => readFileSync(file, 'utf8').includes('Excel.run('));
    expect(callers.map((file) => path.relative(root, file))).toEqual([path.join('workbook', 'in-excel.ts')]);
    expect(readFileSync(path.join(root, 'workbook', 'in-excel.ts'), 'utf8')).toContain('Excel.run({ delayForCellEdit: true }');
  });

  it('makes no call that clears what Excel can undo', () => {
    const clearing = /insertWorksheetsFromBase64|\.(un)?protect\(|[sS]heet\.(copy|delete)\(|[sS]heet\.(name|position|visibility)\s*=[^=]/;
    expect(sources(path.join(root, 'workbook')).filter((file) => clearing.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('names no vendor in code: a vendor is data', () => {
    const named = ['domain', 'functions'].flatMap((folder) => sources(path.join(root, folder))).filter((file) => /vendor(Id)?\s*===?\s*['"]/.test(readFileSync(file, 'utf8')));
    expect(named).toEqual([]);
  });

  it('keeps what functions run synchronous, and free of the page, the clock and chance', () => {
    const foreign = new Set(['Promise', 'setTimeout', 'document', 'window', 'Date', 'random', 'fetch']);
    const named = ['domain', 'data', 'functions'].flatMap((folder) => sources(path.join(root, folder))).flatMap((file) => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && foreign.has(node.text)) found.push(`${path.relative(root, file)}: ${node.text}`);
        if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) found.push(`${path.relative(root, file)}: async`);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020));
      return found;
    });
    expect(named).toEqual([]);
  });

  it('has no room without a meaning', () => {
    expect(sources(root).filter((file) => /[\\/](utils|helpers|services|lib|common)[\\/]/.test(file))).toEqual([]);
  });
});
