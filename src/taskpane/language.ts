// Runs before functions.js: the words of the functions and of the pane are in the language decided here.
import { localeOf } from '../i18n/locale';
import { chosenLanguage } from './state/chosen-language';

const locale = localeOf(chosenLanguage() ?? navigator.language);
(globalThis as { rtcLanguage?: string }).rtcLanguage = locale;
document.documentElement.lang = locale;
