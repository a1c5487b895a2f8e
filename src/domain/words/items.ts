import { DomainError } from '../errors';
import { isStreamWord, type Picture, pictureText, type Stream, streamOf, type StreamWord } from '../metering/picture';
import { normalise, squeeze } from './normalise';
import type { Vocabulary } from './vocabulary';

/** What a tier argument or an Item cell names. */
export interface Item {
  /** The canonical word (`HD`, `RECORDING:HD`, `TRAFFIC`), or a picture in its canonical form. */
  readonly key: string;
  /** What is received; null for extras and dimensions. */
  readonly picture: Picture | null;
  /** Set where one stream was written as a word. */
  readonly word: StreamWord | null;
  /** `AUDIENCE`, ... where the word carries a role. */
  readonly role: string | null;
  /** False for a word that the product does not know: an offer may still price it by that very name. */
  readonly known: boolean;
}

/** A vendor's own words, where the common one would mislead: `{ '超高清': 'FHD' }`. */
export type Labels = Readonly<Record<string, string>>;

/** A vendor without words of its own. */
export const noLabels: Labels = {};

/**
 * Reads what a participant receives, or a priced extra or dimension.
 * @param text - a word (`HD`, `高清`, `HD:AUDIENCE`), a picture (`5*640x360`, `1280x720 + 2*audio`) or an extra (`RECORDING:HD`)
 * @param labels - the vendor's own words, which win
 * @throws DomainError `item_missing` for an empty text, `ambiguous_item` for a word that vendors use differently, `picture_not_understood` for a malformed picture
 * @example parseItem('5*640x360', words).picture -> [{ count: 5, width: 640, height: 360 }]
 */
export function parseItem(text: string, vocabulary: Vocabulary, labels: Labels = noLabels): Item {
  const [head = '', ...qualifiers] = normalise(text).split(':').map((part) => part.trim());
  if (head === '') throw new DomainError('item_missing');
  const id = labelOf(head, labels) ?? vocabulary.items.find(head);
  if (id !== undefined) return wordItem(id, qualifiers, vocabulary, true);
  const picture = parsePicture(head, vocabulary, labels);
  if (picture !== null) return { key: pictureText(picture), picture, word: null, role: roleOf(qualifiers, vocabulary), known: true };
  const meanings = vocabulary.ambiguousItems.find(head);
  if (meanings !== undefined) throw new DomainError('ambiguous_item', { word: text.trim(), choices: meanings.split(' ').join(', ') });
  return wordItem(head, qualifiers, vocabulary, false);
}

function labelOf(word: string, labels: Labels): string | undefined {
  return Object.entries(labels).find(([label]) => squeeze(label) === squeeze(word))?.[1];
}

function wordItem(id: string, qualifiers: readonly string[], vocabulary: Vocabulary, known: boolean): Item {
  if (isStreamWord(id)) return { key: id, picture: [streamOf(id)], word: id, role: roleOf(qualifiers, vocabulary), known };
  const rest = qualifiers.map((qualifier) => ({ qualifier, role: vocabulary.roles.find(qualifier) }));
  const named = rest.filter(({ role }) => role === undefined).map(({ qualifier }) => vocabulary.items.find(qualifier) ?? vocabulary.qualifiers.find(qualifier) ?? qualifier);
  return { key: [id, ...named].join(':'), picture: null, word: null, role: rest.find(({ role }) => role !== undefined)?.role ?? null, known };
}

/** Words and pictures have one kind of qualifier: who receives them. */
function roleOf(qualifiers: readonly string[], vocabulary: Vocabulary): string | null {
  const [first] = qualifiers;
  if (first === undefined) return null;
  const role = vocabulary.roles.find(first);
  if (role === undefined || qualifiers.length > 1) throw new DomainError('unknown_role', { role: qualifiers.join(':'), roles: vocabulary.roles.ids.join(', ') });
  return role;
}

const times = '[*X×✕]';
const countedSize = new RegExp(`^(?:(\\d+) ?${times} ?)?(\\d+) ?(${times}) ?(\\d+)$`);
const countedWord = new RegExp(`^(\\d+) ?${times} ?(.+)$`);
const maximalCount = 10_000;
const maximalSide = 20_000;
/** `640*360` is a size, `3*720` a slip: only with an x may a side be shorter. */
const smallestStarredSide = 16;

/** Reads `1280x720 + 6*320x180 + 3*audio`; null where the text does not look like a picture at all. */
function parsePicture(text: string, vocabulary: Vocabulary, labels: Labels): Picture | null {
  const parts = text.split('+').map((part) => part.trim());
  const streams = parts.map((part) => parseStream(part, vocabulary, labels));
  if (streams.every((stream): stream is Stream => stream !== null)) return streams;
  if (!/^\d/.test(text) || isWordLike(text)) return null;
  const wrong = parts[streams.indexOf(null)] ?? text;
  throw new DomainError('picture_not_understood', { picture: text, part: wrong });
}

/** `8K`, `480P`, `4K60`: begins with a digit, yet is a word and no picture. */
function isWordLike(text: string): boolean {
  return /^\d+[A-Z]+\d*$/.test(text) && !/^\d+X\d*$/.test(text);
}

function parseStream(part: string, vocabulary: Vocabulary, labels: Labels): Stream | null {
  const size = countedSize.exec(part);
  if (size !== null) return sizedStream(size[1], Number(size[2]), Number(size[4]), size[3] === '*' ? smallestStarredSide : 1);
  const counted = countedWord.exec(part);
  const word = counted?.[2] ?? part;
  const id = labelOf(word, labels) ?? vocabulary.items.find(word);
  if (id === undefined || !isStreamWord(id)) return null;
  const count = counted === null ? 1 : Number(counted[1]);
  return count >= 1 && count <= maximalCount ? streamOf(id, count) : null;
}

function sizedStream(counted: string | undefined, width: number, height: number, smallestSide: number): Stream | null {
  const count = counted === undefined ? 1 : Number(counted);
  const fits = count >= 1 && count <= maximalCount && Math.min(width, height) >= smallestSide && Math.max(width, height) <= maximalSide;
  return fits ? { count, width, height } : null;
}
