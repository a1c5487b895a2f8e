export { ListCard } from './list-card';
export { LooksCard } from './looks-card';
export { QuoteCard } from './quote-card';
