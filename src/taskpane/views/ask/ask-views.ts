import { MakeRequest } from './make-request';
import { ReadReturn } from './read-return';

/** What belongs to a step: asking to the needs, reading back to the quotes. */
export const askViews = { needs: MakeRequest, quotes: ReadReturn } as const;
