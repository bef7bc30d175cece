/**
 * The listening mode: what the screen shows, said aloud, for who does not see
 * it. It watches the page itself, so that nothing on it can be forgotten.
 *
 * @typedef {import('../state.js').State} State
 * @typedef {import('./plan.js').Phrase} Phrase
 *
 * @typedef {object} Parts
 * @property {HTMLElement} root
 * @property {string} token
 * @property {string} office
 * @property {import('../actions.js').Act} act
 * @property {import('../errands.js').Store} store
 */
import { language, loadTexts } from '/static/shared/text.js';

import { createClips } from './clips.js';
import { createGuide } from './guide.js';
import { createHands } from './hands.js';
import { intro, toKeep } from './intro.js';
import { createPlayer } from './player.js';
import { createReader } from './reader.js';
import { setupOf } from './settings.js';
import { say, tonguesOf, word } from './tongues.js';
import { typedIn } from './typing.js';
import { allVoiced, inBoth } from './voice.js';

/** So long a screen must stand before it is said: a change of language draws it twice. */
const SETTLE_MS = 80;
/** After this the clips for a server that is away are fetched: nobody waits for them. */
const KEEP_AFTER_MS = 10_000;
const WATCHED = {
  subtree: true, childList: true, characterData: true, attributeFilter: ['aria-pressed', 'data-screen', 'data-phase'],
};

/**
 * @param {Parts} parts
 * @returns {(state: State) => void} to be called with each state that is drawn
 */
export function createListening({ root, token, office, act, store }) {
  const clips = createClips({ token, office });
  const player = createPlayer(clips.fetch, {
    onPhrase: ({ text, own }) => {
      act('active');
      document.body.dataset.speaking = own ? '' : text;
    },
    onSilence: () => delete document.body.dataset.speaking,
  });
  const on = () => store.state().listening;
  /** @returns {import('./plan.js').Ear} */
  const ear = () => ({ headset: hands.headset(), lang: language(), word });
  /** @param {Phrase[]} phrases */
  const speak = (phrases) => {
    const { state } = store;
    const both = root.querySelector('main')?.dataset.screen === 'voiceless' ? inBoth : allVoiced;
    const heard = both(phrases, tonguesOf(state().office));
    if (heard.length) player.say(heard);
  };
  const reader = createReader(root, ear);
  const guide = createGuide(store, act);
  const begin = () => {
    hands.reset();
    speak(around(store.state(), ear(), reader.whole()));
  };
  const hands = createHands({ root, act, store, player, speak, ear, reader, begin });
  watch(root, on, reader, speak);

  /** @type {State | null} */
  let before = null;
  return (state) => {
    const was = before;
    before = state;
    if (!was?.office && state.office) keepSome(clips, state.office, on);
    if (state.listening && !was?.listening) queueMicrotask(begin);
    if (!state.listening && was?.listening) hands.end();
    guide.follow(state);
    const typed = was && state.listening ? typedIn(was, state, ear()) : [];
    if (typed.length && !hands.headset()) player.tick();
    speak(typed);
  };
}

/**
 * How the mode is used, what is on the screen, and how to get another language.
 *
 * @param {State} state
 * @param {import('./plan.js').Ear} ear
 * @param {Phrase[]} screen
 */
function around({ office }, { lang, headset }, screen) {
  const { keys, key_names: names } = setupOf(office);
  const others = (office?.languages ?? []).map(({ id }) => id).filter((id) => id !== lang);
  const { first, last } = intro(lang, others, { keys, names, headset, say });
  return [...first, ...screen, ...last];
}

/**
 * Says what the page changes into, then what has the focus; on the same screen
 * what gets the focus, or what a switch becomes. All of one moment at once.
 *
 * @param {HTMLElement} root
 * @param {() => boolean} on
 * @param {import('./reader.js').Reader} reader
 * @param {(phrases: Phrase[]) => void} speak
 */
function watch(root, on, reader, speak) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;
  /** @type {(() => Phrase[]) | null} */
  let besides = null;
  const settled = () => {
    const { news, another } = reader.news();
    const more = another ? reader.focus() : (besides?.() ?? []);
    besides = null;
    if (on()) speak([...news, ...more]);
  };
  /** @param {(() => Phrase[]) | null} what */
  const soon = (what) => {
    besides = what ?? besides;
    clearTimeout(settling);
    settling = setTimeout(settled, SETTLE_MS);
  };
  document.addEventListener('focusin', () => soon(reader.focus));
  new MutationObserver((changes) => {
    const pressed = changes.some(({ type, target }) => type === 'attributes' && target === document.activeElement);
    soon(pressed ? reader.pressed : null);
  }).observe(root, WATCHED);
}

/**
 * Fetches what must be there without the server, one clip at a time, and never
 * while somebody waits for a voice.
 *
 * @param {import('./clips.js').Clips} clips
 * @param {import('../shapes.js').Snapshot} office
 * @param {() => boolean} on
 */
async function keepSome(clips, { office, languages, voices }, on) {
  await pause(KEEP_AFTER_MS);
  for (const { id } of languages.filter((one) => voices.includes(one.id))) {
    await loadTexts(id);
    for (const phrase of toKeep(id, office, say)) {
      while (on()) await pause(KEEP_AFTER_MS);
      await clips.keep(phrase);
    }
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
