/** A `<dialog>` that is open for as long as it is drawn. */
import { useEffect, useRef } from '/static/shared/dom.js';

/**
 * It is closed before it goes away: only then does the browser give the focus
 * back to where it was, instead of letting it fall to the top of the page.
 *
 * @param {() => void} onClose the one who looks wants it closed
 */
export function useDialog(onClose) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const gone = useRef(false);
  useEffect(() => {
    const dialog = /** @type {HTMLDialogElement} */ (ref.current);
    dialog.showModal();
    return () => {
      gone.current = true;
      dialog.close();
    };
  }, []);
  // What it says of its own end comes late, when another dialog may stand there.
  return { ref, closed: () => gone.current || onClose() };
}
