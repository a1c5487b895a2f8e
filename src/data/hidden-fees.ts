import type { HiddenFee } from '../domain/negotiation/hidden-fees';
import facts from './hidden-fees.json';

/** Fees that quotes leave unsaid, and what others ask for them; where each price was read stays in the file. */
export const hiddenFees = facts.fees as readonly HiddenFee[];
