import type { Words } from '../domain/contract/clause';

/** What is usual, and what to ask for, where a flag belongs to a term and to no clause. */
export const termAsks: Readonly<Record<string, { readonly usual: Words; readonly ask: Words }>> = {
  discount_off: { usual: { zh: '多为七折到九五折', en: 'mostly 5 to 30% off' }, ask: { zh: '0.85 还是八五折？请书面确认折后价', en: '0.85 or 八五折? Have the price after discount confirmed in writing' } },
};
