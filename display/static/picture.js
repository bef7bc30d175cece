/**
 * The office's pictures, one after the other, each with words for what is on it.
 * One that does not come, as when the server is away, is passed over.
 */
import { html, useState } from '/static/shared/dom.js';
import { useSteady, useWall } from './hooks.js';
import { turn } from './pages.js';
import { Welcome } from './welcome.js';

/** @param {import('./view.js').PanelProps} props */
export function Picture({ state, panel }) {
  const { languages } = useWall();
  const at = useSteady();
  const [gone, setGone] = useState(/** @type {string[]} */ ([]));
  const { shown, seconds } = state.room?.pictures ?? { shown: [], seconds: 1 };
  const there = shown.filter(({ url }) => !gone.includes(url));
  const one = there[turn(there.length, at, seconds * 1000)];
  if (!one) return html`<${Welcome} panel=${panel} />`;
  const lang = languages.find((language) => one.alt[language]) ?? '';
  return html`<figure class="d-picture" key=${one.url}>
    <img src=${one.url} alt=${one.alt[lang] ?? ''} lang=${lang || undefined} onError=${() => setGone([...gone, one.url])} />
  </figure>`;
}
