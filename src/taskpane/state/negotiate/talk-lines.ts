import { type TalkFacts, talkPoints, type TalkLever, type TalkPoint } from '../../../domain/negotiation/talk-points';
import type { LeverId } from '../../../domain/negotiation/levers';
import type { Locale } from '../../../i18n/locale';
import { type NegotiateTexts, negotiateTexts, type TalkNumbers } from '../../../i18n/negotiate/texts';
import { partWords } from '../../../i18n/negotiation-words';

/** A line of a talk sheet. */
export interface TalkLine {
  readonly text: string;
  readonly kind: 'title' | 'hint' | 'heading' | 'claim' | 'plain';
}

const mostAsks = 3;

/** How a lever's value reads. */
export function leverValue(lever: LeverId, value: number, locale: Locale): string {
  const isShare = ['discount_off', 'unit_price', 'renewal_uplift_year', 'price_escalator_year'].includes(lever);
  return value.toLocaleString(locale, isShare ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: lever === 'overage_multiplier' ? 2 : 0 });
}

/** Money in whole units, with its currency. */
export function moneyText(amount: number, currency: string, locale: Locale): string {
  return `${amount.toLocaleString(locale, { maximumFractionDigits: 0 })}${currency === '' ? '' : ` ${currency}`}`;
}

/** What is said to the vendor of an offer, line by line. @param day - ISO date */
export function talkLines(facts: TalkFacts & { readonly currency: string; readonly months: number }, offer: string, locale: Locale, day: string): readonly TalkLine[] {
  const words = negotiateTexts[locale];
  const { sheet } = words;
  const numbers = numbersIn(locale, facts.currency);
  const said = talkPoints(facts).map((point) => pointWords(words, point, facts.months, numbers, locale));
  const asks = facts.levers.slice(0, mostAsks).map((one) => sheet.ask(askOf(words, one, locale), numbers.money(one.saving)));
  return [
    { kind: 'title', text: sheet.title(offer) },
    { kind: 'hint', text: sheet.hint(day) },
    { kind: 'heading', text: sheet.points },
    ...said.flatMap(([claim = '', ...behind], index): TalkLine[] => [{ kind: 'claim', text: `${index + 1}. ${claim}` }, ...behind.map((text): TalkLine => ({ kind: 'plain', text }))]),
    ...(asks.length === 0 ? [] : [{ kind: 'heading', text: sheet.asks } as const]),
    ...asks.map((text): TalkLine => ({ kind: 'plain', text })),
    { kind: 'plain', text: sheet.closing },
  ];
}

function numbersIn(locale: Locale, currency: string): TalkNumbers {
  return {
    money: (amount) => moneyText(amount, currency, locale),
    share: (share) => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 }),
    count: (count) => count.toLocaleString(locale, { maximumFractionDigits: 0 }),
    price: (price) => `${price.toLocaleString(locale, { maximumFractionDigits: 2 })} ${currency}`,
  };
}

function askOf({ levers }: NegotiateTexts, { lever, value }: Pick<TalkLever, 'lever' | 'value'>, locale: Locale): string {
  return levers.ask[lever](leverValue(lever, value, locale));
}

/** An argument, and below it its numbers. */
function pointWords(words: NegotiateTexts, point: TalkPoint, months: number, numbers: TalkNumbers, locale: Locale): readonly string[] {
  const { sheet } = words;
  switch (point.kind) {
    case 'rival':
      return sheet.rival(point, months, numbers);
    case 'fees': {
      const [claim, total] = sheet.fees(point, numbers);
      return [claim, ...point.fees.map(({ kind, amount }) => sheet.fee(partWords(kind, locale), numbers.money(amount))), total];
    }
    case 'list':
      return sheet.list(point, numbers);
    case 'exit':
      return sheet.exit(point, numbers);
    case 'volume':
      return sheet.volume(point, months, numbers);
    case 'lever':
      return sheet.lever(askOf(words, point, locale), numbers.money(point.saving));
  }
}
