import type { WorkbookProblem } from '../../workbook/problem';

/** What is said about the last thing that was done. */
export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' | 'success' | 'warning'; readonly text: string }
  | { readonly kind: 'error'; readonly problem: WorkbookProblem };
