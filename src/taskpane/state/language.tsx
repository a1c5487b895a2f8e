import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { localeOf, type Locale } from '../../i18n/locale';
import { paneTexts, type PaneTexts } from '../../i18n/pane/texts';
import { hostLanguage, keepLanguage } from '../../workbook/host';
import { chosenLanguage, rememberLanguage } from './chosen-language';
import { useHost } from './host';

/** The pane's language, its texts, and how to change it. */
export interface Language {
  readonly locale: Locale;
  readonly texts: PaneTexts;
  readonly choose: (locale: Locale) => void;
}

const initial = localeOf(document.documentElement.lang);
const LanguageContext = createContext<Language>({ locale: initial, texts: paneTexts[initial], choose: () => undefined });

/** The language in force. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/**
 * Holds the language for everything inside. A choice made in this pane wins; else the workbook's language, or Office's,
 * replaces the browser's as soon as Excel answers.
 */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const [locale, setLocale] = useState(initial);
  const host = useHost();

  useEffect(() => {
    const tag = host === 'excel' && chosenLanguage() === null ? hostLanguage() : undefined;
    if (tag !== undefined) setLocale(localeOf(tag));
  }, [host]);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = paneTexts[locale].product;
  }, [locale]);

  const language = useMemo<Language>(
    () => ({
      locale,
      texts: paneTexts[locale],
      choose: (chosen) => {
        rememberLanguage(chosen);
        if (host === 'excel') keepLanguage(chosen);
        setLocale(chosen);
      },
    }),
    [locale, host],
  );
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
