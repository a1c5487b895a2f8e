/** Hands a file to the browser's downloads. */
export function saveFile(name: string, bytes: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
