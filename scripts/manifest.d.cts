/** Reads a file of the built folder by its path below the add-in's address; undefined when there is none. */
export type BuiltFiles = (path: string) => Uint8Array | undefined;

export function productionManifest(xml: string, url?: string): string;
export function developmentManifest(xml: string): string;
export function manifestProblems(xml: string, options?: { readonly files?: BuiltFiles }): string[];
