/** The language a member of staff has chosen on this machine, for all staff screens. */

const KEPT = 'mottak.language.staff';

/** @returns {string} */
export const keptLanguage = () => window.localStorage.getItem(KEPT) ?? 'nb';

/** @param {string} id nb, nn, en */
export const keepLanguage = (id) => window.localStorage.setItem(KEPT, id);
