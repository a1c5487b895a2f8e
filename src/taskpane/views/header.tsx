import { useLanguage } from '../state/language';

/** The id of the button that opens the list of functions. */
export const openListId = 'open-list';

/** The product's name, the way to all functions, and the other language. */
export function Header({ onOpenList }: { readonly onOpenList: () => void }) {
  const { locale, texts, choose } = useLanguage();
  const other = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <header class="header">
      <h1 class="product">{texts.product}</h1>
      <button id={openListId} class="button button-subtle" type="button" onClick={onOpenList}>
        <span class="fx" aria-hidden="true">
          ƒx
        </span>
        {texts.list.open}
      </button>
      <button class="button button-subtle" type="button" lang={other} onClick={() => { choose(other); }}>
        {texts.otherLanguage}
      </button>
    </header>
  );
}
