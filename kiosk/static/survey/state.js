/**
 * The screen at the exit: one question, perhaps one more, thanks. A pure
 * reducer. Of an answer it keeps nothing but that there was one.
 *
 * @typedef {import('/static/shared/parts.js').Language} Language
 * @typedef {Record<string, string>} Names one text by language
 * @typedef {{id: string, question: Names, answers: Names[]}} Second the office's own question
 * @typedef {'visit' | 'second' | 'thanks' | 'languages'} Screen
 *
 * @typedef {object} Snapshot
 * @property {{id: string, name: string, zone: string}} office
 * @property {Language[]} languages
 * @property {Second | null} second
 * @property {{inch: number}} screen
 *
 * @typedef {object} State
 * @property {Screen} screen
 * @property {number} since milliseconds: when the screen came up
 * @property {number} touched when somebody last did something
 * @property {number} at now
 * @property {number} answers accepted since the page was opened
 * @property {string | null} language chosen by this visitor
 * @property {boolean} contrast
 * @property {Snapshot | null} told
 *
 * @typedef {{type: 'snapshot', snapshot: Snapshot} | {type: 'tick', at: number} | {type: 'touch'}
 *   | {type: 'answer', question: string} | {type: 'skip'} | {type: 'languages'} | {type: 'contrast'}
 *   | {type: 'language', language: string}} Action
 */

/** A finger that comes down twice must not press what the first touch brought up. */
export const SETTLE_MS = 700;
export const THANKS_MS = 3000;
/** Whoever drums on the glass keeps the thanks there, but not for ever. */
export const CALM_MS = 1500;
const LONGEST_THANKS_MS = 15_000;
/** The second question goes away by itself, unless somebody is busy with it. */
export const SECOND_MS = 8000;
/** A chosen language or contrast is forgotten when nobody goes on. */
export const IDLE_MS = 20_000;

/** @type {State} */
export const START = {
  screen: 'visit',
  since: 0,
  touched: 0,
  at: 0,
  answers: 0,
  language: null,
  contrast: false,
  told: null,
};

/**
 * The language for a visitor who has chosen none.
 *
 * @param {State} state
 */
export const firstLanguage = (state) => state.told?.languages[0]?.id ?? 'nb';

/** @param {State} state */
export const languageOf = (state) => state.language ?? firstLanguage(state);

/**
 * The second question, where there is one that this visitor can read.
 *
 * @param {State} state
 * @returns {Second | null}
 */
export function secondFor(state) {
  const second = state.told?.second;
  const lang = languageOf(state);
  const read = [lang, ...(lang === 'nn' ? ['nb'] : [])];
  return second && read.some((one) => second.question[one]) ? second : null;
}

/**
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'snapshot':
      return { ...state, told: action.snapshot };
    case 'tick':
      return passed({ ...state, at: action.at });
    case 'touch':
      return { ...state, touched: state.at };
    case 'answer':
      return answered(state, action.question);
    case 'skip':
      return state.screen === 'second' ? show(state, 'thanks') : state;
    case 'languages':
      return show(state, state.screen === 'languages' ? 'visit' : 'languages');
    case 'language':
      return show({ ...state, language: action.language }, 'visit');
    case 'contrast':
      return { ...state, contrast: !state.contrast };
    default:
      return state;
  }
}

/**
 * @param {State} state
 * @param {Screen} screen
 * @returns {State}
 */
const show = (state, screen) => ({ ...state, screen, since: state.at, touched: state.at });

/**
 * As for the next visitor: nothing of the last one is left.
 *
 * @param {State} state
 * @returns {State}
 */
const fresh = (state) => show({ ...state, language: null, contrast: false }, 'visit');

/**
 * One touch is one answer; what comes down too soon after a change, or on
 * another screen than the question's own, is none.
 *
 * @param {State} state
 * @param {string} question
 * @returns {State}
 */
function answered(state, question) {
  const second = secondFor(state);
  const asked = state.screen === 'visit' ? 'visit' : state.screen === 'second' && second?.id;
  if (question !== asked || state.at - state.since < SETTLE_MS) return state;
  return show({ ...state, answers: state.answers + 1 }, question === 'visit' && second ? 'second' : 'thanks');
}

/**
 * @param {State} state
 * @returns {State}
 */
function passed(state) {
  const shown = state.at - state.since;
  const calm = state.at - state.touched;
  switch (state.screen) {
    case 'thanks':
      return shown >= THANKS_MS && (calm >= CALM_MS || shown >= LONGEST_THANKS_MS) ? fresh(state) : state;
    case 'second':
      return calm >= SECOND_MS ? fresh(state) : state;
    default: {
      const changed = state.language !== null || state.contrast || state.screen === 'languages';
      return changed && calm >= IDLE_MS ? fresh(state) : state;
    }
  }
}
