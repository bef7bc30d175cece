/**
 * The keyboard's place when what has the focus goes away by what is done with
 * it: the browser would let it fall to the top of the page.
 */
import { useEffect, useLayoutEffect, useRef } from '/static/shared/dom.js';

/**
 * In a list the next row gets it. Called while the list is drawn, so that it sees who has the
 * focus before the rows change. Rows need `tabindex="-1"`, and stay the same elements.
 *
 * @param {import('/static/shared/lib/preact.js').RefObject<HTMLElement>} list
 * @param {string} row selector
 * @param {() => HTMLElement | null | undefined} otherwise where to when no row is left
 */
export function useKeptPlace(list, row, otherwise) {
  const kept = useRef(/** @type {{focused: Element, next: HTMLElement[]} | null} */ (null));
  kept.current = placeIn(list.current, row) ?? (mayBeLost(kept.current) ? kept.current : null);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !kept.current || kept.current.focused.isConnected) return;
    const next = kept.current.next.find((one) => one.isConnected) ?? otherwise();
    kept.current = null;
    // A list that is worked by touch does not move under the thumb.
    next?.focus({ preventScroll: true });
    if (next?.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' });
  });
}

/**
 * Takes the focus when it is nowhere: the button that was pressed is gone with
 * the step it made, and who uses the keyboard alone goes on from here.
 *
 * @returns {import('/static/shared/lib/preact.js').RefObject<HTMLElement>} of what has `tabindex="-1"`
 */
export function useLostFocus() {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (document.activeElement !== document.body || !ref.current) return;
    ref.current.focus({ preventScroll: true });
    // Where the whole page scrolls, the one who pressed may stand in the lists below it.
    if (ref.current.getBoundingClientRect().top < 0) ref.current.scrollIntoView({ block: 'start' });
  }, []);
  return ref;
}

/**
 * What had it before something came up gets it back when that is closed.
 *
 * @param {boolean} up
 */
export function usePlaceBefore(up) {
  const before = useRef(/** @type {Element | null} */ (null));
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (up) before.current = focused;
    else if (before.current instanceof HTMLElement && focused === document.body) before.current.focus({ preventScroll: true });
  }, [up]);
}

/**
 * @param {HTMLElement | null} list
 * @param {string} row
 */
function placeIn(list, row) {
  const focused = document.activeElement;
  const own = focused?.closest(row);
  if (!list || !focused || !own || !list.contains(own)) return null;
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(row)]);
  const at = rows.indexOf(/** @type {HTMLElement} */ (own));
  return { focused, next: [...rows.slice(at + 1), ...rows.slice(0, at).reverse()] };
}

/**
 * Whether the focus may still be wanted back: nobody has put it elsewhere but
 * into a dialog, which gives it back when it closes.
 *
 * @param {{focused: Element} | null} kept
 */
function mayBeLost(kept) {
  const focused = document.activeElement;
  if (focused && focused !== document.body) return Boolean(focused.closest('dialog'));
  return Boolean(kept && !kept.focused.isConnected);
}
