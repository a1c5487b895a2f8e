/** Streams of one kind that a participant receives: a video of this size, or audio. */
export type Stream = { readonly count: number; readonly width: number; readonly height: number } | { readonly count: number; readonly audio: true };

/** Everything that one participant receives at the same time. */
export type Picture = readonly Stream[];

/** The words for one stream and the sizes that they stand for, ascending. */
export const wordSizes = {
  SD: [640, 360],
  HD: [1280, 720],
  FHD: [1920, 1080],
  '2K': [2560, 1440],
  '4K': [3840, 2160],
} as const;

/** A word for the picture of one stream, or for sound alone. */
export type StreamWord = 'AUDIO' | keyof typeof wordSizes;

/** Whether this is a word for one received stream. */
export function isStreamWord(word: string): word is StreamWord {
  return word === 'AUDIO' || word in wordSizes;
}

/** The streams that a word stands for: one video of its size, or one audio stream. */
export function streamOf(word: StreamWord, count = 1): Stream {
  if (word === 'AUDIO') return { count, audio: true };
  const [width, height] = wordSizes[word];
  return { count, width, height };
}

/** How many streams are received, of any kind. */
export function streamCount(picture: Picture): number {
  return picture.reduce((sum, stream) => sum + stream.count, 0);
}

/** The picture in the notation of the tier argument: `1280x720 + 6*320x180`. */
export function pictureText(picture: Picture): string {
  return picture
    .map((stream) => {
      const size = 'audio' in stream ? 'audio' : `${stream.width}x${stream.height}`;
      return stream.count === 1 ? size : `${stream.count}*${size}`;
    })
    .join(' + ');
}
