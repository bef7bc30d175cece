/** The language of the tablet, which its user chooses and this browser keeps. */
import { loadLanguage } from '/static/shared/text.js';

const KEPT = 'mottak.language.guide';

/** @returns {string} */
export const keptLanguage = () => window.localStorage.getItem(KEPT) ?? 'nb';

/**
 * @param {string} lang
 * @returns {Promise<boolean>} whether the texts are there
 */
export function chooseLanguage(lang) {
  window.localStorage.setItem(KEPT, lang);
  return loadLanguage(lang);
}
