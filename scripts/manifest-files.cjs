// Holds a manifest against the built folder: what it names must be there, and icons must have the size they stand for.
const { all, at, urls, values } = require('./manifest-document.cjs');

function builtFiles(manifest) {
  const { root, resources, files, report } = manifest;
  const start = at(root, 'DefaultSettings', 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
  if (!URL.canParse(start)) return;
  const folder = new URL('.', start);
  /** The file that an address names; undefined when it is served by somebody else. */
  const file = (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.origin !== folder.origin) return undefined;
    return url.pathname.startsWith(folder.pathname) ? decodeURIComponent(url.pathname.slice(folder.pathname.length)) : url.pathname;
  };
  for (const name of new Set(urls(manifest).map(([, address]) => file(address)).filter((one) => one !== undefined))) {
    if (!files(name)) report(`The manifest names "${name}", which the built folder does not hold.`);
  }
  const drawn = [
    [at(root, 'IconUrl'), 32],
    [at(root, 'HighResolutionIconUrl'), 64],
    ...all(root, 'Icon').flatMap((icon) => all(icon, 'Image')).map((image) => [resources.byId.get(image.getAttribute('resid'))?.element, Number(image.getAttribute('size'))]),
  ];
  const wrong = drawn.flatMap(([element, size]) => (element ? values(element) : []).map(({ value }) => sizeProblem(file(value), size, files)));
  for (const sentence of new Set(wrong.filter(Boolean))) report(sentence);
}

function sizeProblem(name, size, files) {
  const bytes = name && files(name);
  if (!bytes) return undefined;
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || png.toString('latin1', 12, 16) !== 'IHDR') return `${name} is not a PNG image.`;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size ? undefined : `${name} is ${width} x ${height} pixels and stands for ${size} x ${size}.`;
}

module.exports = { builtFiles };
