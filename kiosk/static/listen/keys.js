/**
 * The keys of the mode: which one does what stands in the office's settings.
 *
 * @typedef {'listen' | 'headset_in' | 'headset_out' | 'next' | 'previous' | 'select' | 'back' |
 *   'repeat' | 'louder' | 'softer' | 'language' | 'help'} Action
 * @typedef {Record<Action, string>} Keys
 * @typedef {Record<string, Partial<Record<Action, string>>>} KeyNames
 */

/** Keys that the rest of the kiosk already follows. */
const NATIVE = ['Enter', 'Escape'];
/** What begins the mode; the others do nothing before. */
const BEGINS = ['listen', 'headset_in', 'headset_out'];

/**
 * What a key does here; null for one that is not this mode's, or that does its work anyway.
 *
 * @param {{key: string, repeat: boolean, ctrlKey: boolean, altKey: boolean, metaKey: boolean}} event
 * @param {Keys} keys
 * @param {boolean} listening
 * @returns {Action | null}
 */
export function actionOf(event, keys, listening) {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return null;
  const found = Object.entries(keys).find(([, key]) => key !== '' && key === event.key)?.[0];
  if (!found || NATIVE.includes(event.key) || !(listening || BEGINS.includes(found))) return null;
  return /** @type {Action} */ (found);
}

/**
 * What a key is called: by the office, by its sign, or by what stands on it.
 *
 * @param {Action} action
 * @param {{keys: Keys, names: KeyNames, lang: string, known: (id: string) => string | null}} told
 *   `known`: a text in that language, null where it has none
 * @returns {string}
 */
export function keyName(action, { keys, names, lang, known }) {
  const key = keys[action];
  const own = names[lang]?.[action] ?? names.nb?.[action];
  return own ?? known(`kiosk-listen-key-${key}`) ?? key.replace(/^F(?=\d)/, 'F ');
}
