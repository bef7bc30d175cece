/** The language of the tablet, which its user chooses and this browser keeps. */
import { has, language, loadLanguage, t } from '/static/shared/text.js';

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

/**
 * The name of a visitor's language, in the language of the tablet.
 *
 * @param {string} code such as `ar`
 * @returns {string}
 */
export function languageName(code) {
  // Not every browser knows the Sami languages by name.
  if (has(`guide-language-${code}`)) return t(`guide-language-${code}`);
  return new Intl.DisplayNames([language(), 'nb'], { type: 'language' }).of(code) ?? code;
}
