/** What can be said in which language here: voices, texts, and names that came from the server. */
import { language, t, wording } from '/static/shared/text.js';

import { finder, reworded } from './wording.js';

/** @typedef {import('../shapes.js').Snapshot} Snapshot */

/** @type {Map<string, ReturnType<typeof finder>>} */
const finders = new Map();

/**
 * A text of the catalogue, where that language has it.
 *
 * @type {import('./intro.js').Say}
 */
export function say(lang, id, args = {}) {
  return wording(lang).some((one) => one.id === id) ? t(id, args, lang) : null;
}

/**
 * One of the mode's own words in the language of the screen; in bokmål where that has it not yet.
 *
 * @type {import('./plan.js').Ear['word']}
 */
export function word(id, args) {
  const own = say(language(), id, args);
  return own === null ? { text: t(id, args, 'nb'), lang: 'nb' } : { text: own, lang: language() };
}

/**
 * @param {Snapshot | null} office
 * @returns {import('./voice.js').Tongues}
 */
export function tonguesOf(office) {
  const named = [...(office?.services ?? []).map(({ name }) => name), office?.office.acute_text ?? {}];
  return {
    voices: office?.voices ?? [],
    translate: (text, from, to) =>
      named.find((names) => names[from] === text)?.[to] ??
      ownName(office, text, from, to) ??
      inOtherWords(text, from, to),
  };
}

/**
 * @param {string} text
 * @param {string} from
 * @param {string} to
 */
function inOtherWords(text, from, to) {
  // A text that is missing there is shown in bokmål.
  const find = (/** @type {string} */ one) => [...found(from, one), ...found('nb', one)];
  return reworded(text, find, (id, args) => say(to, id, args));
}

/**
 * @param {string} lang
 * @param {string} text
 */
function found(lang, text) {
  const find = finders.get(lang) ?? finder(wording(lang));
  finders.set(lang, find);
  return find(text);
}

/**
 * A language's own name, as another one calls it.
 *
 * @param {Snapshot | null} office
 * @param {string} text
 * @param {string} from
 * @param {string} to
 */
function ownName(office, text, from, to) {
  const isName = office?.languages.some(({ id, name }) => id === from && name === text);
  return isName ? new Intl.DisplayNames([to], { type: 'language' }).of(from) : null;
}
