import type { HiddenFees } from '../domain/negotiation/hidden-fees';
import facts from './hidden-fees.json';

/** Fees that quotes leave unsaid, and what others ask for them. */
export const hiddenFees: HiddenFees = facts as HiddenFees;
