/** What all the kiosk's screens are put together from. */
import { createContext, html, useContext } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';

/**
 * @typedef {object} Shown
 * @property {import('../state.js').State} state
 * @property {string} screen name of what is shown
 * @property {import('../actions.js').Act} act
 */

export const Kiosk = createContext(/** @type {Shown} */ (/** @type {unknown} */ (null)));

/** @returns {Shown} */
export function useKiosk() {
  return useContext(Kiosk);
}

/** The screen on which the finger came down last. */
let pressedOn = '';

/**
 * A button. A double tap must not press what the first tap brought up under
 * the finger, so the second tap counts only on the screen of the first.
 *
 * @param {{action: string, value?: string, hook?: string, class?: string, disabled?: boolean,
 *   pressed?: boolean, label?: string, lang?: string, dir?: string, long?: boolean, children?: unknown}} props
 *   `hook` names the data attribute that `value` is written to
 */
export function Press({ action, value, hook, class: look = 'k-press', disabled, pressed, label, lang, dir, long, children }) {
  const { act, screen } = useKiosk();
  const press = (/** @type {MouseEvent} */ event) => {
    const ghost = event.detail > 1 && pressedOn !== screen;
    if (event.detail === 1) pressedOn = screen;
    if (!ghost && !disabled) act(action, value);
  };
  const data = { 'data-action': action, ...(hook ? { [`data-${hook}`]: value } : {}) };
  return html`<button
    type="button"
    class=${look}
    ...${data}
    lang=${lang}
    dir=${dir}
    data-long=${long || undefined}
    aria-label=${label}
    aria-pressed=${pressed}
    aria-disabled=${disabled}
    onClick=${press}
  >
    ${children}
  </button>`;
}

/**
 * A symbol, a word, and a line under it, unless few words are wanted.
 *
 * @param {{symbol?: string, title: string, text?: string}} props
 */
export function Words({ symbol, title, text }) {
  const { simple } = useKiosk().state;
  return html`
    ${symbol && html`<${Symbol} name=${symbol} />`}
    <span class="k-words">
      <span class="k-words__title">${title}</span>
      ${text && !simple && html`<span class="k-words__text">${text}</span>`}
    </span>
  `;
}

/**
 * What explains and is not needed to go on: gone when few words are wanted.
 *
 * @param {{children: unknown}} props
 */
export function Extra({ children }) {
  return useKiosk().state.simple ? null : html`<p class="k-lead k-lead--extra">${children}</p>`;
}

/**
 * The heading of a screen; gets the focus when the screen comes up, so that
 * keyboards and screen readers begin there.
 *
 * @param {{children: unknown}} props
 */
export function Heading({ children }) {
  return html`<h1 class="k-heading" tabindex="-1" data-heading>${children}</h1>`;
}

/**
 * The round sign over a result: a symbol in the colour of its tone.
 *
 * @param {{symbol: string, tone: string}} props
 */
export function Sign({ symbol, tone }) {
  return html`<span class="k-sign" data-tone=${tone}><${Symbol} name=${symbol} /></span>`;
}

/**
 * The ways on, along the lower edge of a screen.
 *
 * @param {{rows?: boolean, children: unknown}} props `rows`: the first choice has a row of its
 *   own where the screen is narrow
 */
export function Ways({ rows, children }) {
  return html`<div class=${rows ? 'k-ways k-ways--rows' : 'k-ways'}>${children}</div>`;
}
