/** Small pieces of the tablet: buttons that act once, choices, dialogs. */
import { html, useRef, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useDialog } from '../dialog.js';

/** Two taps closer than this are one: thumbs bounce. */
const BOUNCE_MS = 500;

/**
 * A button for a request: while it is under way, and a moment after, further
 * taps do nothing. It keeps the focus, so that the keyboard's place is not lost.
 *
 * @param {{onAct: () => Promise<unknown>, children?: any, [attribute: string]: any}} props
 */
export function Act({ onAct, children, ...rest }) {
  const held = useRef(false);
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (held.current) return;
    held.current = true;
    setBusy(true);
    await onAct();
    setBusy(false);
    setTimeout(() => (held.current = false), BOUNCE_MS);
  };
  return html`<button type="button" class="ds-button" aria-busy=${busy} ...${rest} onClick=${press}>${children}</button>`;
}

/**
 * One of several, as large buttons.
 *
 * @param {{label: string, name: string, options: {id: string, text: string, symbol?: string, detail?: string}[],
 *   value: string | null, onChoose: (id: string) => void, class?: string}} props
 *   `name`: the attribute that carries the option's id, such as `data-service`
 */
export function Choices({ label, name, options, value, onChoose, class: extra = '' }) {
  return html`<div class=${`g-choices ${extra}`} role="group" aria-label=${label}>
    ${options.map(
      ({ id, text, symbol, detail }) => html`<button
        type="button"
        class="g-choice"
        key=${id}
        ...${{ [name]: id }}
        aria-pressed=${id === value}
        onClick=${() => onChoose(id)}
      >
        ${symbol && html`<${Symbol} name=${symbol} />`}
        <span class="m-grow">${text}${detail && html`<small>${detail}</small>`}</span>
        ${id === value && html`<${Symbol} name="check" class="g-choice__mark" />`}
      </button>`,
    )}
  </div>`;
}

/**
 * A dialog over the screen; Esc, the cross and a tap beside it close it.
 *
 * @param {{name: string, title: string, onClose: () => void, children?: any}} props
 */
export function Sheet({ name, title, onClose, children }) {
  const { ref, closed } = useDialog(onClose);
  return html`<dialog
    class="g-sheet"
    ref=${ref}
    data-dialog=${name}
    aria-labelledby="sheet-title"
    onClose=${closed}
    onClick=${(/** @type {MouseEvent} */ event) => event.target === ref.current && onClose()}
  >
    <div class="g-sheet__body">
      <header class="g-sheet__head">
        <h2 id="sheet-title">${title}</h2>
        <button type="button" class="ds-button" data-variant="tertiary" data-action="close" onClick=${onClose}>
          <${Symbol} name="close" />${t('common-close')}
        </button>
      </header>
      ${children}
    </div>
  </dialog>`;
}

/**
 * An empty list says so.
 *
 * @param {{symbol: string, text: string}} props
 */
export function Nothing({ symbol, text }) {
  return html`<p class="g-nothing"><${Symbol} name=${symbol} />${text}</p>`;
}
