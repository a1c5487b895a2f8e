/** The way back from a view, at its top. */
export function Back({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button class="button button-subtle back" type="button" onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M9.5 3.5L5 8l4.5 4.5" />
      </svg>
      {label}
    </button>
  );
}
