import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { developmentManifest, manifestProblems, productionManifest, type BuiltFiles } from '../../scripts/manifest.cjs';

const root = path.join(__dirname, '..', '..');
const template = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const packageVersion = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** The text with one passage replaced; a passage that is not there would make the test say nothing. */
function broken(passage: string | RegExp, replacement: string, xml = template): string {
  const result = xml.replace(passage, replacement);
  if (result === xml) throw new Error(`The manifest does not hold ${String(passage)}.`);
  return result;
}

function folder(name: string): BuiltFiles {
  return (file) => {
    const full = path.join(root, name, file);
    return existsSync(full) ? readFileSync(full) : undefined;
  };
}

/** The 24 bytes of a PNG that tell its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(24);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A built folder that holds everything, each icon in the size of its name. */
const complete: BuiltFiles = (file) => {
  const size = Number(/icon-(\d+)\.png$/.exec(file)?.[1] ?? 0);
  return size > 0 ? png(size, size) : Buffer.from('x');
};

describe('manifestProblems', () => {
  it('finds nothing in the template and in both manifests made from it', () => {
    expect(manifestProblems(template, { files: complete })).toEqual([]);
    expect(manifestProblems(productionManifest(template, 'https://tools.example.com/rtc'), { files: complete })).toEqual([]);
    expect(manifestProblems(developmentManifest(template), { files: complete })).toEqual([]);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    ['not XML', '</OfficeApp>', '', /not well-formed/],
    ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /TaskPaneApp/],
    ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>rtc-quote</Id>', /"rtc-quote" is not a GUID/],
    ['a version in words', /<Version>.*<\/Version>/, '<Version>one</Version>', /Version "one"/],
    ['another default language', '<DefaultLocale>en-US<', '<DefaultLocale>zh-CN<', /DefaultLocale is "zh-CN"/],
    ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', /Hosts must name Workbook/],
    ['no support page', /<SupportUrl .*\/>/, '', /SupportUrl is missing/],
    ['no icon', /<IconUrl .*\/>/, '', /IconUrl is missing/],
    ['no large icon', /<HighResolutionIconUrl .*\/>/, '', /HighResolutionIconUrl is missing/],
    ['elements out of order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1', /Version must stand before ProviderName/],
    ['an unknown element', '<Permissions>', '<Permission/><Permissions>', /OfficeApp must not contain Permission\./],
    ['functions after the ribbon', /(<AllFormFactors>[^]*<\/AllFormFactors>)\s*(<DesktopFormFactor>[^]*<\/DesktopFormFactor>)/, '$2$1', /AllFormFactors must stand before DesktopFormFactor/],
    ['a dangling resid', '<Label resid="PaneButton.Label"/>', '<Label resid="Gone"/>', /Label names "Gone", which Resources does not hold/],
    ['a resid of the wrong kind', '<Label resid="Group.Label"/>', '<Label resid="PaneButton.Tooltip"/>', /names "PaneButton.Tooltip" of LongStrings; it needs one of ShortStrings/],
    ['a picture for a page', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Icon.16"/>', /FunctionFile names "Icon.16" of Images/],
    ['a resid where none is taken', '<Script>', '<Script resid="Pane.Url">', /Script takes no resid/],
    ['an unused resource', '</bt:Urls>', '<bt:Url id="Old" DefaultValue="https://localhost:3000/x"/></bt:Urls>', /"Old" is used nowhere/],
    ['two resources of one id', 'bt:String id="GetStarted.Title"', 'bt:String id="Group.Label"', /"Group.Label" is used twice/],
    ['group and button of one id', 'id="RtcQuote.PaneButton"', 'id="RtcQuote.Group"', /"RtcQuote.Group" is used twice/],
    ['an id of 33 characters', /GetStarted\.Title/g, 'T'.repeat(33), /longer than 32/],
    ['an address without s', '"https://localhost:3000/support.html"', '"http://localhost:3000/support.html"', /"http:\/\/localhost:3000\/support.html" is not an https address/],
    ['a translated address without s', 'Value="https://localhost:3000/functions.zh', 'Value="http://localhost:3000/functions.zh', /is not an https address/],
    ['a relative address', 'DefaultValue="https://localhost:3000/functions.js"', 'DefaultValue="functions.js"', /"functions.js" is not an https address/],
    ['a foreign domain without s', '<Hosts>', '<AppDomains><AppDomain>http://example.com</AppDomain></AppDomains><Hosts>', /AppDomain "http:\/\/example.com"/],
    ['a page left on this machine', 'SourceLocation DefaultValue="https://localhost:3000/', 'SourceLocation DefaultValue="https://tools.example.com/', /still names https:\/\/localhost:3000\//],
    ['an icon of 16 missing', '<bt:Image size="16" resid="Icon.16"/>', '', /The icon of Group "RtcQuote.Group" has no size 16/],
    ['an icon of 80 missing', /<bt:Image size="80" resid="Icon.80"\/>(?![^]*size="80")/, '', /The icon of Control "RtcQuote.PaneButton" has no size 80/],
    ['an icon size unknown to Office', 'size="64"', 'size="128"', /size 128, which Office does not take/],
    ['a short lifetime', 'lifetime="long"', 'lifetime="short"', /lifetime="long"/],
    ['no lifetime', ' lifetime="long"', '', /lifetime="long"/],
    ['no runtime', /<Runtimes>[^]*<\/Runtimes>/, '', /exactly one Runtime, not 0/],
    ['a runtime of another page', '<Runtime resid="Pane.Url"', '<Runtime resid="Support.Url"', /Runtime names "Support.Url", Page names "Pane.Url"/],
    ['a function file of another page', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Support.Url"/>', /FunctionFile names "Support.Url"/],
    ['no function file', '<FunctionFile resid="Pane.Url"/>', '', /FunctionFile names no page/],
    ['a pane of another page', '<SourceLocation resid="Pane.Url"/>\n                    <Title', '<SourceLocation resid="Support.Url"/>\n                    <Title', /Action ShowTaskpane names "Support.Url"/],
    ['another start page', 'SourceLocation DefaultValue="https://localhost:3000/taskpane.html"', 'SourceLocation DefaultValue="https://localhost:3000/support.html"', /is not the page of the shared runtime/],
    ['no script', /<Script>[^]*<\/Script>/, '', /no Script/],
    ['no metadata', /<Metadata>[^]*<\/Metadata>/, '', /no Metadata/],
    ['another tab', 'OfficeTab id="TabHome"', 'OfficeTab id="TabData"', /Home tab/],
    ['a button that opens nothing', 'Action xsi:type="ShowTaskpane"', 'Action xsi:type="ExecuteFunction"', /no button that opens the pane/],
    ['a plain Override in Resources', '<bt:Override Locale="zh-CN" Value="https', '<Override Locale="zh-CN" Value="https', /"Functions.Metadata.Url" must be bt:Override/],
    ['a bt:Override of the name', '<Override Locale="zh-CN" Value="RTC 报价"/>', '<bt:Override Locale="zh-CN" Value="RTC 报价"/>', /"DisplayName" must be a plain Override/],
    ['an Override beside the resource', '<SourceLocation resid="Functions.Metadata.Url"/>', '<SourceLocation resid="Functions.Metadata.Url"><bt:Override Locale="zh-CN" Value="https://localhost:3000/x"/></SourceLocation>', /An Override stands in SourceLocation/],
    ['a name without Chinese', /(<DisplayName [^>]*>)\s*<Override.*\/>/, '$1', /"DisplayName" has no zh-CN translation/],
    ['a description without Chinese', /(<Description D[^>]*>)\s*<Override.*\/>/, '$1', /"Description" has no zh-CN translation/],
    ['a label without Chinese', /(id="PaneButton.Label"[^>]*>)\s*<bt:Override.*\/>/, '$1', /"PaneButton.Label" has no zh-CN translation/],
    ['functions without Chinese', /(id="Functions.Metadata.Url"[^>]*>)\s*<bt:Override.*\/>/, '$1', /"Functions.Metadata.Url" has no zh-CN translation/],
    ['a language without region', 'Locale="zh-CN"', 'Locale="zh"', /Locale "zh" must be a language and a region/],
    ['the default language translated', 'Locale="zh-CN"', 'Locale="en-US"', /en-US is the default/],
    ['a label translated twice', /(<bt:Override Locale="zh-CN" Value="比较报价"\/>)/, '$1$1', /"PaneButton.Label" is translated twice/],
    ['a name of 126 characters', 'DisplayName DefaultValue="RTC Quote"', `DisplayName DefaultValue="${'n'.repeat(126)}"`, /"DisplayName" is 126 characters long; 125 are allowed/],
    ['a label of 126 characters', 'DefaultValue="Compare Quotes"', `DefaultValue="${'l'.repeat(126)}"`, /"PaneButton.Label" is 126 characters long/],
    ['a Chinese tooltip of 251 characters', /Value="打开窗格[^"]*"/, `Value="${'长'.repeat(251)}"`, /"PaneButton.Tooltip" is 251 characters long; 250 are allowed/],
    ['an empty label', 'DefaultValue="Compare Quotes"', 'DefaultValue=""', /"PaneButton.Label" is empty/],
    ['a namespace in production', '</Metadata>', '</Metadata><Namespace resid="Group.Label"/>', /A production manifest has no Namespace/],
    ['a development name in production', 'DefaultValue="RTC Quote"', 'DefaultValue="[DEV] RTC Quote"', /disagree on whether this is the development add-in/],
    ['no requirements', /<Requirements>[^]*<\/Requirements>/, '', /SharedRuntime 1\.1, not leave it out/],
    ['a lower floor', 'MinVersion="1.9"', 'MinVersion="1.8"', /ExcelApi 1\.9, not 1\.8/],
    ['a higher floor', 'MinVersion="1.9"', 'MinVersion="1.17"', /ExcelApi 1\.9, not 1\.17/],
    ['a floor by default version', '<Set Name="ExcelApi" MinVersion="1.9"/>', '<Set Name="ExcelApi"/>', /ExcelApi 1\.9, not 1\.1/],
    ['a set outside the floor', '<Set Name="SharedRuntime"', '<Set Name="RibbonApi" MinVersion="1.1"/><Set Name="SharedRuntime"', /RibbonApi 1\.1, which is not part of the floor/],
    ['a higher floor for the ribbon', /<Hosts>\s*<Host xsi/, '<Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.14"/></bt:Sets></Requirements><Hosts><Host xsi', /VersionOverrides Requirements asks for ExcelApi 1\.14; the floor is 1\.9/],
  ])('reports %s', (_what, passage, replacement, sentence) => {
    expect(manifestProblems(broken(passage, replacement))).toContainEqual(expect.stringMatching(sentence));
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    ['no namespace', /<Namespace .*\/>/, '', /needs the Namespace RTCDEV/],
    ['another namespace', 'DefaultValue="RTCDEV"', 'DefaultValue="RTC"', /needs the Namespace RTCDEV/],
    ['a translated namespace', 'DefaultValue="RTCDEV"/>', 'DefaultValue="RTCDEV"><bt:Override Locale="zh-CN" Value="报价"/></bt:String>', /same in every language/],
    ['the production name', 'DisplayName DefaultValue="[DEV] RTC Quote"', 'DisplayName DefaultValue="RTC Quote"', /disagree on whether this is the development add-in/],
  ])('reports a development manifest with %s', (_what, passage, replacement, sentence) => {
    const once = broken(passage, replacement, developmentManifest(template));
    expect(manifestProblems(once.replace('</bt:String></bt:String>', '</bt:String>'))).toContainEqual(expect.stringMatching(sentence));
  });

  it('asks for every file below the address of the add-in and for no other', () => {
    const without = (missing: string): BuiltFiles => (file) => (file === missing ? undefined : complete(file));
    const xml = productionManifest(broken('id="Support.Url" DefaultValue="https://localhost:3000/support.html"', 'id="Support.Url" DefaultValue="https://help.example.org/rtc"'), 'https://tools.example.com/a/b/');
    expect(manifestProblems(xml, { files: complete })).toEqual([]);
    for (const file of ['taskpane.html', 'functions.js', 'functions.json', 'functions.zh-CN.json', 'support.html', 'assets/icon-16.png']) {
      expect(manifestProblems(xml, { files: without(file) })).toEqual([`The manifest names "${file}", which the built folder does not hold.`]);
    }
  });

  it('measures the icons: a 48 pixel picture for 80, a wide one, a text file', () => {
    const instead = (icon: string, bytes: Uint8Array): BuiltFiles => (file) => (file === icon ? bytes : complete(file));
    expect(manifestProblems(template, { files: instead('assets/icon-80.png', png(48, 48)) })).toEqual(['assets/icon-80.png is 48 x 48 pixels and stands for 80 x 80.']);
    expect(manifestProblems(template, { files: instead('assets/icon-64.png', png(64, 32)) })).toEqual(['assets/icon-64.png is 64 x 32 pixels and stands for 64 x 64.']);
    expect(manifestProblems(template, { files: instead('assets/icon-16.png', Buffer.from('hello')) })).toEqual(['assets/icon-16.png is not a PNG image.']);
  });
});

describe('productionManifest', () => {
  it('puts the given address everywhere and adds the slash', () => {
    const xml = productionManifest(template, 'https://tools.example.com/rtc-quote');
    expect(xml).not.toContain('localhost');
    expect(xml.match(/https:\/\/tools\.example\.com\/rtc-quote\/[a-z]/g)).toHaveLength(template.match(/https:\/\/localhost:3000\//g)?.length ?? 0);
    expect(xml).toBe(productionManifest(template, 'https://tools.example.com/rtc-quote/'));
  });

  it('keeps an ampersand in the address readable as XML', () => {
    const xml = productionManifest(template, 'https://tools.example.com/a&b/');
    expect(manifestProblems(xml)).toEqual([]);
    expect(xml).toContain('https://tools.example.com/a&amp;b/taskpane.html');
  });

  it('changes nothing but the address', () => {
    expect(productionManifest(template)).toBe(template);
    expect(productionManifest(template, 'https://tools.example.com').replaceAll('https://tools.example.com/', 'https://localhost:3000/')).toBe(template);
  });

  it.each(['http://tools.example.com/', 'tools.example.com', '', '/dist', 'https://tools.example.com/?v=1', 'https://tools.example.com/#top', 'https://me:secret@tools.example.com/'])('refuses %j in one sentence', (url) => {
    expect(() => productionManifest(template, url)).toThrow(/--env url=.*needs the https address of the folder/);
  });
});

describe('developmentManifest', () => {
  it('is another add-in: its own Id, name, group and function namespace', () => {
    const xml = developmentManifest(template);
    const id = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];
    expect(id(xml)).not.toBe(id(template));
    expect(xml).toContain('<DisplayName DefaultValue="[DEV] RTC Quote">');
    expect(xml).toContain('<Override Locale="zh-CN" Value="[DEV] RTC 报价"/>');
    expect(xml).toContain('<bt:String id="Group.Label" DefaultValue="[DEV] RTC Quote">');
    expect(xml).toMatch(/<\/Metadata>\s*<Namespace resid="Functions\.Namespace"\/>\s*<\/ExtensionPoint>/);
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="RTCDEV"/>');
  });
});

describe('the template', () => {
  it('has the version of package.json', () => {
    expect(template).toContain(`<Version>${packageVersion}.0</Version>`);
  });

  it('has no Namespace: saved workbooks name the functions bare', () => {
    expect(template).not.toContain('Namespace');
  });
});

describe('the built folder', () => {
  it('holds all that its manifest names, with icons of the right size', () => {
    expect(manifestProblems(readFileSync(path.join(root, 'dist', 'manifest.xml'), 'utf8'), { files: folder('dist') })).toEqual([]);
  });
});

describe.each(['support.html', 'privacy.html', 'terms.html'])('%s', (page) => {
  const html = readFileSync(path.join(root, 'src', 'taskpane', 'pages', page), 'utf8');

  it('speaks both languages', () => {
    expect(html).toMatch(/<section id="zh" lang="zh-CN">[^]*[\u4e00-\u9fff]{20}[^]*<section id="en" lang="en">[^]*[a-z ,]{40}/);
  });

  it('runs no script and asks nobody else for anything', () => {
    expect(html).not.toMatch(/<script|<iframe|style=|\son[a-z]+=|(?:src|href|action)="(?:[a-z]+:)?\/\//);
    expect(html).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"`);
  });

  it('links only to what is in the built folder', () => {
    const targets = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !folder('dist')(target))).toEqual([]);
    expect(folder('dist')(page)).toBeDefined();
  });
});
