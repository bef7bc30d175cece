/**
 * What is said of an action once it is done, and what taking it back comes to.
 *
 * @typedef {object} Words
 * @property {string} text
 * @property {'success' | 'warning' | 'neutral'} tone
 * @property {string} [back] how things stand when it is undone
 *
 * @typedef {object} Done
 * @property {number[]} [undo] numbers to take back at the server, the first first
 * @property {string} [noted] key of what waits to be sent
 * @property {number} at milliseconds since 1970
 *
 * @typedef {Words & Done} Told
 */
import { named, t } from '/static/shared/text.js';

/**
 * @param {string} id
 * @param {Record<string, string | number>} [facts]
 * @param {string} [back]
 * @returns {Words}
 */
export const good = (id, facts, back) => ({ text: t(id, facts), tone: 'success', back });

/**
 * @param {any} data the answer to an arrival
 * @param {string} who
 * @returns {Words}
 */
export function arrived({ verdict, ticket }, who) {
  if (!ticket) return { text: t(`verdict-${verdict}`), tone: 'warning', back: t('guide-back-noted', { who }) };
  const { number } = ticket;
  if (verdict === 'already_in') return good('guide-told-already', { who, number });
  return good('guide-told-arrived', { who, number }, t('guide-back-arrived', { who, number }));
}

/**
 * @param {string} who
 * @returns {Words}
 */
export const arrivalNoted = (who) => ({ ...good('guide-told-noted-arrived', { who }, t('guide-back-noted', { who })), tone: 'warning' });

/**
 * @param {import('../shapes.js').Service} service
 * @param {string} channel
 * @param {'guide-told-sent' | 'guide-told-sent-slip' | 'guide-told-noted-sent'} id
 * @returns {Words}
 */
export function sent(service, channel, id) {
  const words = good(id, { service: named(service.name), channel: t(`channel-${channel}`) }, t('guide-back-sent'));
  return id === 'guide-told-noted-sent' ? { ...words, tone: 'warning' } : words;
}

/**
 * @param {Words} told
 * @param {{slip?: boolean, ticket?: {number: string, state: string} | null}} undone the server's last answer
 * @returns {Words}
 */
export function undone({ back = '' }, { slip = false, ticket = null }) {
  return { text: t('guide-undone', { back: slip ? slipVoid(ticket) : back }), tone: 'neutral' };
}

/** @param {{number: string} | null} ticket */
const slipVoid = (ticket) => (ticket ? t('guide-slip-void', { number: ticket.number }) : t('guide-slip-void-plain'));
