import type { RequestTexts } from '../../../i18n/ask/texts';
import type { FormSheet } from './form-sheet';
import { needsSheet } from './needs-sheet';
import { ratesForm } from './rates-form';
import { readMeSheet } from './read-me-sheet';
import type { RequestContent } from './request-content';
import type { WantedPrice } from './request-items';
import { termsForm } from './terms-form';

/** All that a request is made of. */
export interface RequestParts {
  readonly content: RequestContent;
  readonly wanted: readonly WantedPrice[];
  /** Who is asked; empty: anybody. */
  readonly vendor: string;
  /** ISO date on which it is made. */
  readonly day: string;
}

/** The sheets of a request, in their order. */
export function requestForm(words: RequestTexts, { content, wanted, vendor, day }: RequestParts): readonly FormSheet[] {
  return [readMeSheet(words, vendor, day), needsSheet(words, content), ratesForm(words, wanted, vendor), termsForm(words, vendor)];
}
