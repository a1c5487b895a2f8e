import type { Step } from '../state/steps';

/** Opens a step at one of its cards. @param titleId - of the card's title, which gets the focus */
export type GoTo = (step: Step, titleId: string) => void;

/** The titles of cards that other steps lead to. */
export const auditTitleId = 'audit-title';
export const compareTitleId = 'compare-title';
