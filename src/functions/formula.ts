/** One argument of a formula that is being written. */
export type FormulaArgument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A cell, range, name or structured reference, as typed. */
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'omitted' };

/**
 * Writes a formula in Excel's English notation, as `range.formulas` takes it: commas, double quotes doubled, omitted arguments at the end left away.
 * @example formula('RTC_COST', [{ kind: 'number', value: 1000 }, { kind: 'text', value: 'HD' }]) -> '=RTC_COST(1000,"HD")'
 */
export function formula(id: string, args: readonly FormulaArgument[]): string {
  const texts = args.map(argumentText);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${id}(${texts.join(',')})`;
}

function argumentText(argument: FormulaArgument): string {
  switch (argument.kind) {
    case 'text':
      return `"${argument.value.replace(/"/g, '""')}"`;
    case 'number':
      return String(argument.value);
    case 'reference':
      return argument.value;
    case 'omitted':
      return '';
  }
}
