import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a workbook file, by their path. */
export interface XlsxParts {
  /** @throws Error where the file has no such part, or it is no XML */
  part(path: string): Element;
  /** The part that another one points to by a relation of this kind (`worksheet`, `styles`); undefined where it does not. */
  related(path: string, kind: string): string | undefined;
  /** The part of a relation that another part knows by its id. */
  byRelation(path: string, id: string): string | undefined;
}

/** What a request unpacks to stays far below; more is somebody's trick. */
const mostBytes = 100_000_000;

/**
 * Unpacks a workbook file.
 * @throws Error where it is no zip file: of another kind, or locked with a password
 */
export function xlsxParts(bytes: Uint8Array): XlsxParts {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > mostBytes) throw new Error(`${name} unpacks to too much`);
      return true;
    },
  });
  const parsed = new Map<string, Element>();
  const part = (path: string): Element => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const file = files[path];
    if (file === undefined) throw new Error(`no part ${path}`);
    const root = new DOMParser().parseFromString(strFromU8(file).replace(/^\uFEFF/, ''), 'application/xml').documentElement;
    if (root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0) throw new Error(`${path} is no XML`);
    parsed.set(path, root);
    return root;
  };
  const relations = (path: string): readonly Element[] => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const rels = `${folder}_rels/${name}.rels`;
    return files[rels] === undefined ? [] : children(part(rels), 'Relationship');
  };
  const target = (path: string, found: Element | undefined): string | undefined => {
    const to = found?.getAttribute('Target') ?? undefined;
    return to === undefined ? undefined : resolved(path, to);
  };
  return {
    part,
    related: (path, kind) => target(path, relations(path).find((one) => one.getAttribute('Type')?.endsWith(`/${kind}`) === true)),
    byRelation: (path, id) => target(path, relations(path).find((one) => one.getAttribute('Id') === id)),
  };
}

/** The elements right below another that have this name, whatever the prefix of their namespace. */
export function children(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node: ChildNode | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).localName === name) found.push(node as Element);
  }
  return found;
}

/** A target is relative to the folder of the part that names it, or begins at the root. */
function resolved(from: string, to: string): string {
  if (to.startsWith('/')) return to.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
