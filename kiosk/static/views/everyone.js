/** One text in all the office's languages at once: for whoever has not said which is theirs. */
import { html, useEffect, useState } from '/static/shared/dom.js';
import { directionOf, knows, language, t } from '/static/shared/text.js';

/**
 * @typedef {object} Known
 * @property {import('../shapes.js').Snapshot['office'] | null} office
 * @property {{id: string, name: string}[]} languages
 */

/** Long enough to read one line twice. */
const TURN_MS = 4000;

/**
 * In the others than the one that the screen is in; one after the other where
 * the glass is too small for all of them at once.
 *
 * @param {{id: string, languages: Known['languages']}} props
 */
export function ForEveryone({ id, languages }) {
  const others = languages.filter((one) => one.id !== language() && knows(one.id));
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS);
    return () => clearInterval(timer);
  }, []);
  return html`<ul class="k-everyone">
    ${others.map((one, index) => html`<li key=${one.id} data-turn=${String(index === turn % others.length)} lang=${one.id} dir=${directionOf(one.id)}>${t(id, {}, one.id)}</li>`)}
  </ul>`;
}
