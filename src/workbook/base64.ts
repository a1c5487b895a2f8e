/** Bytes as Base64, in which Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  const blocks: string[] = [];
  // Arguments of a call are limited in number.
  for (let from = 0; from < bytes.length; from += 32_768) blocks.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)));
  return btoa(blocks.join(''));
}
