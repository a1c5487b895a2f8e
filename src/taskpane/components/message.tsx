import type { ComponentChildren } from 'preact';

/** What a message is: news, a thing done, something to look at, something that failed. */
export type MessageKind = 'info' | 'success' | 'warning' | 'error';

const marks: Readonly<Record<MessageKind, string>> = {
  info: 'M8 7v4.5M8 4.6v.1',
  success: 'M4.8 8.2l2.2 2.2 4.2-4.6',
  warning: 'M8 4.2v4.6M8 11.3v.1',
  error: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
};

/** A message bar; failures interrupt a screen reader, everything else waits its turn. */
export function Message({ kind, children }: { readonly kind: MessageKind; readonly children: ComponentChildren }) {
  return (
    <div class={`message message-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <svg class="message-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d={marks[kind]} />
      </svg>
      <div class="message-text">{children}</div>
    </div>
  );
}
