/** Texts of a language: nested, some made of values. */
export interface Texts { readonly [key: string]: string | readonly string[] | ((...values: never[]) => string) | Texts }

/** Every text with the path of its key; a text with values is shown with `1`, `2`, ... for them. */
export function entries(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = `${path}.${key}`;
    if (typeof text === 'string') return [[here, text] as const];
    if (Array.isArray(text)) return (text as readonly string[]).map((one, index) => [`${here}[${index}]`, one] as const);
    if (typeof text === 'function') return [[here, text(...(Array.from({ length: text.length }, (_, index) => index + 1) as never[]))] as const];
    return entries(text as Texts, here);
  });
}
