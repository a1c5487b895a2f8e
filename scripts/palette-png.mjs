import { deflateSync } from 'node:zlib';

const colours = 256;
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * A picture of a page with at most 256 colours: a screenshot has few, and its file gets a third of the size.
 * @param page - Playwright's page, whose browser decodes the screenshot
 * @param png - the screenshot
 */
export async function palettePng(page, png) {
  const { width, height, palette, pixels } = await page.evaluate(reduced, { png: png.toString('base64'), colours });
  const indices = Buffer.from(pixels, 'base64');
  // Every line begins with its filter: none, as suits a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Runs in the page: the commonest colours, and for every pixel the nearest of them. */
async function reduced({ png, colours: most }) {
  const { OffscreenCanvas, createImageBitmap, fetch, btoa } = globalThis;
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colourAt = (at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const nearest = new Map([...counts.keys()].map((colour) => {
    const distances = palette.map(([red, green, blue]) => (red - (colour >> 16)) ** 2 + (green - ((colour >> 8) & 255)) ** 2 + (blue - (colour & 255)) ** 2);
    return [colour, distances.indexOf(Math.min(...distances))];
  }));
  let pixels = '';
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(nearest.get(colourAt(at)));
  return { width, height, palette, pixels: btoa(pixels) };
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** CRC-32, as PNG has it. */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
