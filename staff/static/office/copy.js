/** A value to be copied, with its button. */
import { html, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';

/**
 * @param {{label: string, value: string, hook: string}} props `hook` names the element for scripts
 */
export function Copy({ label, value, hook }) {
  const [copied, setCopied] = useState(false);
  const copy = async (/** @type {any} */ event) => {
    const text = event.currentTarget.parentElement.querySelector('code');
    setCopied(await put(value, text));
  };
  return html`<div class="m-field">
    <span class="ds-label">${label}</span>
    <div class="o-copy">
      <code ...${{ [hook]: true }}>${value}</code>
      <button type="button" class="ds-button" data-variant="secondary" data-action="copy" onClick=${copy}>
        <${Symbol} name=${copied ? 'check' : 'document'} /><span role="status">${t(copied ? 'office-copied' : 'office-copy')}</span>
      </button>
    </div>
  </div>`;
}

/**
 * Puts a text on the clipboard. Browsers allow that on https only; elsewhere
 * the text is marked, so that the person can copy it.
 *
 * @param {string} value
 * @param {Node} shown
 * @returns {Promise<boolean>} whether it was put there
 */
async function put(value, shown) {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
