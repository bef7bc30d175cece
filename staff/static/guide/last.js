/**
 * What was done last, always in the same place under the thumb, and for ten
 * seconds the way back, with what that comes to. The server takes it a little
 * longer than it is offered: the network may be slow.
 */
import { now } from '/static/shared/clock.js';
import { html, useEffect, useRef, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';

/** @typedef {import('./told.js').Told} Told */

const OFFERED_MS = 10_000;
const SYMBOLS = { success: 'check', warning: 'clock', neutral: 'undo' };

/** @param {{told: Told | null}} props */
export function Last({ told }) {
  const left = useSeconds(told);
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
  return html`<${Act} class="g-undo" data-action="undo-last" aria-label=${`${t('common-undo')}: ${told.back ?? told.text}`} onAct=${() => act.undoLast(told)}>
    <${Symbol} name="undo" />
    <span class="g-undo__words"><b>${t('common-undo')}</b><small>${told.back}</small></span>
    <span class="g-undo__left m-number" aria-hidden="true">${left}</span>
  <//>`;
}

/**
 * Whole seconds for which it is still offered.
 *
 * @param {Told | null} told
 */
function useSeconds(told) {
  const [, tick] = useState(0);
  const left = told ? Math.max(0, Math.ceil((told.at + OFFERED_MS - now()) / 1000)) : 0;
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => tick((count) => count + 1), 250);
    return () => clearTimeout(timer);
  });
  return left;
}
