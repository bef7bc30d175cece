/** Nobody is called just now. */
import { html } from '/static/shared/dom.js';
import { directionOf, t } from '/static/shared/text.js';
import { useSteady, useWall } from './hooks.js';
import { turn } from './pages.js';

/** @param {{panel: import('./plan.js').Panel}} props */
export function Welcome({ panel }) {
  const { plan, languages, measure } = useWall();
  const at = useSteady();
  const [own, ...others] = languages;
  const second = others[turn(others.length, at)];
  const inner = panel.width - 2 * plan.gap;
  const large = Math.max(plan.small, Math.min(plan.type * 1.1, inner / measure(t('display-welcome', {}, own))));
  const both = panel.height > plan.small * 9;
  return html`<section class="d-large d-welcome">
    <p class="d-welcome__word" style=${{ fontSize: `${Math.floor(large)}px` }} lang=${own}>${t('display-welcome', {}, own)}</p>
    <p class="d-welcome__text" lang=${own} dir=${directionOf(own)}>${t('display-idle', {}, own)}</p>
    ${second && both && html`<p class="d-welcome__second" lang=${second} dir=${directionOf(second)}>${t('display-idle', {}, second)}</p>`}
  </section>`;
}
