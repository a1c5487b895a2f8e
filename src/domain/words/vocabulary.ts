import { squeeze } from './normalise';

/** Ids and the words that mean them, in any language. */
export type AliasTable = Readonly<Record<string, readonly string[]>>;

/** All words of the product, as data: `data/aliases.json`. */
export interface Aliases {
  /** Tier words, extras and dimensions. */
  readonly items: AliasTable;
  /** Words that vendors use for different things, and what each may mean. */
  readonly ambiguousItems: AliasTable;
  readonly qualifiers: AliasTable;
  readonly roles: AliasTable;
  readonly regions: AliasTable;
  readonly units: AliasTable;
  readonly currencies: AliasTable;
  readonly models: AliasTable;
  readonly kinds: AliasTable;
  /** Columns of the Rates table. */
  readonly rateColumns: AliasTable;
  /** Columns of the usage table. */
  readonly usageColumns: AliasTable;
  /** Columns of a usage log. */
  readonly logColumns: AliasTable;
  /** Who takes part: people, robots, recorders, phones. */
  readonly participantKinds: AliasTable;
  /** Columns of a vendor's own usage export. */
  readonly exportColumns: AliasTable;
  /** Columns of an invoice's lines. */
  readonly invoiceColumns: AliasTable;
  /** Ids of terms and clauses; see the Terms table. */
  readonly terms: AliasTable;
  readonly termColumns: AliasTable;
  readonly exitRules: AliasTable;
  readonly billingCycles: AliasTable;
  /** Ways of counting, for vendors without a card. */
  readonly countings: AliasTable;
  /** What RTC_TCO measures. */
  readonly measures: AliasTable;
  /** What a missing mark counts, ways to rank and to price, results of gates. */
  readonly scoring: AliasTable;
  /** `free`, `none`, `yes`, `no`, `total` and their translations. */
  readonly answers: AliasTable;
}

/** One list of words, readable both ways. */
export interface WordIndex {
  /** The id that a word means, or undefined. Case, space, hyphens and full-width forms don't matter. */
  find(word: string): string | undefined;
  readonly ids: readonly string[];
  /** All words with what they mean, as they are written: for who looks for them in running text. */
  entries(): readonly (readonly [word: string, id: string])[];
}

/** The words that cells and pasted quotes may use. */
export type Vocabulary = { readonly [List in keyof Aliases]: WordIndex } & {
  readonly vendors: WordIndex;
};

/** Most words that an index remembers as they were written. */
const mostRemembered = 5000;

/** Thousands of cells repeat a few words: the same text is looked up once. */
function remembered(find: (word: string) => string | undefined): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (known.size >= mostRemembered) known.clear();
    const id = find(word);
    known.set(word, id);
    return id;
  };
}

/** Indexes words by their squeezed form; an id always means itself. */
export function wordIndex(table: AliasTable): WordIndex {
  const byWord = new Map<string, string>();
  for (const [id, words] of Object.entries(table)) {
    for (const word of [id, ...words]) byWord.set(squeeze(word), id);
  }
  const ids = Object.keys(table);
  return { find: remembered((word: string) => byWord.get(squeeze(word))), ids, entries: () => ids.flatMap((id) => [id, ...(table[id] ?? [])].map((word) => [word, id] as const)) };
}

/**
 * Builds the one vocabulary from the alias data and the vendors' names.
 * @param vendors - card id -> its names and other words for it
 */
export function createVocabulary(aliases: Aliases, vendors: AliasTable): Vocabulary {
  const index = (list: keyof Aliases): WordIndex => wordIndex(aliases[list]);
  return {
    items: index('items'),
    ambiguousItems: index('ambiguousItems'),
    qualifiers: index('qualifiers'),
    roles: index('roles'),
    regions: index('regions'),
    units: index('units'),
    currencies: index('currencies'),
    models: index('models'),
    kinds: index('kinds'),
    rateColumns: index('rateColumns'),
    usageColumns: index('usageColumns'),
    logColumns: index('logColumns'),
    participantKinds: index('participantKinds'),
    exportColumns: index('exportColumns'),
    invoiceColumns: index('invoiceColumns'),
    terms: index('terms'),
    termColumns: index('termColumns'),
    exitRules: index('exitRules'),
    billingCycles: index('billingCycles'),
    countings: index('countings'),
    measures: index('measures'),
    scoring: index('scoring'),
    answers: index('answers'),
    vendors: wordIndex(vendors),
  };
}
