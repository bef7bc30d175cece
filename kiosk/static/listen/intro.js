/**
 * The first words, and what must still be there to say when the server is not.
 *
 * @typedef {import('./plan.js').Phrase} Phrase
 * @typedef {(lang: string, id: string, args?: Record<string, string | number>) => string | null} Say
 *   a text in a language; null where that has none
 */
import { keyName } from './keys.js';

const KEPT = [
  'kiosk-offline-title', 'kiosk-offline-text', 'kiosk-offline-talk', 'kiosk-offline-kept',
  'kiosk-acute-unsent', 'kiosk-acute-unsent-text', 'kiosk-acute-go', 'kiosk-acute-call',
  'kiosk-acute-done', 'kiosk-acute', 'kiosk-acute-text', 'kiosk-talk', 'kiosk-listen-off',
];
/** How much there is to choose from on those screens. */
const COUNTS = [1, 2];

/**
 * How to use it in the language of the screen, and how to get another one in
 * each of the others, for somebody who does not know the first.
 *
 * @param {string} lang
 * @param {string[]} others
 * @param {{keys: import('./keys.js').Keys, names: import('./keys.js').KeyNames, headset: boolean, say: Say}} told
 * @returns {{first: Phrase[], last: Phrase[]}} around what the screen itself says
 */
export function intro(lang, others, { keys, names, headset, say }) {
  /** @type {(lang: string, action: import('./keys.js').Action) => string} */
  const name = (to, action) => keyName(action, { keys, names, lang: to, known: (id) => say(to, id) });
  const args = Object.fromEntries(
    /** @type {const} */ (['next', 'select', 'back', 'repeat', 'help']).map((action) => [action, name(lang, action)]),
  );
  const how = say(lang, 'kiosk-listen-intro', args);
  // In bokmål rather than not at all.
  if (how === null && lang !== 'nb') return intro('nb', others, { keys, names, headset, say });
  return {
    first: found([[lang, how], [lang, headset ? null : say(lang, 'kiosk-listen-loud')]]),
    last: found([lang, ...others].map((to) => [to, say(to, 'kiosk-listen-language', { key: name(to, 'language') })])),
  };
}

/**
 * @param {string} lang
 * @param {{acute_phone: string, acute_text: Record<string, string>}} office
 * @param {Say} say
 * @returns {Phrase[]}
 */
export function toKeep(lang, office, say) {
  const texts = [
    ...KEPT.map((id) => say(lang, id)),
    ...COUNTS.map((count) => say(lang, 'kiosk-listen-choices', { count })),
    office.acute_text[lang] ?? null,
    office.acute_phone,
  ];
  return found(texts.map((text) => [lang, text]));
}

/**
 * @param {[lang: string, text: string | null][]} texts
 * @returns {Phrase[]}
 */
function found(texts) {
  return texts.flatMap(([lang, text]) => (text ? [{ lang, text }] : []));
}
