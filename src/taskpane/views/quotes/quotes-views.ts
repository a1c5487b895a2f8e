export { ListCard } from './list-card';
export { QuoteCard } from './quote-card';
