/** The office's pictures, one after the other, each with words for what is on it. */
import { html } from '/static/shared/dom.js';
import { useSteady, useWall } from './hooks.js';
import { turn } from './pages.js';

/** @param {import('./view.js').PanelProps} props */
export function Picture({ state }) {
  const { languages } = useWall();
  const at = useSteady();
  const { shown, seconds } = state.room?.pictures ?? { shown: [], seconds: 1 };
  const one = shown[turn(shown.length, at, seconds * 1000)];
  if (!one) return null;
  const lang = languages.find((language) => one.alt[language]) ?? '';
  return html`<figure class="d-picture" key=${one.url}>
    <img src=${one.url} alt=${one.alt[lang] ?? ''} lang=${lang || undefined} />
  </figure>`;
}
