/**
 * All that the guide can do, each a request under a key of its own that is
 * tried three times, so that a weak network makes nothing twice. What came of
 * it is told in a toast, what went wrong in a notice that stays until closed.
 *
 * @typedef {import('../shapes.js').Ticket} Ticket
 * @typedef {import('/static/shared/problem.js').Problem} Problem
 * @typedef {{text: string, tone: 'success' | 'warning' | 'neutral'}} Told
 *
 * @typedef {ReturnType<typeof createActions>} Actions
 */
import { newKey } from '/static/shared/api.js';
import { clockTime } from '/static/shared/time.js';
import { named, t } from '/static/shared/text.js';

/**
 * @param {import('/static/shared/api.js').Api} api
 * @param {(told: Told | null) => void} toast
 * @param {(problem: Problem | null) => void} trouble null: none any more
 */
export function createActions(api, toast, trouble) {
  /**
   * @param {Promise<import('/static/shared/api.js').Result>} request
   * @param {(data: any) => Told | null} [worded] what to say when it went well
   * @returns {Promise<any>} the answer, or null when it did not
   */
  const settle = async (request, worded = () => null) => {
    const result = await request;
    trouble(result.ok ? null : result.problem);
    toast(result.ok ? worded(result.data) : null);
    if (!result.ok) return null;
    return result.data;
  };
  /** @param {string} path @param {unknown} [body] */
  const post = (path, body = {}) => api.post(path, body, { idempotencyKey: newKey(), retries: 2 });
  /** @param {string} id @param {string} move @param {unknown} [body] */
  const move = (id, move, body) => post(`tickets/${encodeURIComponent(id)}/${move}`, body);

  return {
    closeProblem: () => trouble(null),
    ...ticketActions(settle, move),
    ...arrivalActions(settle, api),
    ...roomActions(settle, post),
  };
}

/**
 * @typedef {(request: Promise<import('/static/shared/api.js').Result>, worded?: (data: any) => Told | null) => Promise<any>} Settle
 */

/**
 * @param {Settle} settle
 * @param {(id: string, move: string, body?: unknown) => Promise<import('/static/shared/api.js').Result>} move
 */
function ticketActions(settle, move) {
  return {
    /** @param {Ticket} ticket */
    take: ({ id }) => settle(move(id, 'serve')),
    /** Acute that was sent on and that nobody took: back to the guide, and taken. @param {Ticket} ticket */
    takeBack: async ({ id }) =>
      (await settle(move(id, 'transfer', { line: 'guide' }))) && settle(move(id, 'serve')),
    /** @param {Ticket} ticket @param {string} outcome */
    finish: ({ id, number }, outcome) =>
      settle(move(id, 'finish', { outcome }), () => good('guide-told-finished', { number, outcome: t(`outcome-${outcome}`) })),
    /** @param {Ticket} ticket */
    leave: ({ id, number }) => settle(move(id, 'leave'), () => good('guide-told-left', { number })),
    /** @param {Ticket} ticket @param {{service?: string, desk?: string}} to @param {string} where in words */
    forward: ({ id, number }, to, where) =>
      settle(move(id, 'transfer', { line: 'service', ...to }), () => good('guide-told-forwarded', { number, where })),
    /** @param {{id: string, number: string}} ticket */
    reprint: ({ id, number }) => settle(move(id, 'print'), () => good('guide-told-printing', { number })),
  };
}

/**
 * @param {Settle} settle
 * @param {import('/static/shared/api.js').Api} api
 */
function arrivalActions(settle, api) {
  return {
    /** @param {import('../shapes.js').Appointment} appointment */
    arrive: ({ external_id, first_name, start }) => {
      const who = first_name ?? clockTime(start);
      return settle(api.arrive({ by: 'appointment', external_id }), (data) => wordedArrival(data, who));
    },
    /** @param {import('../shapes.js').Service} service @param {string} channel @param {boolean} print */
    sent: (service, channel, print) =>
      settle(api.arrive({ by: 'walk_in', service: service.id, channel, print }), () =>
        good(print ? 'guide-told-sent-slip' : 'guide-told-sent', {
          service: named(service.name),
          channel: t(`channel-${channel}`),
        }),
      ),
    /** @param {{service: string, reason: string, language: string}} asked */
    exception: (asked) => settle(api.arrive({ by: 'guide', ...asked })),
  };
}

/**
 * @param {Settle} settle
 * @param {(path: string, body?: unknown) => Promise<import('/static/shared/api.js').Result>} post
 */
function roomActions(settle, post) {
  return {
    /** @param {import('../shapes.js').Pc} pc */
    togglePc: ({ number, busy }) => settle(post(`pcs/${number}/${busy ? 'free' : 'take'}`)),
    /** @param {{mode: string, until: string | null, comment: string}} asked */
    switchMode: (asked) =>
      settle(post('policy/mode', asked), () => good('guide-told-mode', { mode: t(`mode-${asked.mode}`) })),
    undo: () =>
      settle(post('policy/undo', { comment: t('guide-undone-why') }), (data) => good('guide-told-undone', { mode: t(`mode-${data.policy.mode}`) })),
    /** @param {string | null} text @param {number} minutes */
    message: (text, minutes) =>
      settle(post('message', { text, minutes }), () => good(text ? 'guide-told-message' : 'guide-told-message-gone')),
    /** @param {import('../shapes.js').Job} job */
    cameOut: ({ id }) => settle(post(`jobs/${encodeURIComponent(id)}/came_out`)),
    /** @param {import('../shapes.js').Job} job */
    again: ({ id }) => settle(post(`jobs/${encodeURIComponent(id)}/again`)),
  };
}

/**
 * @param {any} data the answer to an arrival
 * @param {string} who
 * @returns {Told}
 */
function wordedArrival({ verdict, ticket }, who) {
  if (ticket) return good(verdict === 'already_in' ? 'guide-told-already' : 'guide-told-arrived', { who, number: ticket.number });
  return { text: t(`verdict-${verdict}`), tone: 'warning' };
}

/**
 * @param {string} id
 * @param {Record<string, string>} [words]
 * @returns {Told}
 */
const good = (id, words) => ({ text: t(id, words), tone: 'success' });
