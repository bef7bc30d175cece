/**
 * A dialog of the staff's screens: over the page, closed by Escape, by its
 * cross, or by a click beside it. The browser keeps the focus inside it and
 * gives it back afterwards.
 */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useDialog } from './dialog.js';

/**
 * @param {{name: string, title: string, onClose: () => void, stays?: boolean, children?: unknown}} props
 *   `stays`: what it shows is shown once, so neither Escape nor a click beside it takes it away
 */
export function Modal({ name, title, onClose, stays = false, children }) {
  const { ref, closed } = useDialog(onClose);
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    // Otherwise the cross has it: closing would be the first thing that is read out.
    if (!ref.current?.querySelector('[name]')) heading.current?.focus();
  }, []);
  /** @param {MouseEvent} event */
  const beside = (event) => {
    if (!stays && event.target === ref.current) ref.current?.close();
  };
  const id = `${name}-title`;
  return html`<dialog class="s-modal" ref=${ref} data-dialog=${name} aria-labelledby=${id} onClose=${closed} onClick=${beside}
    onCancel=${(/** @type {Event} */ event) => stays && event.preventDefault()}>
    <div class="s-modal__body">
      <div class="s-modal__head">
        <h2 id=${id} ref=${heading} tabindex="-1">${title}</h2>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          aria-label=${t('common-close')}
          onClick=${() => ref.current?.close()}
        >
          <${Symbol} name="close" />
        </button>
      </div>
      ${children}
    </div>
  </dialog>`;
}
