/**
 * Whether Office would say that a set of its API is there. The workbench answers for the add-in's floor and no more, so
 * that a call beyond it is not taken for granted.
 * @param excelApi - the newest ExcelApi set, `1.9`
 * @param name - `ExcelApi` or `SharedRuntime`; any other set is not there
 * @param version - `1.10` is newer than `1.9`
 */
export function isSetSupported(excelApi: string, name: string, version: string): boolean {
  const newest = name === 'ExcelApi' ? excelApi : name === 'SharedRuntime' ? '1.1' : undefined;
  return newest !== undefined && !isNewer(version, newest);
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}
