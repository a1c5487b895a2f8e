/** The elements that have the focus when a view opens, and those to which it returns. */
export const explainTitleId = 'explain-title';
export const formTitleId = 'function-title';
export const searchId = 'function-search';

/** The button that opens a function. */
export const openerOf = (id: string): string => `open-${id}`;
