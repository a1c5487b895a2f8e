import type { Clause } from '../domain/contract/clause';
import written from './clauses.json';

/** The clause types of a contract for real-time audio and video, in the order in which they are looked at. */
export const clauses = written.clauses as readonly Clause[];
