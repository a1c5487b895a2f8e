// Makes the two manifests that Excel reads out of the template `manifest.xml`, as text in, text out.
const { TEMPLATE_ADDRESS, TYPES, OVERRIDES, DEVELOPMENT, parse, serialise, all, children, at } = require('./manifest-document.cjs');
const { manifestProblems } = require('./manifest-problems.cjs');

/**
 * The manifest to hand out.
 * @param {string} xml - the template
 * @param {string} [url] - where the folder is served; without it the manifest keeps naming this machine
 */
function productionManifest(xml, url) {
  const document = parse(xml);
  if (url !== undefined) replaceAddress(document, servedAt(url));
  return serialise(document);
}

/**
 * The manifest of the development build: another Id, name and function namespace,
 * because Excel refuses two add-ins that register the same function name.
 * @param {string} xml - the template
 */
function developmentManifest(xml) {
  const document = parse(xml);
  const root = document.documentElement;
  at(root, 'Id').textContent = DEVELOPMENT.id;
  mark(at(root, 'DisplayName'));
  mark(all(root, 'String').find((string) => string.getAttribute('id') === 'Group.Label'));
  addNamespace(document);
  return serialise(document);
}

/**
 * The address as the manifest needs it: https, and with a slash at its end.
 * @throws Error one sentence for the person who typed `--env url=...`
 */
function servedAt(url) {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  const plain = parsed?.protocol === 'https:' && !parsed.search && !parsed.hash && !parsed.username && !parsed.password;
  if (!plain) {
    throw new Error(`--env url=${url}: the manifest needs the https address of the folder, without query, such as https://tools.example.com/rtc-quote/`);
  }
  return parsed.href.endsWith('/') ? parsed.href : `${parsed.href}/`;
}

function replaceAddress(document, address) {
  for (const element of all(document, '*')) {
    for (const attribute of [...element.attributes]) {
      if (attribute.value.startsWith(TEMPLATE_ADDRESS)) attribute.value = address + attribute.value.slice(TEMPLATE_ADDRESS.length);
    }
  }
}

function mark(setting) {
  for (const [element, attribute] of [[setting, 'DefaultValue'], ...children(setting, 'Override').map((override) => [override, 'Value'])]) {
    element.setAttribute(attribute, DEVELOPMENT.mark + element.getAttribute(attribute));
  }
}

function addNamespace(document) {
  const namespace = document.createElementNS(OVERRIDES, 'Namespace');
  namespace.setAttribute('resid', 'Functions.Namespace');
  appendIndented(all(document, 'Metadata')[0].parentNode, namespace);

  const string = document.createElementNS(TYPES, 'bt:String');
  string.setAttribute('id', 'Functions.Namespace');
  string.setAttribute('DefaultValue', DEVELOPMENT.namespace);
  appendIndented(all(document, 'ShortStrings')[0], string);
}

/** Adds a last child on a line of its own, indented as its sisters are. */
function appendIndented(parent, child) {
  const beforeFirst = parent.firstChild.cloneNode(false);
  parent.insertBefore(beforeFirst, parent.lastChild);
  parent.insertBefore(child, parent.lastChild);
}

module.exports = { productionManifest, developmentManifest, manifestProblems };
