import type { ErrorCode, ErrorParams } from '../../domain/errors';

/** A language of refusals: a sentence for each code. */
export type Sentences = { readonly [Code in ErrorCode]: (params: ErrorParams) => string };
