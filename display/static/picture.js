/**
 * The office's pictures, one after the other, each with words for what is on it.
 * Each is shown once it is there: until then, and where none is, a welcome. One that does not come,
 * as when the server is away, is passed over.
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
  const [come, setCome] = useState(/** @type {string[]} */ ([]));
  const { shown, seconds } = state.room?.pictures ?? { shown: [], seconds: 1 };
  const there = shown.filter(({ url }) => !gone.includes(url));
  const one = there[turn(there.length, at, seconds * 1000)];
  if (!one) return html`<${Welcome} panel=${panel} />`;
  const lang = languages.find((language) => one.alt[language]) ?? '';
  const ready = come.includes(one.url);
  return html`
    ${!ready && html`<${Welcome} panel=${panel} />`}
    <figure class="d-picture" key=${one.url} hidden=${!ready}>
      <img
        src=${one.url}
        alt=${one.alt[lang] ?? ''}
        lang=${lang || undefined}
        onLoad=${() => !ready && setCome([...come, one.url])}
        onError=${() => setGone([...gone, one.url])}
      />
    </figure>
  `;
}
