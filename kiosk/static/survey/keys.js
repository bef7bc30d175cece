/**
 * A keyboard or keypad does all that a finger does: arrows go from button to
 * button, figures choose an answer, Escape goes on without one.
 */

const STEPS = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 });

/**
 * @param {Document} page
 * @param {() => void} onEscape
 */
export function listenToKeys(page, onEscape) {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key === 'Escape') return onEscape();
    if (/^[1-9]$/.test(event.key)) return answers(page)[Number(event.key) - 1]?.click();
    if (event.key in STEPS) {
      event.preventDefault();
      step(page, stepOf(event.key, page.documentElement.dir));
    }
    return undefined;
  });
}

/**
 * In a script that runs from the right, the next one stands to the left.
 *
 * @param {string} key
 * @param {string} dir
 * @returns {number}
 */
export const stepOf = (key, dir) => (dir === 'rtl' && /Left|Right/.test(key) ? -STEPS[key] : STEPS[key]);

/**
 * @param {Document} page
 * @returns {HTMLButtonElement[]}
 */
const answers = (page) => [.../** @type {NodeListOf<HTMLButtonElement>} */ (page.querySelectorAll('[data-answer]'))];

/**
 * @param {Document} page
 * @param {number} by
 */
function step(page, by) {
  const all = [.../** @type {NodeListOf<HTMLButtonElement>} */ (page.querySelectorAll('main button, header button'))];
  const now = all.indexOf(/** @type {HTMLButtonElement} */ (page.activeElement));
  const first = all.indexOf(answers(page)[0] ?? all[0]);
  all[now < 0 ? first : (now + by + all.length) % all.length]?.focus();
}
