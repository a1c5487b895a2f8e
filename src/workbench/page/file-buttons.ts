import type { Book } from '../book';
import type { Loss } from '../files/read-xlsx';
import type { SavedBook } from '../files/saved-book';
import { type Options, queryOf } from '../options';
import type { Words } from '../words';
import { saveFile } from './save-file';

/** A file that was chosen, kept by the browser while the page opens anew on it. */
interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What of the grid a file is made of. */
export interface SavableGrid {
  savedBook(): SavedBook;
  losses(): readonly Loss[];
}

/**
 * Fills the place for the two buttons: a file opens by opening the page anew, since a workbook is what everything in it begins with.
 */
export function fileButtons(place: HTMLElement, options: Options, words: Words, grid: SavableGrid): void {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx';
  chooser.hidden = true;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) void openAnew(file, options);
  });
  place.append(button('open-file', words.openFile, () => chooser.click()), chooser, button('save-file', words.saveAs, () => void save(words, grid)));
}

function button(id: string, text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.id = id;
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

async function openAnew(file: File, options: Options): Promise<void> {
  const chosen: ChosenFile = { name: file.name.replace(/\.xlsx$/i, ''), bytes: new Uint8Array(await file.arrayBuffer()) };
  history.replaceState(chosen, '', queryOf({ ...options, book: 'file' }));
  location.reload();
}

async function save(words: Words, grid: SavableGrid): Promise<void> {
  const losses = grid.losses();
  if (losses.length > 0 && !window.confirm(words.notSaved(named(losses, words)))) return;
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ '../files/write-xlsx');
  const book = grid.savedBook();
  saveFile(`${book.name}.xlsx`, (await writeXlsx(book)) as BlobPart);
}

/** The file that was chosen before the page was opened anew; what is not shown of it is said. @returns undefined where none was chosen */
export async function chosenBook(words: Words, say: (sentence: string) => void): Promise<Book | undefined> {
  const chosen = history.state as ChosenFile | null;
  if (chosen === null) return undefined;
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ '../files/read-xlsx');
  try {
    const { book, losses } = await readXlsx(chosen.bytes, chosen.name);
    if (losses.length > 0) say(words.notShown(named(losses, words)));
    return book;
  } catch {
    say(words.notRead);
    return undefined;
  }
}

function named(losses: readonly Loss[], words: Words): string {
  return losses.map((loss) => words.losses[loss]).join(words.comma);
}
