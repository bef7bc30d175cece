/**
 * What the kiosk hears of its own accord: how the ticket on the screen fares, whether there is paper.
 *
 * @typedef {import('./state.js').State} State
 */
import { slipOf } from './state.js';
import { cleared } from './visit.js';

const TAKEN = ['called', 'serving'];
/** What is said of a slip that the visitor must do without: also where nobody knows. */
const NOT_THERE = ['failed', 'unknown'];
const ENDED = ['finished', 'left', 'no_show', 'closed_out'];

/**
 * A person has taken the ticket that this screen shows, or is done with it.
 *
 * @param {State} state
 * @param {{type: string, ticket?: string, mode?: string, paper?: 'ok' | 'out', job?: string, state?: string}} event
 * @returns {State}
 */
export function happened(state, event) {
  if (event.type === 'policy_changed' && state.office && event.mode) {
    return { ...state, office: { ...state.office, mode: event.mode } };
  }
  if (event.type === 'printer_status' && state.office && event.paper) {
    return { ...state, office: { ...state.office, paper: event.paper } };
  }
  if (event.type === 'print_reported' && event.job && event.job === slipOf(state)) {
    return { ...state, lost: NOT_THERE.includes(event.state ?? '') ? event.job : null };
  }
  if (!event.ticket) return state;
  if (state.acute?.ticket?.id === event.ticket) {
    if (ENDED.includes(event.type)) return cleared(state);
    if (event.type === 'recalled') return alarm(state, state.acute.key, { phase: 'told' });
    return TAKEN.includes(event.type) ? alarm(state, state.acute.key, { phase: 'seen' }) : state;
  }
  const mine = state.answer?.ticket?.id === event.ticket && TAKEN.includes(event.type);
  return mine ? { ...state, seen: true } : state;
}

/**
 * Only the call for help that is on the screen: an earlier one may come through later.
 *
 * @param {State} state
 * @param {string} key
 * @param {Partial<import('./state.js').Acute>} news
 * @returns {State}
 */
export function alarm(state, key, news) {
  if (!state.acute || state.acute.key !== key) return state;
  const since = news.phase === state.acute.phase ? state.acute.since : state.at;
  return { ...state, acute: { ...state.acute, ...news, since } };
}
