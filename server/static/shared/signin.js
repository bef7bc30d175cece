/** The calm panel of a screen that does not yet know who it is. */
import { html, useState } from './dom.js';
import { ProblemNotice } from './parts.js';
import { Symbol } from './symbols.js';
import { t } from './text.js';

/**
 * Asks for the screen's token.
 *
 * @param {{problem: import('./problem.js').Problem | null, onToken: (token: string) => void}} props
 */
export function SignInPanel({ problem, onToken }) {
  const [token, setToken] = useState('');
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    if (token.trim()) onToken(token.trim());
  };
  return html`<main class="m-signin">
    <form class="ds-card m-signin__card" onSubmit=${submit}>
      <h1 class="m-signin__title"><${Symbol} name="key" />${t('common-signin-title')}</h1>
      <p>${t('common-signin-text')}</p>
      <${ProblemNotice} problem=${problem} />
      <div class="m-field">
        <label class="ds-label" for="token">${t('common-signin-token')}</label>
        <input
          class="ds-input"
          id="token"
          type="password"
          autocomplete="off"
          required
          value=${token}
          onInput=${(/** @type {any} */ event) => setToken(event.target.value)}
        />
      </div>
      <button class="ds-button" type="submit">${t('common-signin-open')}</button>
    </form>
  </main>`;
}
