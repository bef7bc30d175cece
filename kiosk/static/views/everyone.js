/** One text in all the office's languages at once: for whoever has not said which is theirs. */
import { html } from '/static/shared/dom.js';
import { directionOf, knows, language, t } from '/static/shared/text.js';

/**
 * @typedef {object} Known
 * @property {import('../shapes.js').Snapshot['office'] | null} office
 * @property {{id: string, name: string}[]} languages
 */

/**
 * In the others than the one that the screen is in.
 *
 * @param {{id: string, languages: Known['languages']}} props
 */
export function ForEveryone({ id, languages }) {
  const others = languages.filter((one) => one.id !== language() && knows(one.id));
  return html`<ul class="k-everyone">
    ${others.map((one) => html`<li key=${one.id} lang=${one.id} dir=${directionOf(one.id)}>${t(id, {}, one.id)}</li>`)}
  </ul>`;
}
