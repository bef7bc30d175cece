/** Small parts that several places of the desk show. */
import { html } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { t } from '/static/shared/text.js';
import { languageName } from '../language.js';
import { ticketAt } from '../select.js';
import { isOtherLanguage } from './words.js';

/**
 * What to prepare for: another language, an interpreter.
 *
 * @param {{of: {language: string | null, interpreter: boolean}}} props
 */
export function Needs({ of }) {
  const chips = [];
  if (isOtherLanguage(of.language)) chips.push(html`<${Chip} symbol="globe" text=${languageName(of.language)} />`);
  if (of.interpreter) chips.push(html`<${Chip} tone="warning" symbol="chat" text=${t('desk-interpreter')} />`);
  return chips;
}

/**
 * Calls one who is not the first: the adviser's choice, so it is quiet, and
 * only there while the desk is free.
 *
 * @param {import('./view.js').Sight & {ticket: import('../shapes.js').Ticket}} props
 */
export function CallButton({ state, desk, hands, ticket }) {
  if (ticketAt(state.staff, desk.id)) return null;
  return html`<button
    type="button"
    class="ds-button d-call"
    data-variant="tertiary"
    data-size="sm"
    data-action="call"
    aria-label=${t('desk-call-number', { number: ticket.number })}
    aria-disabled=${state.busy !== null}
    onClick=${() => hands.act({ action: 'call', ticket })}
  >
    ${t('desk-call')}
  </button>`;
}

/**
 * A button with its key beside the word. While something is under way it does nothing, and keeps
 * the focus.
 *
 * @param {{action: string, text: string, key_: string, symbol?: unknown, look?: 'primary' | 'secondary' | 'tertiary',
 *   tone?: string, busy: string | null, outcome?: string, note?: string, size?: string, onClick: () => void}} props
 */
export function KeyButton({ action, text, key_, symbol, look = 'secondary', tone, busy, outcome, note, size, onClick }) {
  return html`<button
    type="button"
    class="ds-button d-button"
    data-variant=${look}
    data-color=${tone}
    data-size=${size}
    data-action=${action}
    data-outcome=${outcome}
    aria-keyshortcuts=${key_}
    aria-disabled=${busy !== null}
    onClick=${onClick}
  >
    ${symbol}
    <span class="d-button__text">${text}${note && html`<span class="d-button__note">${note}</span>`}</span>
    <kbd class="d-key" aria-hidden="true">${key_}</kbd>
  </button>`;
}
