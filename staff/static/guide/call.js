/** One who asks for the guide: take, then finish, send on, or note that they left. */
import { html, useLayoutEffect, useRef, useState } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { languageName } from '../language.js';
import { isAcuteUntaken } from '../select.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';
import { age, joined, KIND_SYMBOLS, serviceName } from './words.js';

/** @typedef {import('../shapes.js').Ticket} Ticket */

/** @param {{ticket: Ticket}} props */
export function Call({ ticket }) {
  const { state, at } = useGuide();
  const card = useFocusOnceTaken(ticket);
  const loud = isAcuteUntaken(ticket);
  const who = joined(ticket.first_name, ticket.start && t('common-time', { time: clockTime(ticket.start) }));
  const what = joined(serviceName(state, ticket.service), ticket.adviser);
  return html`<article
    class="g-call"
    tabindex="-1"
    ref=${card}
    data-call=${ticket.id}
    data-kind=${ticket.kind}
    data-state=${ticket.state}
    data-loud=${String(loud)}
    aria-label=${joined(t(`kind-${ticket.kind}`), ticket.number)}
  >
    <header class="g-call__head">
      <${Symbol} name=${KIND_SYMBOLS[ticket.kind]} />
      <h3 class="m-grow">${t(`kind-${ticket.kind}`)}</h3>
    </header>
    <p class="g-call__about">
      <span class="m-number">${ticket.number}</span> <span class="g-call__age">${age(ticket.arrived_at, at)}</span>
    </p>
    ${(who || what) &&
    html`<p class="g-call__more">${who && html`<b>${who}</b>`} <span>${what}</span></p>`}
    <${Needs} ticket=${ticket} />
    ${ticket.state === 'waiting' ? html`<${Untaken} ticket=${ticket} />` : html`<${Taken} ticket=${ticket} />`}
  </article>`;
}

/**
 * Keeps the keyboard's place: the button that took the ticket is gone, so the
 * focus goes to the next thing to do with it.
 *
 * @param {Ticket} ticket
 */
function useFocusOnceTaken({ state }) {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef(state);
  useLayoutEffect(() => {
    const taken = before.current === 'waiting' && state === 'serving';
    before.current = state;
    /** @type {HTMLElement | null | undefined} */
    const next = card.current?.querySelector('[data-action="finish"]');
    if (taken && document.activeElement === document.body) next?.focus();
  }, [state]);
  return card;
}

/**
 * Languages other than the office's own, an interpreter, and somebody who reads aloud.
 *
 * @param {{ticket: {language: string | null, interpreter: boolean, reason?: string | null}}} props
 */
export function Needs({ ticket: { language, interpreter, reason } }) {
  const other = language && language !== 'nb' && language !== 'nn' ? language : null;
  const listens = reason === 'listening';
  if (!other && !interpreter && !listens) return null;
  return html`<span class="g-needs">
    ${other && html`<${Chip} tone="info" symbol="globe" text=${languageName(other)} />`}
    ${interpreter && html`<${Chip} tone="info" symbol="chat" text=${t('guide-interpreter')} />`}
    ${listens && html`<${Chip} tone="info" symbol="headphones" text=${t('guide-listening')} />`}
  </span>`;
}

/** @param {{ticket: Ticket}} props */
function Untaken({ ticket }) {
  const { act } = useGuide();
  if (ticket.line === 'service') {
    return html`<p>${t('guide-sent-on')}</p>
      <${Act} class="ds-button g-wide" data-variant="secondary" data-action="take-back" onAct=${() => act.takeBack(ticket)}>
        <${Symbol} name="back" />${t('guide-take-back')}
      <//>`;
  }
  return html`<${Act} class="ds-button g-take" data-action="take" onAct=${() => act.take(ticket)}>
    <${Symbol} name="hand" />${t('guide-take')}
  <//>`;
}

/** @param {{ticket: Ticket}} props */
function Taken({ ticket }) {
  const { act, forward } = useGuide();
  const [open, setOpen] = useState(/** @type {'finish' | 'leave' | null} */ (null));
  const toggle = (/** @type {'finish' | 'leave'} */ which) => () => setOpen(open === which ? null : which);
  return html`<div class="g-call__moves">
      <button type="button" class="ds-button" data-action="finish" aria-expanded=${open === 'finish'} onClick=${toggle('finish')}>
        ${t('guide-finish')}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" data-action="forward" onClick=${() => forward(ticket)}>
        ${t('guide-forward')}
      </button>
      <button type="button" class="ds-button" data-variant="tertiary" data-action="leave" aria-expanded=${open === 'leave'} onClick=${toggle('leave')}>
        ${t('guide-left')}
      </button>
    </div>
    ${open === 'finish' && html`<${Outcomes} ticket=${ticket} />`}
    ${open === 'leave' &&
    html`<${Act} class="ds-button g-wide" data-color="danger" data-action="leave-sure" onAct=${() => act.leave(ticket)}>
      ${t('guide-left-sure', { number: ticket.number })}
    <//>`}`;
}

/** @param {{ticket: Ticket}} props */
function Outcomes({ ticket }) {
  const { state, act } = useGuide();
  return html`<div class="g-outcomes" role="group" aria-label=${t('guide-outcome')}>
    ${state.outcomes.map(
      (outcome) => html`<${Act}
        key=${outcome}
        class="ds-button"
        data-variant="secondary"
        data-outcome=${outcome}
        onAct=${() => act.finish(ticket, outcome)}
      >${t(`outcome-${outcome}`)}<//>`,
    )}
  </div>`;
}
