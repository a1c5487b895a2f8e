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

/** Who takes part in a session: a person, or what joins in the place of one. */
export const participantKinds = ['user', 'bot', 'recorder', 'sip', 'connector'] as const;

/** One of `participantKinds`. */
export type ParticipantKind = (typeof participantKinds)[number];

/** How a kind of participant is billed: as a user or not, and whether its time is billed as an item too. */
export interface KindRule {
  readonly isUser: boolean;
  /** `RECORDING`, in the class of what is recorded; `SIP`, ... by the minute. */
  readonly item?: string;
}

/** What is counted of users: distinct in a month or a day, and the month's peaks of connections and of received bandwidth. */
export type Dimension = 'MAU' | 'DAU' | 'SEAT' | 'PCU' | 'BANDWIDTH';

/** A vendor's metering rule, as data of its card. */
export interface Meter {
  readonly counts: Counting;
  /** AUDIO first, then ascending by `maxPixels`. */
  readonly classes: readonly MeterClass[];
  /** True where received traffic is billed beside the minutes. */
  readonly traffic?: boolean;
  /** Sizes that are counted as another: `[["640x352", "640x360"]]`. */
  readonly calibration?: readonly (readonly [received: string, countedAs: string])[];
  /** What the time of a user who receives nothing is billed as; omitted: audio, the floor of the time in the room, but nothing where plays are counted. */
  readonly idle?: 'audio' | 'free';
  /** Whose video makes a minute one of video: anybody's in the session, or the user's own, sent or received, as its preset allows. Omitted: what the user receives. */
  readonly videoBy?: 'session' | 'preset';
  /** True where minutes count only while somebody in the session publishes. */
  readonly whilePublished?: true;
  /** Counted of the users, beside or instead of minutes. */
  readonly dimensions?: readonly Dimension[];
  /** Kinds of participants that are not billed as plain users. */
  readonly kinds?: Readonly<Partial<Record<ParticipantKind, KindRule>>>;
}
