/** The self-service machines: which are free, and a tap that takes or frees one. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';
import { age } from './words.js';

export function Pcs() {
  const { state, act, at } = useGuide();
  if (state.pcs.length === 0) return null;
  return html`<section class="g-pcs" aria-label=${t('guide-pcs')}>
    <h3 class="g-pcs__title"><${Symbol} name="computer" />${t('guide-pcs-free', { count: state.pcs.filter((pc) => !pc.busy).length })}</h3>
    ${state.pcs.map(
      (pc) => html`<${Act}
        key=${pc.number}
        class="g-pc"
        data-pc=${pc.number}
        data-busy=${pc.busy}
        data-tone=${pc.busy ? 'neutral' : 'success'}
        aria-pressed=${pc.busy}
        onAct=${() => act.togglePc(pc)}
      >
        <b>${t('guide-pc', { number: `${pc.number}` })}</b>
        <span>${pc.busy ? age(pc.since ?? '', at) : t('guide-pc-free')}</span>
      <//>`,
    )}
  </section>`;
}
