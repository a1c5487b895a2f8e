// The manifest as a document: parsing, writing, and the few names that both its variants and its check share.
const { DOMParser, XMLSerializer, Node } = require('@xmldom/xmldom');

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Where the template says the folder is served; the production build puts its own address here. */
const TEMPLATE_ADDRESS = 'https://localhost:3000/';

const URL_SETTINGS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];

/** What makes the development add-in another add-in, so that Excel holds both at once. */
const DEVELOPMENT = { id: '644720aa-767e-4cf2-abef-01de6dadd5fd', mark: '[DEV] ', namespace: 'RTCDEV' };

/** @throws Error when the text is not well-formed XML; xmldom's mere warnings count too. */
function parse(xml) {
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(`The manifest is not well-formed XML: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
}

/** Comments are for readers of the template and stay there. */
function serialise(document) {
  removeComments(document);
  return `${new XMLSerializer().serializeToString(document).trim()}\n`;
}

function removeComments(node) {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) node.removeChild(child);
    else removeComments(child);
  }
}

/** Every element of that local name below `node`, in document order, whatever its prefix. */
function all(node, localName) {
  return [...node.getElementsByTagNameNS('*', localName)];
}

function children(node, localName) {
  return [...node.childNodes].filter((child) => child.nodeType === Node.ELEMENT_NODE && (!localName || child.localName === localName));
}

/** Follows element names from `node` downwards; undefined where a step is missing. */
function at(node, ...path) {
  return path.reduce((current, name) => current && children(current, name)[0], node);
}

function id(element) {
  return element.getAttribute('id') ?? '';
}

function resid(element, child) {
  return at(element, child)?.getAttribute('resid') ?? undefined;
}

/** The default of a setting, then its translations. */
function values(setting) {
  return [
    { locale: undefined, value: setting.getAttribute('DefaultValue') ?? '' },
    ...children(setting, 'Override').map((override) => ({ locale: override.getAttribute('Locale') ?? '', value: override.getAttribute('Value') ?? '' })),
  ];
}

/** Every resource by its id: { list, element, value }. */
function resources(root) {
  const lists = at(root, 'VersionOverrides', 'Resources');
  const entries = (lists ? children(lists) : []).flatMap((list) =>
    children(list).map((element) => [element.getAttribute('id'), { list: list.localName, element, value: element.getAttribute('DefaultValue') }]),
  );
  return { all: entries, byId: new Map(entries) };
}

/** Everything in the manifest that is an address: [what, address]. */
function urls({ root, resources }) {
  const settings = URL_SETTINGS.flatMap((name) => all(root, name).filter((one) => one.hasAttribute('DefaultValue')).map((one) => [name, one]));
  const listed = resources.all.filter(([, { list }]) => list === 'Urls' || list === 'Images').map(([id, { element }]) => [id, element]);
  return [
    ...[...settings, ...listed].flatMap(([what, element]) => values(element).map(({ value }) => [what, value])),
    ...all(root, 'AppDomain').map((domain) => ['AppDomain', domain.textContent]),
  ];
}

module.exports = { BASE, TYPES, OVERRIDES, XSI, TEMPLATE_ADDRESS, DEVELOPMENT, parse, serialise, all, children, at, id, resid, values, resources, urls };
