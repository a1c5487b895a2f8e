import { useEffect } from 'preact/hooks';

/** What keys do anywhere in the pane. */
export interface Shortcuts {
  /** Alt and a digit from 1. */
  readonly onStep: (index: number) => void;
  /** Alt+F. */
  readonly onList: () => void;
  /** Alt+E. */
  readonly onExplain: () => void;
  /** Esc, where nothing nearer takes it; undefined where there is no way back. */
  readonly onBack: (() => void) | undefined;
}

/** The keys as `aria-keyshortcuts` and tooltips name them. */
export const shortcutKeys = { step: (index: number) => `Alt+${index + 1}`, list: 'Alt+F', explain: 'Alt+E' } as const;

/** Listens to the pane's shortcuts. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, shortcuts);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => { document.removeEventListener('keydown', onKeyDown); };
  });
}

/** Keys are known by their place on the keyboard: Option makes other characters of them on a Mac. */
function actionOf({ key, code, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent, { onStep, onList, onExplain, onBack }: Shortcuts): (() => void) | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'Escape' && !altKey) return isTakenNearer(target) ? undefined : onBack;
  if (!altKey) return undefined;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) return () => { onStep(Number(digit) - 1); };
  return code === 'KeyF' ? onList : code === 'KeyE' ? onExplain : undefined;
}

/** A dialog is closed by Esc, a search emptied. */
function isTakenNearer(target: EventTarget | null): boolean {
  return document.querySelector('dialog[open]') !== null || (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '');
}
