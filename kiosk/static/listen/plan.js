/**
 * What to say: phrases for a whole screen, for what has the focus, and for what
 * is typed. Without a headset everybody near hears it, so what is the visitor's
 * own is left out, and said to be left out.
 *
 * @typedef {import('./outline.js').Item} Item
 * @typedef {import('./outline.js').Piece} Piece
 * @typedef {object} Phrase
 * @property {string} text
 * @property {string} lang
 * @property {boolean} [own] the visitor's own: not to be shown as it is said
 *
 * @typedef {object} Ear
 * @property {boolean} headset
 * @property {string} lang of the screen
 * @property {(id: string, args?: Record<string, string | number>) => Phrase} word one of the mode's
 *   own, in that language or in one that has it
 */

/**
 * A screen that has come up: what it says, and how much there is to choose from.
 *
 * @param {Item[]} items
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
export function screenPlan(items, ear) {
  const told = items.filter(({ kind }) => kind === 'heading' || kind === 'text' || (kind === 'typed' && ear.headset));
  const pieces = told.flatMap((item) => item.pieces);
  const heard = audible(pieces, ear);
  const count = items.filter(({ kind, key }) => kind === 'control' && !key).length;
  return [
    ...heard,
    ...(heard.length < pieces.length ? [ear.word('kiosk-listen-own')] : []),
    ...(items.some(({ key }) => key) ? [ear.word(ear.headset ? 'kiosk-listen-type' : 'kiosk-listen-type-loud')] : []),
    ...(count ? [ear.word('kiosk-listen-choices', { count })] : []),
  ];
}

/**
 * What has the focus, and where it stands among the others.
 *
 * @param {Item} item
 * @param {{at: number, of: number}} place from 1
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
export function focusPlan(item, { at, of }, ear) {
  return [
    ...audible(item.pieces, ear),
    ...(item.pressed ? [ear.word('kiosk-listen-pressed')] : []),
    ...(item.disabled ? [ear.word('kiosk-listen-disabled')] : []),
    ...(item.key ? [] : [ear.word('kiosk-listen-place', { at, of })]),
  ];
}

/**
 * A line that has changed on a screen that has not.
 *
 * @param {Item[]} lines
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
export function linePlan(lines, ear) {
  return audible(lines.flatMap(({ pieces }) => pieces), ear);
}

/**
 * What a switch is now.
 *
 * @param {Item} item
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
export function switchPlan({ pieces, pressed }, ear) {
  return [...audible(pieces, ear), ear.word(pressed ? 'kiosk-listen-pressed' : 'kiosk-listen-unpressed')];
}

/**
 * One more character, or one less: how many there are, and into a headset which.
 *
 * @param {{before: string, after: string, length: number | null}} change `length` of what is
 *   whole; null where that differs
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
export function typedPlan({ before, after, length }, ear) {
  const erased = after.length < before.length;
  const args = { count: after.length, length: length ?? 0 };
  const which = { text: after.slice(-1), lang: ear.lang, own: true };
  return [
    ...(erased ? [ear.word('kiosk-listen-erased')] : []),
    ...(ear.headset && !erased ? [which] : []),
    ear.word(length === null ? 'kiosk-listen-typed' : 'kiosk-listen-typed-of', args),
  ];
}

/**
 * Whether two screens are the same to somebody who hears them: a clock that
 * goes on is no news, another button is.
 *
 * @param {string} name
 * @param {Item[]} items
 * @returns {string}
 */
export function signature(name, items) {
  const named = items.filter(({ kind }) => kind === 'heading' || kind === 'control');
  return `${name}: ${wordsOf(named)}`;
}

/** @param {Item[]} items */
export function wordsOf(items) {
  return items.flatMap(({ pieces }) => pieces.map(({ text, lang }) => `${lang} ${text}`)).join('|');
}

/**
 * @param {Piece[]} pieces
 * @param {Ear} ear
 * @returns {Phrase[]}
 */
function audible(pieces, { headset }) {
  return pieces.filter((piece) => headset || !piece.own);
}
