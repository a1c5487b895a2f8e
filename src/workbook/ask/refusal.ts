import { DomainError } from '../../domain/errors';

/** Why something can't be read or priced; null where it can. */
export function refusalOf(read: () => void): DomainError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
