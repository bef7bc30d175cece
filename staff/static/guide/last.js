/**
 * What was done last, always in the same place under the thumb, and for ten
 * seconds the way back, with what that comes to. The server takes it a little
 * longer than it is offered: the network may be slow.
 */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useSecondsLeft } from '../seconds.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';

/** @typedef {import('./told.js').Told} Told */

const SYMBOLS = { success: 'check', warning: 'clock', neutral: 'undo' };

/** @param {{told: Told | null}} props */
export function Last({ told }) {
  const left = useSecondsLeft(told?.at ?? null);
  const offered = told && left > 0 && Boolean(told.undo?.length || told.noted);
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    // The button goes with its time; the keyboard's place stays.
    if (!offered && document.activeElement === document.body && told) place.current?.focus({ preventScroll: true });
  }, [offered]);
  return html`<section class="g-last" data-told=${String(Boolean(told))} data-tone=${told?.tone} tabindex="-1" ref=${place} aria-label=${t('guide-last')}>
    <div class="g-last__words" role="status">
      ${told ? html`<p><${Symbol} name=${SYMBOLS[told.tone]} />${told.text}</p>` : html`<p class="m-subtle">${t('guide-last-none')}</p>`}
    </div>
    ${offered && html`<${Undo} key=${told.at} told=${told} left=${left} />`}
  </section>`;
}

/** @param {{told: Told, left: number}} props */
function Undo({ told, left }) {
  const { act } = useGuide();
  return html`<${Act} class="g-undo" data-action="undo-last" onAct=${() => act.undoLast(told)}>
    <${Symbol} name="undo" />
    <span class="g-undo__words"><b>${t('common-undo')}</b> <small>${told.back}</small></span>
    <span class="g-undo__left m-number" aria-hidden="true">${left}</span>
  <//>`;
}
