import type { Locale } from '../../i18n/locale';

const sessionKey = 'rtcLanguage';

/** The language asked for by the page's address (`?lang=`), else chosen before in this pane; null where neither was. */
export function chosenLanguage(): string | null {
  return new URLSearchParams(location.search).get('lang') ?? keptInSession();
}

/** Keeps the choice while the pane is open, so that a reload shows the same language. */
export function rememberLanguage(locale: Locale): void {
  try {
    sessionStorage.setItem(sessionKey, locale);
  } catch {
    // Storage may be forbidden to a framed page; the choice then lasts until the next load.
  }
}

function keptInSession(): string | null {
  try {
    return sessionStorage.getItem(sessionKey);
  } catch {
    return null;
  }
}
