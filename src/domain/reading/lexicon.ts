import { isStreamWord } from '../metering/picture';
import type { Labels } from '../words/items';
import { normalise, squeeze } from '../words/normalise';
import type { Vocabulary } from '../words/vocabulary';
import type { QuoteWords, Sign } from './quote-words';

/** What a word in running text means. */
export type Meaning =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  | { readonly kind: 'role' | 'region' | 'vendor' | 'qualifier' | 'base'; readonly id: string }
  | { readonly kind: 'sign'; readonly id: Sign }
  | { readonly kind: 'neutral' };

/** A word found in a text, up to `end` (exclusive). */
export interface FoundWord {
  readonly meaning: Meaning;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  meaning?: Meaning;
  /** Of the word that ends here: whether it must be written in capitals to be one (`us`, `me`), or begin with one (`daily`). */
  capitals?: 'all' | 'first';
}

/** All words of a quote, to be looked for in running text. */
export interface Lexicon {
  /** The longest word that begins at a place of a text. Case, spaces, hyphens and underscores between its letters don't matter. */
  wordAt(text: string, start: number): FoundWord | null;
  /** Latin words of which longer ones are made, for spelling. */
  readonly latinWords: ReadonlySet<string>;
  /** Chinese words of two characters or more that name items and units, for spelling. */
  readonly chineseWords: readonly string[];
}

const latin = /[A-Z]/;
const digit = /[0-9]/;
const between = /[\s_-]/;
const shortest = 3;
/** Units that are too short to be looked for outside `元/分`. */
const tooShort = /^([A-Z]{1,2}|分|时|%|次)$/;

/**
 * Indexes the vocabulary and what else quotes say.
 * @param labels - the vendor's own words, which win
 */
export function createLexicon(vocabulary: Vocabulary, words: QuoteWords, labels: Labels): Lexicon {
  const root: Node = { next: new Map() };
  const latinWords = new Set<string>();
  const chineseWords = new Set<string>();
  const add = (word: string, meaning: Meaning, capitals?: Node['capitals']): void => {
    const upper = normalise(word);
    for (const part of upper.split(/[^A-Z]+/)) if (part.length > shortest) latinWords.add(part);
    if (meaning.kind === 'item' || meaning.kind === 'base') for (const part of /^[\u4e00-\u9fff]{2,}$/.exec(upper) ?? []) chineseWords.add(part);
    let node = root;
    for (const character of squeeze(word)) {
      let next = node.next.get(character);
      if (next === undefined) node.next.set(character, (next = { next: new Map() }));
      node = next;
    }
    if (node === root) return;
    node.meaning = meaning;
    if (capitals === undefined) delete node.capitals;
    else node.capitals = capitals;
  };
  const isShortLatin = (word: string): boolean => /^[a-z]{1,3}$/i.test(word);
  for (const word of words.neutral) add(word, { kind: 'neutral' });
  for (const [word, id] of vocabulary.vendors.entries()) add(word, { kind: 'vendor', id }, 'first');
  for (const [word, id] of vocabulary.units.entries()) if (!tooShort.test(normalise(word))) add(word, { kind: 'base', id });
  for (const [word, id] of vocabulary.qualifiers.entries()) add(word, { kind: 'qualifier', id });
  for (const [word, id] of vocabulary.roles.entries()) add(word, { kind: 'role', id });
  for (const [word, id] of vocabulary.regions.entries()) add(word, { kind: 'region', id }, isShortLatin(word) ? 'all' : undefined);
  for (const word of words.overseas) add(word, { kind: 'region', id: 'GLOBAL' });
  for (const [sign, list] of Object.entries(words.signs)) for (const word of list) add(word, { kind: 'sign', id: sign as Sign });
  for (const [word, ids] of vocabulary.ambiguousItems.entries()) if (!word.includes(' ')) add(word, { kind: 'ambiguous', choices: ids.split(' ') });
  for (const [word, id] of vocabulary.items.entries()) add(word, { kind: 'item', id }, isShortLatin(word) && !isStreamWord(id) ? 'all' : undefined);
  for (const [word, id] of Object.entries(labels)) add(word, { kind: 'item', id });
  return { wordAt: (text, start) => wordAt(root, text, start), latinWords, chineseWords: [...chineseWords, '千分钟', '万分钟'] };
}

function wordAt(root: Node, text: string, start: number): FoundWord | null {
  const before = text[start - 1] ?? '';
  const first = upper(text[start] ?? '');
  if (between.test(first) || (latin.test(first) && latin.test(upper(before))) || (digit.test(first) && /[0-9.,]/.test(before))) return null;
  let node: Node | undefined = root;
  let found: FoundWord | null = null;
  for (let at = start; at < text.length; at += 1) {
    const character = upper(text[at] ?? '');
    if (between.test(character)) continue;
    node = node.next.get(character);
    if (node === undefined) break;
    if (node.meaning === undefined || !endsAt(text, at, character) || !isCapital(text.slice(start, at + 1), node.capitals)) continue;
    found = { meaning: node.meaning, end: at + 1 };
  }
  return found;
}

/** A Latin word ends where its letters end; an s may make a plural of it. */
function endsAt(text: string, at: number, character: string): boolean {
  if (!latin.test(character) && !digit.test(character)) return true;
  const [next, second] = [upper(text[at + 1] ?? ''), upper(text[at + 2] ?? '')];
  if (digit.test(character)) return !digit.test(next) && !(next === '.' && digit.test(second));
  return !latin.test(next) || (next === 'S' && !latin.test(second));
}

function isCapital(written: string, capitals: Node['capitals']): boolean {
  if (capitals === undefined) return true;
  const part = capitals === 'all' ? written : (written[0] ?? '');
  return part === part.toUpperCase();
}

/** Upper case that never changes the length of a text. */
function upper(character: string): string {
  const changed = character.toUpperCase();
  return changed.length === 1 ? changed : character;
}
