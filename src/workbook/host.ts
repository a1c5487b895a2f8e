/** Where the pane runs: in Excel, in a page without a workbook, or where Office's script never answered. */
export type Host = 'excel' | 'elsewhere' | 'unreachable';

/**
 * Which host the pane is in. Never rejects, and may never resolve: the caller must not wait for it.
 */
export async function hostReady(): Promise<Host> {
  if (typeof Office === 'undefined') return 'unreachable';
  const { host } = await Office.onReady();
  return String(host) === 'Excel' ? 'excel' : 'elsewhere';
}

const languageSetting = 'rtcLanguage';

/**
 * The language that the workbook asks for, else Office's own. To be called once Excel is ready.
 * @returns a BCP 47 tag; undefined where neither is known
 */
export function hostLanguage(): string | undefined {
  const kept: unknown = documentSettings()?.get(languageSetting);
  return typeof kept === 'string' ? kept : officeContext()?.displayLanguage;
}

/** Keeps the language with the workbook, so that it opens in it again. Does nothing outside Excel. */
export function keepLanguage(tag: string): void {
  const settings = documentSettings();
  settings?.set(languageSetting, tag);
  settings?.saveAsync();
}

/**
 * Whether Office is dark. To be called once Excel is ready.
 * @returns undefined where Office does not say; the browser's preference then holds
 */
export function hostIsDark(): boolean | undefined {
  const background = officeContext()?.officeTheme?.bodyBackgroundColor;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const luminance = 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16);
  return luminance < 128;
}

/**
 * Whether this workbook loads the functions when it is opened, before anyone opens the pane.
 * @returns undefined where Office can't say
 */
export async function loadsOnOpening(): Promise<boolean | undefined> {
  try {
    return String(await startup()?.getStartupBehavior()) === 'Load';
  } catch {
    return undefined;
  }
}

/** Keeps with the workbook whether it loads the functions when it is opened. @returns whether it does now */
export async function loadOnOpening(isOn: boolean): Promise<boolean | undefined> {
  await startup()?.setStartupBehavior(isOn ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  return loadsOnOpening();
}

function startup(): Office.Addin | undefined {
  return typeof Office === 'undefined' ? undefined : (Office as { readonly addin?: Office.Addin }).addin;
}

// Office's types promise these always; hosts and older versions leave them out.
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : (Office.context);
}

function documentSettings(): Office.Settings | undefined {
  return (officeContext()?.document as Partial<Office.Document> | undefined)?.settings;
}
