import { DomainError } from '../errors';
import type { BilledClass, Meter, MeterClass } from './meter';
import { type Picture, pictureText, type Stream } from './picture';
import { pictureKbps } from './bitrate';

/** What one minute of receiving a picture is billed as: so many minutes of a class, or GB of traffic. */
export interface MeteredLine {
  readonly item: BilledClass | 'TRAFFIC';
  /** Billed units for one participant-minute: minutes, or GB (1000 MB) for TRAFFIC; > 0. */
  readonly perMinute: number;
}

/**
 * Decimal gigabytes (1 GB = 1000 MB) that so many minutes carry at a bitrate.
 * @example 1 minute at 400 kbit/s -> 0.003
 */
export function gigabytes(minutes: number, kbps: number): number {
  return (minutes * kbps * 60) / 8e6;
}

/**
 * Meters what one participant receives by a vendor's own rule.
 * @param picture - received at the same time; sizes in pixels; empty where nothing is received
 * @param meter - the vendor's rule
 * @param isVideoTime - true where the vendor counts the minute as one of video whatever is received: by the session or the preset
 * @returns one line for each billed class, in the order of the meter's classes, then traffic where the meter bills it
 * @throws DomainError `picture_too_large` where no class of the meter reaches that far, `no_bitrate` where traffic is billed and no bitrate is published
 * @example 5 x 640x360 -> aggregate: FHD 1; per_stream with SD up to 307,200: SD 5; participant: ANY 1
 */
export function meterPicture(picture: Picture, meter: Meter, isVideoTime = false): readonly MeteredLine[] {
  const lines = minutesOf(picture, meter, isVideoTime);
  if (meter.traffic !== true) return lines;
  const gb = gigabytes(1, pictureKbps(picture));
  return gb > 0 ? [...lines, { item: 'TRAFFIC', perMinute: gb }] : lines;
}

function minutesOf(picture: Picture, meter: Meter, isVideoTime: boolean): readonly MeteredLine[] {
  const videos = picture.filter(isVideo);
  if (meter.classes.length === 0 || (picture.length === 0 && !isVideoTime && isIdleFree(meter))) return [];
  switch (meter.counts) {
    case 'participant':
      return [{ item: classOf(videos.length > 0 || isVideoTime ? largestPixels(videos, meter) : null, meter, picture), perMinute: 1 }];
    case 'aggregate': {
      const pixels = videos.reduce((sum, video) => sum + video.count * countedPixels(video, meter), 0);
      return [{ item: classOf(videos.length > 0 ? pixels : null, meter, picture), perMinute: 1 }];
    }
    case 'per_stream':
      return videos.length === 0 ? [{ item: classOf(null, meter, picture), perMinute: 1 }] : byClass(videos, meter);
    case 'per_play':
      return byClass(picture.length > 0 ? picture : [oneSound], meter);
  }
}

const oneSound: Stream = { count: 1, audio: true };

/** Whether a user who receives nothing pays nothing. */
function isIdleFree({ idle, counts }: Meter): boolean {
  return (idle ?? (counts === 'per_play' ? 'free' : 'audio')) === 'free';
}

/** Each stream in its own class; streams of one class are added. */
function byClass(streams: readonly Stream[], meter: Meter): readonly MeteredLine[] {
  const counts = new Map<BilledClass, number>();
  for (const stream of streams) {
    const billed = classOf(isVideo(stream) ? countedPixels(stream, meter) : null, meter, [stream]);
    counts.set(billed, (counts.get(billed) ?? 0) + stream.count);
  }
  return meter.classes.flatMap((step) => {
    const count = counts.get(step.class);
    return count === undefined ? [] : [{ item: step.class, perMinute: count }];
  });
}

/** The class for so many pixels; null pixels is sound alone. A meter without AUDIO bills sound in its first class. */
function classOf(pixels: number | null, meter: Meter, picture: Picture): BilledClass {
  const fits = (step: MeterClass): boolean => (pixels === null ? true : step.class !== 'AUDIO' && (step.maxPixels == null || pixels <= step.maxPixels));
  const found = meter.classes.find(fits);
  if (found === undefined) throw new DomainError('picture_too_large', { picture: pictureText(picture), pixels: pixels ?? 0, limit: meter.classes[meter.classes.length - 1]?.maxPixels ?? 0 });
  return found.class;
}

function largestPixels(videos: readonly Video[], meter: Meter): number {
  return videos.reduce((most, video) => Math.max(most, countedPixels(video, meter)), 0);
}

function countedPixels(video: Video, meter: Meter): number {
  const counted = meter.calibration?.find(([received]) => received === `${video.width}x${video.height}`)?.[1];
  if (counted === undefined) return video.width * video.height;
  const [width = 0, height = 0] = counted.split('x').map(Number);
  return width * height;
}

type Video = Extract<Stream, { width: number }>;

function isVideo(stream: Stream): stream is Video {
  return !('audio' in stream);
}
