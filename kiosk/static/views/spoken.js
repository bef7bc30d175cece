/** What a screen reader says of its own accord when the screen changes. */
import { t } from '/static/shared/text.js';

import { factsOf } from './facts.js';

/**
 * The result in one breath; nothing for screens that ask, because their
 * heading is read when it gets the focus.
 *
 * @param {import('../state.js').State} state
 * @param {string} screen
 * @returns {string}
 */
export function spoken(state, screen) {
  if (screen === 'acute') return t(`kiosk-acute-${state.acute?.phase}`);
  const { answer } = state;
  if (!answer || !(screen === 'talk' || screen.startsWith('result-'))) return '';
  const number = answer.ticket ? `${t('common-number', { number: answer.ticket.number })}.` : '';
  const facts = factsOf(answer).map(({ label, value }) => `${label}: ${value}.`);
  const help = state.seen ? `${t('kiosk-guide-seen')}.` : '';
  return [t(`reason-${answer.reason}`), number, ...facts, help].filter(Boolean).join(' ');
}
