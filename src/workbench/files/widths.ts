// A column's width in a file is in characters of the usual font, of seven pixels each with five of padding.
const pixelsOfPoint = 4 / 3;
const character = 7;
const padding = 5;

/** Points as a file's characters. */
export function charactersOf(points: number): number {
  return Math.max(0, (points * pixelsOfPoint - padding) / character);
}

/** A file's characters as points. */
export function pointsOf(characters: number): number {
  return Math.round(characters * character + padding) / pixelsOfPoint;
}
