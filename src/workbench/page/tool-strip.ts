import { type Blanks, type Language, type Options, queryOf } from '../options';
import { type Words, words as allWords } from '../words';

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

/**
 * Fills the strip above the grid: what this page is, and the two switches that matter when trying the add-in.
 * @param setBlanks - called when the user decides what an empty cell is
 */
export function fillToolStrip(strip: HTMLElement, options: Options, setBlanks: (blanks: Blanks) => void): void {
  const words = allWords[options.language];
  const product = element('strong', words.product);
  const note = element('span', words.standIn);
  note.className = 'note';
  const files = element('span', '');
  files.id = 'files';
  strip.append(product, note, files, blanksSwitch(options, words, setBlanks), languageSwitch(options, words));
}

function blanksSwitch(options: Options, words: Words, setBlanks: (blanks: Blanks) => void): HTMLElement {
  const label = element('label', words.blanks);
  label.title = words.blanksHelp;
  const select = document.createElement('select');
  select.id = 'blanks';
  select.append(new Option(words.blankIsNull, 'null'), new Option(words.blankIsZero, 'zero'));
  select.value = options.blanks;
  select.addEventListener('change', () => {
    const blanks: Blanks = select.value === 'zero' ? 'zero' : 'null';
    history.replaceState(null, '', queryOf({ ...options, blanks }));
    setBlanks(blanks);
  });
  label.append(select);
  return label;
}

function languageSwitch(options: Options, words: Words): HTMLElement {
  const nav = document.createElement('nav');
  nav.ariaLabel = words.language;
  for (const [language, name] of Object.entries(languageNames) as [Language, string][]) {
    const link = element('a', name);
    link.lang = language;
    link.href = queryOf({ ...options, language });
    if (language === options.language) link.ariaCurrent = 'true';
    nav.append(link);
  }
  return nav;
}

function element<K extends 'strong' | 'span' | 'label' | 'a'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
