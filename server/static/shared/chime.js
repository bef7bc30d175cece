/**
 * Sound of a screen: two soft tones for a call, a firmer signal for somebody
 * who needs help now, and spoken clips; one after the other, never over each
 * other. The tones are synthesised, so that there is nothing to load.
 *
 * Browsers keep quiet until somebody has touched the page. What could not be
 * heard is dropped, not saved up; `onState('blocked')` lets the page offer a
 * button that calls `unlock`.
 *
 * @typedef {'on' | 'blocked'} SoundState
 * @typedef {import('./audio.js').Audio} Audio
 * @typedef {object} Sound
 * @property {() => Promise<void>} chime the call of the waiting room; settles when it has been heard
 * @property {() => void} alert somebody needs a person now
 * @property {(urls: string[], token: string) => Promise<void>} clip speech: the first of these that
 *   there is; silent when there is none
 * @property {(level: number) => void} volume 0–1
 * @property {() => Promise<void>} unlock to be called from a touch or a key
 * @property {() => SoundState} state
 * @property {() => void} hush drops what is still to be heard
 */

import { createAudio } from './audio.js';

/** A falling major third, G5 to E5, as a doorbell: heard, and not alarming. */
const CHIME = [
  { hertz: 783.99, at: 0, seconds: 0.9 },
  { hertz: 659.26, at: 0.42, seconds: 1.3 },
];
/** Rising, twice: cannot be taken for a call. */
const ALERT = [
  { hertz: 587.33, at: 0, seconds: 0.28 },
  { hertz: 880, at: 0.2, seconds: 0.45 },
  { hertz: 587.33, at: 0.75, seconds: 0.28 },
  { hertz: 880, at: 0.95, seconds: 0.6 },
];
/** More than this many sounds waiting would be heard long after what they tell. */
const LONGEST_QUEUE = 12;

/**
 * @param {{volume?: number, onState?: (state: SoundState) => void}} options volume 0–1
 * @returns {Sound}
 */
export function createSound({ volume = 0.5, onState = () => {} } = {}) {
  const audio = createAudio({ volume, onState: () => report() });
  /** @type {{play: () => Promise<void>, done: () => void}[]} */
  const queue = [];
  let playing = false;

  /** @returns {SoundState} */
  const heard = () => (audio().context.state === 'running' ? 'on' : 'blocked');
  const report = () => onState(heard());
  const run = async () => {
    playing = true;
    for (let job = queue.shift(); job; job = queue.shift()) {
      await job.play();
      job.done();
    }
    playing = false;
  };
  /**
   * @param {() => Promise<void>} play
   * @returns {Promise<void>} settles when it has been heard, or will not be
   */
  const add = async (play) => {
    report();
    if (heard() !== 'on' || queue.length >= LONGEST_QUEUE) return undefined;
    return new Promise((done) => {
      queue.push({ play, done });
      if (!playing) run();
    });
  };
  return {
    chime: () => add(() => tones(audio(), CHIME)),
    alert: () => add(() => tones(audio(), ALERT)),
    clip: (urls, token) => add(() => speak(audio(), urls, token)),
    unlock: () => audio().context.resume().then(report),
    volume: (level) => audio().out.gain.setValueAtTime(level, audio().context.currentTime),
    state: heard,
    hush: () => {
      for (const job of queue.splice(0)) job.done();
    },
  };
}

/**
 * @param {Audio} audio
 * @param {{hertz: number, at: number, seconds: number}[]} notes
 * @returns {Promise<void>} settles when the last tone has died away
 */
function tones({ context, out }, notes) {
  const start = context.currentTime + 0.02;
  for (const note of notes) strike(context, out, note, start + note.at);
  const end = Math.max(...notes.map((note) => note.at + note.seconds));
  return new Promise((resolve) => setTimeout(resolve, end * 1000));
}

/**
 * One tone of a struck bar: a fundamental and a quieter, shorter octave.
 *
 * @param {AudioContext} context
 * @param {AudioNode} out
 * @param {{hertz: number, seconds: number}} note
 * @param {number} at in the context's time, seconds
 */
function strike(context, out, { hertz, seconds }, at) {
  for (const [factor, level, length] of [[1, 0.6, 1], [2, 0.14, 0.5]]) {
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(level, at + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + seconds * length);
    const tone = new OscillatorNode(context, { frequency: hertz * factor });
    tone.connect(gain).connect(out);
    tone.start(at);
    tone.stop(at + seconds);
  }
}

/**
 * Fetches and plays a clip; a language without a voice, a lost connection or a
 * damaged clip is silence, for the call also stands on the screen.
 *
 * @param {Audio} audio
 * @param {string[]} urls
 * @param {string} token
 * @returns {Promise<void>}
 */
async function speak({ context, out }, urls, token) {
  try {
    const clip = await firstOf(urls, token);
    if (!clip) return;
    const buffer = await context.decodeAudioData(clip);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(out);
    await new Promise((resolve) => {
      source.addEventListener('ended', resolve);
      source.start();
    });
  } catch (error) {
    console.warn(`speech could not be played: ${error}`);
  }
}

/**
 * @param {string[]} urls
 * @param {string} token
 * @returns {Promise<ArrayBuffer | null>}
 */
async function firstOf(urls, token) {
  const headers = { Authorization: `Bearer ${token}` };
  for (const url of urls) {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(3000) });
    if (answer.ok) return answer.arrayBuffer();
  }
  return null;
}
