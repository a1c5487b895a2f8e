import { clauseLibrary } from '../../../data/clause-library';
import { clauses } from '../../../data/clauses';
import type { ClauseText } from '../../../domain/contract/clause-library';
import { wordingOf } from '../../../domain/contract/wording';
import { wordingText } from '../../../i18n/contract/wording-text';
import { inLanguage } from '../../../i18n/flag-findings';
import type { Locale } from '../../../i18n/locale';
import type { ListedClause } from '../../../workbook/contract/clauses-sheet';
import type { ContractBook } from '../../../workbook/contract/contract-book';

/** A clause's name in a language; an id that the library doesn't have stays one. */
export function clauseName(id: string, locale: Locale): string {
  const known = clauseLibrary.clauses.find((clause) => clause.id === id);
  return known === undefined ? id : inLanguage(known.name, locale);
}

/** A clause's wording for an offer, and what it still needs. */
export function offerWording(book: ContractBook, offer: string, { wording }: ClauseText, locale: Locale): ReturnType<typeof wordingText> {
  return wordingText(wordingOf(inLanguage(wording, locale), clauseLibrary.inputs, (term) => book.said(offer, term)), clauseLibrary.inputs, book.currencyOf(offer), locale);
}

/** All clauses as the list of an offer begins with them. */
export function listedClauses(book: ContractBook, offer: string, locale: Locale): readonly ListedClause[] {
  return clauseLibrary.clauses.flatMap((text): readonly ListedClause[] => {
    const rule = clauses.find(({ id }) => id === text.id);
    if (rule === undefined) return [];
    return [{ clause: text.id, name: inLanguage(text.name, locale), offer, usual: inLanguage(rule.usual, locale), ask: inLanguage(rule.ask, locale), severity: rule.severity, wording: offerWording(book, offer, text, locale).text }];
  });
}
