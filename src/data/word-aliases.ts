import type { Aliases } from '../domain/words/vocabulary';
import aliases from './aliases.json';

/** All words that cells may use, in both languages. */
export const wordAliases: Aliases = aliases;
