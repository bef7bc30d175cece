/**
 * The keyboard's place in a list whose rows go away by what is done with them.
 * The focus would fall to the top of the page; it goes to the next row instead.
 */
import { useLayoutEffect, useRef } from '/static/shared/dom.js';

/**
 * Called while a list is drawn, so that it sees who has the focus before the
 * rows change. Rows need `tabindex="-1"`, and stay the same elements while they stay.
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
