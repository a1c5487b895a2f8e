import type { CriteriaBook } from '../domain/scoring/criterion';
import criteria from './criteria.json';

/** The criteria, with what each mark means, and the gates that a new scoring begins with. */
export const criteriaBook = criteria as CriteriaBook;
