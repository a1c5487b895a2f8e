// Which children an element of the manifest may have, and in which order: the part of Microsoft's published
// schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0, OfficeAppBasicTypesV1_0) that this manifest uses.
const { BASE, TYPES, OVERRIDES, all, children } = require('./manifest-document.cjs');

const ORDER = {
  [BASE]: {
    OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    AppDomains: ['AppDomain'],
    Hosts: ['Host'],
    Requirements: ['Sets', 'Methods'],
    Sets: ['Set'],
    DefaultSettings: ['SourceLocation', 'RequestedWidth', 'RequestedHeight'],
  },
  [OVERRIDES]: {
    VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
    Hosts: ['Host'],
    Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
    Runtimes: ['Runtime'],
    AllFormFactors: ['ExtensionPoint'],
    DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
    GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
    ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab'],
    OfficeTab: ['Group'],
    Group: ['Label', 'Icon', 'Control'],
    Icon: ['Image'],
    Control: ['Label', 'Supertip', 'Icon', 'Action'],
    Supertip: ['Title', 'Description'],
    Action: ['TaskpaneId', 'SourceLocation', 'Title'],
    Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  },
  [TYPES]: { Images: ['Image'], Urls: ['Url'], ShortStrings: ['String'], LongStrings: ['String'] },
};

/** Sentences about children that the schema does not know there, or that stand after one they must precede. */
function childOrderProblems(root) {
  return [root, ...all(root, '*')].flatMap((parent) => {
    const order = ORDER[parent.namespaceURI]?.[parent.localName];
    if (!order) return [];
    let reached = 0;
    return children(parent).flatMap((child) => {
      const place = order.indexOf(child.localName);
      if (place < 0) return [`${parent.localName} must not contain ${child.localName}.`];
      if (place < reached) return [`In ${parent.localName}, ${child.localName} must stand before ${order[reached]}.`];
      reached = place;
      return [];
    });
  });
}

module.exports = { childOrderProblems };
