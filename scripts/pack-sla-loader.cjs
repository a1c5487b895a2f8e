// Functions read these fields of a published ladder; the rest is for people.
const kept = new Set(['', 'ladders', 'id', 'steps', 'linear', 'confidence', 'below', 'credit', 'from', 'perPoint', 'most']);

/** Keeps of the published service credits what a formula reads. */
module.exports = function packLadders(source) {
  return JSON.stringify(JSON.parse(source, (key, value) => (kept.has(key) || /^\d+$/.test(key) ? value : undefined)));
};
