/**
 * Copies the text of a field. Excel on the web frames the pane without access to the clipboard;
 * the older command still works there on a selection.
 * @returns false where the text could only be selected for the user to copy
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // Deprecated, and the only way left there.
    return (document as unknown as { execCommand(command: 'copy'): boolean }).execCommand('copy');
  }
}
