export { MakeRequest } from './make-request';
export { ReadReturn } from './read-return';
