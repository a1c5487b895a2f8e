import { useLanguage } from '../state/language';
import { shortcutKeys } from './use-shortcuts';

/** The id of the button that opens the list of functions. */
export const openListId = 'open-list';

/** The id of the button that opens the explanation of a cell. */
export const openExplainId = 'open-explain';

interface HeaderProps {
  readonly onOpenList: () => void;
  readonly onExplain: () => void;
}

/** The product's name, the ways to all functions and to what a cell says, and the other language. */
export function Header({ onOpenList, onExplain }: HeaderProps) {
  const { locale, texts, choose } = useLanguage();
  const other = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <header class="header">
      <h1 class="product">{texts.product}</h1>
      <button id={openListId} class="button button-subtle" type="button" title={shortcutKeys.list} aria-keyshortcuts={shortcutKeys.list} onClick={onOpenList}>
        <span class="fx" aria-hidden="true">
          ƒx
        </span>
        {texts.list.open}
      </button>
      <button id={openExplainId} class="button button-subtle" type="button" title={`${texts.explain.title} (${shortcutKeys.explain})`} aria-keyshortcuts={shortcutKeys.explain} onClick={onExplain}>
        {texts.explain.open}
      </button>
      <button class="button button-subtle" type="button" lang={other} onClick={() => { choose(other); }}>
        {texts.otherLanguage}
      </button>
    </header>
  );
}
