/** The language a member of staff has chosen on this machine, and visitors' languages in it. */
import { has, language, t } from '/static/shared/text.js';

const KEPT = 'mottak.language.staff';

/** @returns {string} */
export const keptLanguage = () => window.localStorage.getItem(KEPT) ?? 'nb';

/** @param {string} id nb, nn, en */
export const keepLanguage = (id) => window.localStorage.setItem(KEPT, id);

/**
 * A visitor's language as its reader calls it. A calendar may name any in the
 * world: those that no office has texts in go by the browser's word for them.
 *
 * @param {string | null} code such as `ar`
 * @returns {string}
 */
export function languageName(code) {
  if (!code) return '';
  if (has(`language-${code}`)) return t(`language-${code}`);
  const name = new Intl.DisplayNames([language(), 'nb'], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
