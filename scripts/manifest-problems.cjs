// Holds a manifest against what Excel expects of it, without Microsoft's service.
const { childOrderProblems } = require('./manifest-order.cjs');
const { builtFiles } = require('./manifest-files.cjs');
const { TYPES, XSI, TEMPLATE_ADDRESS, DEVELOPMENT, parse, all, children, at, id, resid, resources, urls, values } = require('./manifest-document.cjs');

const LOCALE = 'zh-CN';
const FLOOR = { SharedRuntime: '1.1', ExcelApi: '1.9' };
const ICON_SIZES = { required: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] };
/** Characters, from the published schema: ShortString, LongString, ReferenceId. */
const LIMITS = { DisplayName: 125, ShortStrings: 125, Description: 250, LongStrings: 250, id: 32 };
/** Which list of Resources the `resid` of an element must name. */
const RESOURCE_OF = {
  Image: 'Images', Runtime: 'Urls', SourceLocation: 'Urls', FunctionFile: 'Urls', LearnMoreUrl: 'Urls',
  Label: 'ShortStrings', Title: 'ShortStrings', Namespace: 'ShortStrings', Description: 'LongStrings',
};

/**
 * What is wrong with a manifest, a sentence each; empty when nothing was found.
 * @param {string} xml - a production or a development manifest, or the template
 * @param {{ files?: (path: string) => Uint8Array | undefined }} [options] - the built folder: with it, what the
 *   manifest names must exist and icons must have their size
 */
function manifestProblems(xml, { files } = {}) {
  let root;
  try {
    root = parse(xml).documentElement;
  } catch (error) {
    return [error.message];
  }
  const problems = [...childOrderProblems(root)];
  const manifest = { root, files, report: (sentence) => problems.push(sentence), resources: resources(root), text: (...path) => at(root, ...path)?.textContent };
  for (const rule of [identity, resourceIds, references, sharedRuntime, commands, addresses, icons, overrides, locales, lengths, namespace, requirements]) rule(manifest);
  if (files) builtFiles(manifest);
  return problems;
}

function identity({ root, text, report }) {
  if (root.getAttributeNS(XSI, 'type') !== 'TaskPaneApp') report('The root must be an OfficeApp of xsi:type TaskPaneApp.');
  if (at(root, 'VersionOverrides')?.getAttributeNS(XSI, 'type') !== 'VersionOverridesV1_0') report('VersionOverrides of xsi:type VersionOverridesV1_0 is missing.');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id') ?? '')) report(`Id "${text('Id')}" is not a GUID.`);
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text('Version') ?? '')) report(`Version "${text('Version')}" is not one to four numbers.`);
  if (text('DefaultLocale') !== 'en-US') report(`DefaultLocale is "${text('DefaultLocale')}", not en-US.`);
  if (at(root, 'Hosts', 'Host')?.getAttribute('Name') !== 'Workbook') report('Hosts must name Workbook.');
  if (!at(root, 'SupportUrl')) report('SupportUrl is missing.');
  if (!at(root, 'IconUrl')) report('IconUrl is missing.');
  if (!at(root, 'HighResolutionIconUrl')) report('HighResolutionIconUrl is missing.');
}

function resourceIds({ root, resources, report }) {
  const ids = [...resources.all.map(([id]) => id), ...all(root, 'Group').map(id), ...all(root, 'Control').map(id)];
  for (const duplicate of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) report(`Id "${duplicate}" is used twice.`);
  for (const [one] of resources.all) if (one.length > LIMITS.id) report(`Id "${one}" is longer than ${LIMITS.id} characters.`);
}

function references({ root, resources, report }) {
  const used = new Set();
  for (const element of all(root, '*').filter((one) => one.hasAttribute('resid'))) {
    const resid = element.getAttribute('resid');
    const wanted = RESOURCE_OF[element.localName];
    const found = resources.byId.get(resid);
    used.add(resid);
    if (!wanted) report(`${element.localName} takes no resid, yet names "${resid}".`);
    else if (!found) report(`${element.localName} names "${resid}", which Resources does not hold.`);
    else if (found.list !== wanted) report(`${element.localName} names "${resid}" of ${found.list}; it needs one of ${wanted}.`);
  }
  for (const [id] of resources.all) if (!used.has(id)) report(`Resource "${id}" is used nowhere.`);
}

function sharedRuntime({ root, resources, report }) {
  const runtimes = all(root, 'Runtime');
  if (runtimes.length !== 1) report(`There must be exactly one Runtime, not ${runtimes.length}.`);
  if (runtimes.some((runtime) => runtime.getAttribute('lifetime') !== 'long')) report('Runtime must have lifetime="long": functions and pane share it.');

  const page = resid(all(root, 'Page')[0], 'SourceLocation');
  const places = {
    Page: page,
    Runtime: runtimes[0]?.getAttribute('resid'),
    FunctionFile: all(root, 'FunctionFile')[0]?.getAttribute('resid'),
    'Action ShowTaskpane': resid(all(root, 'Action')[0], 'SourceLocation'),
  };
  for (const [place, named] of Object.entries(places)) {
    if (!named) report(`${place} names no page.`);
    else if (named !== page) report(`Page, Runtime, FunctionFile and the pane must be one page; ${place} names "${named}", Page names "${page}".`);
  }
  const start = at(root, 'DefaultSettings', 'SourceLocation')?.getAttribute('DefaultValue');
  if (start !== resources.byId.get(page)?.value) report(`DefaultSettings starts "${start}", which is not the page of the shared runtime.`);
  for (const part of ['Script', 'Metadata']) if (!resid(all(root, part)[0], 'SourceLocation')) report(`The custom functions have no ${part}.`);
}

function commands({ root, report }) {
  const button = all(root, 'Control')[0];
  if (all(root, 'OfficeTab')[0]?.getAttribute('id') !== 'TabHome') report('The group must stand on the Home tab (OfficeTab id="TabHome").');
  if (button?.getAttributeNS(XSI, 'type') !== 'Button' || at(button, 'Action')?.getAttributeNS(XSI, 'type') !== 'ShowTaskpane') report('There is no button that opens the pane.');
}

function addresses(manifest) {
  const start = at(manifest.root, 'DefaultSettings', 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
  for (const [what, address] of urls(manifest)) {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') manifest.report(`${what} "${address}" is not an https address.`);
    if (address.startsWith(TEMPLATE_ADDRESS) && !start.startsWith(TEMPLATE_ADDRESS)) manifest.report(`${what} still names ${TEMPLATE_ADDRESS}.`);
  }
}

function icons({ root, report }) {
  for (const icon of all(root, 'Icon')) {
    const sizes = all(icon, 'Image').map((image) => Number(image.getAttribute('size')));
    const owner = `The icon of ${icon.parentNode.localName} "${id(icon.parentNode)}"`;
    for (const size of ICON_SIZES.required) if (!sizes.includes(size)) report(`${owner} has no size ${size}.`);
    for (const size of sizes) if (!ICON_SIZES.allowed.includes(size)) report(`${owner} has size ${size}, which Office does not take.`);
  }
}

/** A translation must belong to the namespace of the setting that it translates; in the other, Excel does not load the add-in. */
function overrides({ root, report }) {
  for (const override of all(root, 'Override')) {
    const setting = override.parentNode;
    const what = id(setting) || setting.localName;
    if (!setting.hasAttribute('DefaultValue')) report(`An Override stands in ${setting.localName}, which has no DefaultValue to replace.`);
    else if (override.namespaceURI !== setting.namespaceURI) report(`The translation of "${what}" must be ${setting.namespaceURI === TYPES ? 'bt:Override' : 'a plain Override'}.`);
  }
}

function locales({ root, resources, text, report }) {
  const texts = [
    ...['DisplayName', 'Description'].map((name) => [name, at(root, name)]),
    ...resources.all.filter(([one, { list }]) => list.endsWith('Strings') && !isNamespace(root, one)).map(([one, { element }]) => [one, element]),
    ...all(root, 'Metadata').map((metadata) => resid(metadata, 'SourceLocation')).map((one) => [one, resources.byId.get(one)?.element]),
  ];
  for (const [what, element] of texts) {
    if (element && !values(element).some(({ locale }) => locale === LOCALE)) report(`"${what}" has no ${LOCALE} translation.`);
  }
  for (const setting of new Set(all(root, 'Override').map((override) => override.parentNode))) {
    const named = values(setting).slice(1).map(({ locale }) => locale);
    for (const locale of named) {
      if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)) report(`Locale "${locale}" must be a language and a region, such as ${LOCALE}.`);
      if (locale === text('DefaultLocale')) report(`Locale ${locale} is the default and needs no Override.`);
    }
    if (new Set(named).size !== named.length) report(`"${id(setting) || setting.localName}" is translated twice into one language.`);
  }
}

function lengths({ root, resources, report }) {
  const texts = [
    ...['DisplayName', 'Description'].map((name) => [name, at(root, name), LIMITS[name]]),
    ...resources.all.filter(([, { list }]) => list.endsWith('Strings')).map(([one, { element, list }]) => [one, element, LIMITS[list]]),
  ];
  for (const [what, element, limit] of texts) {
    if (!element) report(`${what} is missing.`);
    for (const { value } of element ? values(element) : []) {
      if (value === '') report(`"${what}" is empty.`);
      if (value.length > limit) report(`"${what}" is ${value.length} characters long; ${limit} are allowed.`);
    }
  }
}

/** Bare function names in production, another namespace in development: see docs/decisions/0005-manifest.md. */
function namespace({ root, resources, text, report }) {
  const found = all(root, 'Namespace')[0];
  const development = text('Id') === DEVELOPMENT.id;
  const name = at(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '';
  if (name.startsWith(DEVELOPMENT.mark) !== development) report(`DisplayName "${name}" and the Id disagree on whether this is the development add-in.`);
  if (!development && found) report('A production manifest has no Namespace: formulas in saved workbooks name the functions without one.');
  if (!development) return;
  const resource = found && resources.byId.get(found.getAttribute('resid'));
  if (resource?.value !== DEVELOPMENT.namespace) report(`A development manifest needs the Namespace ${DEVELOPMENT.namespace}.`);
  if (resource && values(resource.element).length > 1) report('The Namespace must be the same in every language.');
}

/** Lower than the floor and calls fail at run time; higher and buyers with Excel 2021 lose the add-in. */
function requirements({ root, report }) {
  const base = sets(at(root, 'Requirements'));
  for (const [name, version] of Object.entries(FLOOR)) {
    if (base.get(name) !== version) report(`Requirements must ask for ${name} ${version}, not ${base.get(name) ?? 'leave it out'}.`);
  }
  for (const [where, asked] of [['Requirements', base], ['VersionOverrides Requirements', sets(at(root, 'VersionOverrides', 'Requirements'))]]) {
    for (const [name, version] of asked) {
      if (!(name in FLOOR)) report(`${where} asks for ${name} ${version}, which is not part of the floor.`);
      else if (where !== 'Requirements' && version !== FLOOR[name]) report(`${where} asks for ${name} ${version}; the floor is ${FLOOR[name]}.`);
    }
  }
}

function sets(requirements) {
  const list = at(requirements, 'Sets');
  const standard = list?.getAttribute('DefaultMinVersion') || '1.1';
  return new Map((list ? children(list, 'Set') : []).map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion') || standard]));
}

function isNamespace(root, resource) {
  return all(root, 'Namespace').some((one) => one.getAttribute('resid') === resource);
}

module.exports = { manifestProblems };
