/** The language that was chosen on this phone, for the next ticket too. Nothing else is kept. */

const KEPT_AS = 'mottak.phone.language';

/** @returns {string | null} */
export function keptLanguage() {
  try {
    return window.localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

/** @param {string} language */
export function keepLanguage(language) {
  try {
    window.localStorage.setItem(KEPT_AS, language);
  } catch {
    // A phone that keeps nothing shows the ticket's own language next time.
  }
}
