import type { ComponentChildren } from 'preact';

interface TabsProps<Id extends string> {
  /** Says what the tabs choose between. */
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string; /** The shortcut that chooses it from anywhere. */ readonly keys: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The selected tab's panel. */
  readonly children: ComponentChildren;
}

/** The id of a tab's button. */
export function tabId(id: string): string {
  return `tab-${id}`;
}

/**
 * Tabs by the WAI-ARIA pattern: one tab stop, arrows, Home and End move and select at once.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>({ label, items, selected, onSelect, children }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const current = items.findIndex(({ id }) => id === selected);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    const item = items[(target + items.length) % items.length];
    if (!item) return;
    event.preventDefault();
    onSelect(item.id);
    document.getElementById(tabId(item.id))?.focus();
  };

  return (
    <>
      <nav aria-label={label}>
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.id}
              id={tabId(item.id)}
              class="tab"
              type="button"
              role="tab"
              title={item.keys}
              aria-keyshortcuts={item.keys}
              aria-selected={item.id === selected}
              aria-controls="tab-panel"
              tabIndex={item.id === selected ? 0 : -1}
              onClick={() => { onSelect(item.id); }}
            >
              {item.label}
            </button>
          ))}
        </div>
      </nav>
      <main class="page">
        <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={tabId(selected)} tabIndex={0}>
          {children}
        </div>
      </main>
    </>
  );
}
