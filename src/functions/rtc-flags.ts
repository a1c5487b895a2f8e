import { clauses } from '../data/clauses';
import { bySeverity, type Flag, flagsOf, type OfferTerms } from '../domain/contract/flags';
import type { Outlook } from '../domain/contract/outlook';
import { DomainError } from '../domain/errors';
import { type Chosen, splitPlan } from '../domain/pricing/rate-book';
import type { Agreement } from '../domain/terms/agreement';
import type { OfferColumn, Terms } from '../domain/terms/terms-table';
import { noLabels } from '../domain/words/items';
import { normalise } from '../domain/words/normalise';
import { termAsks } from '../i18n/flag-asks';
import { flagFinding, inLanguage } from '../i18n/flag-findings';
import { type AnswerCell, type Arguments, type Run, single, textIn } from './cells';
import { contractUnder, termsIn, type UsageCells, usageOf } from './contracts';
import { headersOf, language } from './language';
import { chosenOffer, offersOf } from './prices';
import { vocabulary } from './words';

export const run: Run = {
  arguments: ['terms', 'vendor', 'usage', 'tier', 'region', 'rates'],
  answer: (args) => {
    const { terms: grid = null, rates = null, usage: quantities = null } = args;
    if (grid === null) throw new DomainError('missing_argument', { argument: 'terms' });
    const terms = termsIn(grid);
    const usage = quantities === null ? null : usageOf(args);
    const vendor = textIn(single(args.vendor ?? null, 'vendor'), 'vendor');
    const names = vendor !== '' ? [vendor] : rates === null ? terms.offers : quotedOffers(args, terms);
    const flags = names.flatMap((name) => flagsIn(name, terms, usage, args).map((flag) => ({ name, flag })));
    return [headersOf('flags'), ...flags.sort((a, b) => bySeverity(a.flag, b.flag)).map(({ name, flag }) => rowOf(name, flag))];
  },
};

/** The offers of the range; of those that are list prices only the ones that the terms name. */
function quotedOffers({ rates = null }: Arguments, terms: Terms): readonly string[] {
  const isNamed = (name: string): boolean => terms.offers.some((offer) => normalise(offer) === normalise(name));
  return offersOf(rates ?? []).filter(({ name, rows }) => isNamed(name) || rows.some(({ kind }) => kind !== 'list')).map(({ name }) => name);
}

function flagsIn(name: string, terms: Terms, usage: UsageCells | null, { rates = null }: Arguments): readonly Flag[] {
  const quoted = rates === null ? null : chosenOffer(name, rates);
  const column = quoted?.offer ?? columnNamed(name);
  const offer: OfferTerms = {
    said: (term) => terms.said(term, column),
    agreement: () => terms.agreement(column),
    rows: quoted?.offer.rows ?? [],
    outlook: () => (usage === null ? null : outlookOf(quoted ?? chosenOffer(name, null), terms.agreement(column), usage)),
  };
  return flagsOf(clauses, offer, vocabulary);
}

/** The column of a list-price card, or of an offer of which there are no prices; `vendor:plan` is the vendor's. */
function columnNamed(word: string): OfferColumn {
  const [name] = splitPlan(word, () => false);
  return { name, vendor: vocabulary.vendors.find(name) ?? null, labels: noLabels };
}

function outlookOf(chosen: Chosen, agreement: Agreement, usage: UsageCells): Outlook {
  return { ...contractUnder(chosen, agreement, usage), under: (changes) => outlookOf(chosen, { ...agreement, ...changes }, usage) };
}

function rowOf(offer: string, flag: Flag): readonly AnswerCell[] {
  const { usual, ask } = clauses.find(({ id }) => id === flag.clause) ?? termAsks[flag.clause] ?? {};
  const words = (text: typeof usual): string => (text === undefined ? '' : inLanguage(text, language));
  return [flag.clause, offer, flag.severity, flagFinding(flag, language), words(usual), flag.risk ?? '', words(ask)];
}
