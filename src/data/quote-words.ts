import type { QuoteWords } from '../domain/reading/quote-words';
import words from './quote-words.json';

/** What quotes say between their prices, in both languages. */
export const quoteWords: QuoteWords = words;
