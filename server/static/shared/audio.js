/**
 * The way to the loudspeaker. It takes a slow machine longer to open than a screen to draw, so it
 * is opened a little after the page, or when the first sound is asked for.
 *
 * @typedef {{context: AudioContext, out: GainNode}} Audio
 */
const LATER_MS = 1000;

/**
 * @param {{volume?: number, onState?: () => void}} options volume 0–1
 * @returns {() => Audio}
 */
export function createAudio({ volume = 1, onState = () => {} } = {}) {
  /** @type {Audio | null} */
  let opened = null;
  const audio = () => (opened ??= open(volume, onState));
  setTimeout(audio, LATER_MS);
  return audio;
}

/**
 * @param {number} volume
 * @param {() => void} onState
 * @returns {Audio}
 */
function open(volume, onState) {
  const context = new AudioContext();
  const out = new GainNode(context, { gain: volume });
  out.connect(context.destination);
  context.addEventListener('statechange', onState);
  return { context, out };
}
