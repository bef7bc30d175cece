/**
 * Makes everything fit, in any language and with an office's own words: where
 * a screen is too full, spaces and signs go first, then explanations, and only
 * then letters, and those never below what can be read (`tight.css`).
 */
const TIGHTEST = 3;
/** A line's box may stand out of its element by this part of its letters. */
const SLACK = 0.25;

/**
 * Watches what is drawn, and fits it again before it is seen.
 *
 * @param {HTMLElement} root where the screen is drawn
 */
export function keepFitting(root) {
  const again = () => fit(/** @type {HTMLElement | null} */ (root.querySelector('main')));
  const look = { attributes: true, attributeFilter: ['lang', 'data-text', 'data-words', 'data-reach', 'data-glass', 'style'] };
  new MutationObserver(again).observe(root, { childList: true, characterData: true, subtree: true });
  new MutationObserver(again).observe(root.ownerDocument.documentElement, look);
  window.addEventListener('resize', again);
  root.ownerDocument.fonts.addEventListener('loadingdone', again);
}

/** @param {HTMLElement | null} main */
function fit(main) {
  if (!main) return;
  for (let tight = 0; tight <= TIGHTEST; tight += 1) {
    main.dataset.tight = `${tight}`;
    if (![main, ...main.querySelectorAll('*')].some(isTooFull)) return;
  }
}

/** @param {Element} element */
function isTooFull(element) {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  // Nothing but text that runs along, or a drawing.
  if (clientWidth === 0 || clientHeight === 0 || element.closest('svg, video')) return false;
  if (scrollWidth > clientWidth + 1) return true;
  if (scrollHeight <= clientHeight + 1) return false;
  return scrollHeight > clientHeight + SLACK * parseFloat(getComputedStyle(element).fontSize);
}
