/** The classes in which vendors bill what is received; VIDEO is any picture, ANY any minute. */
export type BilledClass = 'AUDIO' | 'SD' | 'HD' | 'FHD' | '2K' | '4K' | 'VIDEO' | 'ANY';

/** One class of a meter. */
export interface MeterClass {
  readonly class: BilledClass;
  /** Upper bound in pixels, included; null: no bound. AUDIO has none: it holds what carries no video. */
  readonly maxPixels?: number | null;
}

/**
 * How a vendor turns what one participant receives into billed minutes.
 * - `aggregate`: one minute, in the class of all received pixels added up
 * - `per_stream`: a minute for each received video stream, in its own class; audio once, and only without video
 * - `per_play`: a minute for each played stream, audio-only streams too; who plays nothing pays nothing
 * - `participant`: one minute, whatever the picture
 */
export type Counting = 'aggregate' | 'per_stream' | 'per_play' | 'participant';

/** A vendor's metering rule, as data of its card. */
export interface Meter {
  readonly counts: Counting;
  /** AUDIO first, then ascending by `maxPixels`. */
  readonly classes: readonly MeterClass[];
  /** True where received traffic is billed beside the minutes. */
  readonly traffic?: boolean;
  /** Sizes that are counted as another: `[["640x352", "640x360"]]`. */
  readonly calibration?: readonly (readonly [received: string, countedAs: string])[];
}
