import type { ComponentChildren } from 'preact';

interface ActionButtonProps {
  readonly id: string;
  /** Why it is off is said beside it; it keeps the focus all the same. */
  readonly isOff: boolean;
  readonly isPrimary?: boolean;
  readonly describedBy?: string;
  readonly onAct: () => void;
  readonly children: ComponentChildren;
}

/** A button that does nothing while it is off, and says so to screen readers. */
export function ActionButton({ id, isOff, isPrimary = false, describedBy, onAct, children }: ActionButtonProps) {
  return (
    <button id={id} class={isPrimary ? 'button button-primary' : 'button'} type="button" aria-disabled={isOff} aria-describedby={describedBy} onClick={() => { if (!isOff) onAct(); }}>
      {children}
    </button>
  );
}
