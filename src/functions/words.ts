import { wordAliases } from '../data/word-aliases';
import { rateCards } from '../data/rate-cards';
import { openRateBook } from '../domain/pricing/rate-book';
import { type Item, type Labels, parseItem } from '../domain/words/items';
import { createVocabulary } from '../domain/words/vocabulary';

/** The one vocabulary of all cells. */
export const vocabulary = createVocabulary(wordAliases, Object.fromEntries(rateCards.map(({ id, names, aliases }) => [id, [names.en, names.zh, ...aliases]])));

/** The built-in list prices. */
export const rateBook = openRateBook(rateCards, vocabulary);

const readItems = new Map<Labels, Map<string, Item>>();
const mostItems = 5000;
const noLabels: Labels = {};

/**
 * Reads a tier word, picture, extra or dimension; the same text is read once, since thousands of cells repeat it.
 * @throws DomainError what `parseItem` throws
 */
export function itemOf(text: string, labels: Labels = noLabels): Item {
  let items = readItems.get(labels);
  if (items === undefined || items.size > mostItems) {
    if (readItems.size > mostItems) readItems.clear();
    items = new Map();
    readItems.set(labels, items);
  }
  const known = items.get(text);
  if (known !== undefined) return known;
  const item = parseItem(text, vocabulary, labels);
  items.set(text, item);
  return item;
}
