import { DomainError, type ErrorParams } from '../../src/domain/errors';

/** The code and parameters with which a calculation refuses; fails where it answers. */
export function refusalOf(calculate: () => unknown): { readonly code: string; readonly params: ErrorParams } {
  try {
    const answer = calculate();
    throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
}
