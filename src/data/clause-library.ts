import type { ClauseLibrary } from '../domain/contract/clause-library';
import library from './clause-library.json';

/** What people read of the clauses; the pane loads it when it shows them. */
export const clauseLibrary = library as ClauseLibrary;
