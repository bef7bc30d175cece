/** What can be said in which language here: voices, texts, and names that came from the server. */
import { t, wording } from '/static/shared/text.js';

import { finder } from './wording.js';

/** @typedef {import('../shapes.js').Snapshot} Snapshot */

/** A number, a time, a ticket's number letter by letter: the same in every language. */
const SIGNS = /^(?:[\d\s:.,+–-]|\b[A-Z]\b)+$/;

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
  if (SIGNS.test(text)) return text;
  // A text that is missing there is shown in bokmål.
  const found = find(from, text) ?? find('nb', text);
  return found && say(to, found.id, found.args);
}

/**
 * @param {string} lang
 * @param {string} text
 */
function find(lang, text) {
  const known = finders.get(lang) ?? finder(wording(lang));
  finders.set(lang, known);
  return known(text);
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
