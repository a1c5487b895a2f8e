import { DomainError } from '../errors';
import { type Picture, pictureText } from './picture';

/**
 * Video bitrates of the published communication table at 15 frames a second, pixels -> kbit/s (live profiles take about twice that).
 * @see Agora native SDK 4.0, base bitrates; equal to the Web SDK's presets
 */
const videoKbps: readonly (readonly [pixels: number, kbps: number])[] = [
  [0, 0],
  [14_400, 50], // 120x120
  [19_200, 65], // 160x120
  [32_400, 100], // 180x180
  [43_200, 120], // 240x180
  [57_600, 140], // 320x180
  [76_800, 200], // 320x240
  [101_760, 220], // 424x240
  [129_600, 260], // 360x360
  [172_800, 320], // 480x360
  [230_400, 400], // 640x360
  [307_200, 500], // 640x480
  [407_040, 610], // 848x480
  [691_200, 910], // 960x720
  [921_600, 1130], // 1280x720
  [2_073_600, 2080], // 1920x1080
];

/** Default speech profile of the same vendor, kbit/s. */
const audioKbps = 18;

/**
 * Bitrate that one participant receives, kbit/s: the published figure of each size, and between two published sizes the straight line.
 * @throws DomainError `no_bitrate` above 1920x1080, where the table ends
 * @example 5 x 640x360 -> 2000
 */
export function pictureKbps(picture: Picture): number {
  return picture.reduce((sum, stream) => sum + stream.count * ('audio' in stream ? audioKbps : videoStreamKbps(stream.width * stream.height, picture)), 0);
}

function videoStreamKbps(pixels: number, picture: Picture): number {
  const upper = videoKbps.findIndex(([size]) => pixels <= size);
  const high = videoKbps[upper];
  if (high === undefined) throw new DomainError('no_bitrate', { picture: pictureText(picture) });
  const low = videoKbps[upper - 1];
  if (low === undefined) return high[1];
  return low[1] + ((pixels - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
