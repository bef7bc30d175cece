/**
 * Speaks phrases one after the other, until something else is to be said. The
 * next one is fetched while one is heard. What cannot be had is left out.
 *
 * @typedef {import('./plan.js').Phrase} Phrase
 * @typedef {(phrase: Phrase, stopped: AbortSignal) => Promise<ArrayBuffer | null>} Fetch
 *
 * @typedef {object} Player
 * @property {(phrases: Phrase[]) => void} say instead of what is being said
 * @property {() => void} stop at once
 * @property {() => void} tick a short sound, for a character that is not to be heard
 * @property {(gain: number) => void} volume
 */
import { createAudio } from '/static/shared/audio.js';

const TICK = { hertz: 1200, seconds: 0.04, gain: 0.5 };

/**
 * @param {Fetch} fetch
 * @param {{onPhrase: (phrase: Phrase) => void, onSilence: () => void}} listener
 * @returns {Player}
 */
export function createPlayer(fetch, { onPhrase, onSilence }) {
  const audio = createAudio();
  let stopped = new AbortController();

  const stop = () => {
    stopped.abort();
    onSilence();
  };
  /**
   * @param {Phrase[]} phrases
   * @param {AbortSignal} signal
   */
  const run = async (phrases, signal) => {
    /** @type {(phrase: Phrase | undefined) => Promise<ArrayBuffer | null>} */
    const get = async (phrase) => (phrase ? fetch(phrase, signal) : null);
    let next = get(phrases[0]);
    for (const at of phrases.keys()) {
      const clip = await next;
      if (signal.aborted) return;
      next = get(phrases[at + 1]);
      if (!clip) continue;
      onPhrase(phrases[at]);
      await played(audio(), clip, signal);
    }
    if (!signal.aborted) onSilence();
  };
  return {
    stop,
    volume: (gain) => audio().out.gain.setValueAtTime(gain, audio().context.currentTime),
    tick: () => tick(audio()),
    say: (phrases) => {
      stop();
      stopped = new AbortController();
      if (phrases.length === 0) return;
      audio().context.resume();
      run(phrases, stopped.signal);
    },
  };
}

/**
 * @param {import('/static/shared/audio.js').Audio} audio
 * @param {ArrayBuffer} clip
 * @param {AbortSignal} signal
 * @returns {Promise<void>} settles when it has been heard, or is to be heard no longer
 */
async function played({ context, out }, clip, signal) {
  try {
    // A copy: decoding takes the bytes away, and a clip may be kept for another time.
    const buffer = await context.decodeAudioData(clip.slice(0));
    if (signal.aborted) return;
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(out);
    await new Promise((resolve) => {
      source.addEventListener('ended', resolve);
      signal.addEventListener('abort', () => source.stop());
      source.start();
    });
  } catch (error) {
    console.warn(`speech could not be played: ${error}`);
  }
}

/** @param {import('/static/shared/audio.js').Audio} audio */
function tick({ context, out }) {
  const tone = new OscillatorNode(context, { frequency: TICK.hertz });
  const gain = new GainNode(context, { gain: TICK.gain });
  tone.connect(gain).connect(out);
  tone.start();
  tone.stop(context.currentTime + TICK.seconds);
}
