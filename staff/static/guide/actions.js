/**
 * All that the guide can do, each a request under a key of its own that is
 * tried again, so that a weak network makes nothing twice. What came of it is
 * told, with the way back; what went wrong stands in a notice until closed.
 *
 * @typedef {import('../shapes.js').Ticket} Ticket
 * @typedef {import('./told.js').Told} Told
 * @typedef {import('./told.js').Words} Words
 * @typedef {import('/static/shared/problem.js').Problem & {doing?: string}} Problem `doing`: what it happened to
 * @typedef {import('/static/shared/api.js').Result} Result
 *
 * @typedef {object} Hands what actions are made with
 * @property {import('/static/shared/api.js').Api} api
 * @property {import('./notes.js').Notes} notes
 * @property {() => boolean} isLive
 * @property {(told: Told) => void} tell
 * @property {(problem: Problem | null) => void} trouble null: none any more
 *
 * @typedef {ReturnType<typeof createActions>} Actions
 */
import { newKey } from '/static/shared/api.js';
import { now } from '/static/shared/clock.js';
import { clockTime } from '/static/shared/time.js';
import { t } from '/static/shared/text.js';
import { arrivalNoted, arrived, good, sent, undone } from './told.js';

/** @param {Hands} hands */
export function createActions(hands) {
  const { api, isLive, tell, trouble } = hands;
  /** @type {Settle} */
  const settle = async (request, worded = () => null, { earlier = [], doing } = {}) => {
    const result = await request;
    trouble(result.ok ? null : { ...result.problem, doing });
    if (!result.ok) return null;
    const words = worded(result.data);
    const { undo } = result.data;
    if (words) tell({ ...words, undo: undo ? [...earlier, undo] : [], at: now() });
    return result.data;
  };
  /** @param {string} path @param {unknown} [body] */
  const post = (path, body = {}) => api.post(path, body, { idempotencyKey: newKey(), retries: isLive() ? 2 : 0 });
  /** @param {string} id @param {string} move @param {unknown} [body] */
  const move = (id, move, body) => post(`tickets/${encodeURIComponent(id)}/${move}`, body);

  return {
    closeProblem: () => trouble(null),
    undoLast: (/** @type {Told} */ told) => takeBack(told, hands, post),
    ...ticketActions(settle, move),
    ...arrivalActions(settle, api, hands.notes),
    ...roomActions(settle, post),
  };
}

/**
 * @typedef {(request: Promise<Result>, worded?: (data: any) => Words | null,
 *   more?: {earlier?: number[], doing?: string}) => Promise<any>} Settle
 * @typedef {(path: string, body?: unknown) => Promise<Result>} Post
 */

/**
 * @param {Told} told
 * @param {Hands} hands
 * @param {Post} post
 */
async function takeBack(told, { notes, tell, trouble }, post) {
  /** @type {any} */
  let last = {};
  if (told.noted) notes.drop(told.noted);
  for (const seq of [...(told.undo ?? [])].reverse()) {
    const result = await post('undo', { seq });
    trouble(result.ok ? null : result.problem);
    if (!result.ok) return tell({ ...told, undo: [], at: now() });
    last = result.data;
  }
  return tell({ ...undone(told, last), at: now() });
}

/**
 * @param {Settle} settle
 * @param {(id: string, move: string, body?: unknown) => Promise<Result>} move
 */
function ticketActions(settle, move) {
  /** @param {string} number */
  const taken = (number) => () => good('guide-told-taken', { number }, t('guide-back-taken', { number }));
  return {
    /** @param {Ticket} ticket */
    take: ({ id, number }) => settle(move(id, 'serve'), taken(number), { doing: 'take' }),
    /** Acute that was sent on and that nobody took: back to the guide, and taken. @param {Ticket} ticket */
    takeBack: async ({ id, number }) => {
      const first = await settle(move(id, 'transfer', { line: 'guide' }), undefined, { doing: 'take' });
      return first && settle(move(id, 'serve'), taken(number), { earlier: [first.undo], doing: 'take' });
    },
    /** @param {Ticket} ticket @param {string} outcome */
    finish: ({ id, number }, outcome) =>
      settle(move(id, 'finish', { outcome }), () =>
        good('guide-told-finished', { number, outcome: t(`outcome-${outcome}`) }, t('guide-back-finished', { number })),
      ),
    /** @param {Ticket} ticket */
    leave: ({ id, number }) =>
      settle(move(id, 'leave'), () => good('guide-told-left', { number }, t('guide-back-left', { number }))),
    /** @param {Ticket} ticket @param {{service?: string, desk?: string}} to @param {string} where in words */
    forward: ({ id, number }, to, where) =>
      settle(move(id, 'transfer', { line: 'service', ...to }), () =>
        good('guide-told-forwarded', { number, where }, t('guide-back-forwarded', { number })),
      ),
    /** @param {{id: string, number: string}} ticket */
    reprint: ({ id, number }) => settle(move(id, 'print'), () => good('guide-told-printing', { number })),
  };
}

/**
 * @param {Settle} settle
 * @param {import('/static/shared/api.js').Api} api
 * @param {import('./notes.js').Notes} notes
 */
function arrivalActions(settle, api, notes) {
  return {
    /** @param {import('../shapes.js').Appointment} appointment */
    arrive: ({ external_id, first_name, start }) => {
      const who = first_name ?? clockTime(start);
      const body = { by: 'appointment', external_id };
      return notes.tell(settle, external_id, body, (data) => arrived(data, who), () => arrivalNoted(who));
    },
    /** @param {import('../shapes.js').Service} service @param {string} channel @param {boolean} print */
    sent: (service, channel, print) => {
      const body = { by: 'walk_in', service: service.id, channel, print };
      const id = print ? 'guide-told-sent-slip' : 'guide-told-sent';
      const worded = () => sent(service, channel, id);
      return notes.tell(settle, `${service.id}/${channel}`, body, worded, () => sent(service, channel, 'guide-told-noted-sent'));
    },
    /** @param {{service: string, reason: string, language: string}} asked */
    exception: (asked) =>
      settle(api.arrive({ by: 'guide', ...asked }), ({ ticket }) =>
        ticket && good('guide-told-exception', { number: ticket.number }, t('guide-back-exception', { number: ticket.number })),
      ),
  };
}

/**
 * @param {Settle} settle
 * @param {Post} post
 */
function roomActions(settle, post) {
  const door = (/** @type {any} */ { policy }) =>
    good('guide-told-mode', { mode: t(`mode-${policy.mode}`) }, t('guide-back-mode'));
  return {
    /** @param {import('../shapes.js').Pc} pc */
    togglePc: ({ number: pc, busy }) => {
      const [did, back] = busy ? ['free', 'busy'] : ['busy', 'free'];
      const number = `${pc}`;
      return settle(post(`pcs/${pc}/${busy ? 'free' : 'take'}`), () =>
        good(`guide-told-pc-${did}`, { number }, t(`guide-told-pc-${back}`, { number })),
      );
    },
    /** @param {{mode: string, until: string | null, comment: string}} asked */
    switchMode: (asked) => settle(post('policy/mode', asked), door),
    undo: () => settle(post('policy/undo', { comment: t('guide-undone-why') }), door),
    /** @param {string | null} text @param {number} minutes */
    message: (text, minutes) =>
      settle(post('message', { text, minutes }), () =>
        good(text ? 'guide-told-message' : 'guide-told-message-gone', {}, t('guide-back-message')),
      ),
    /** @param {import('../shapes.js').Job} job */
    cameOut: ({ id }) => settle(post(`jobs/${encodeURIComponent(id)}/came_out`)),
    /** @param {import('../shapes.js').Job} job */
    again: ({ id }) => settle(post(`jobs/${encodeURIComponent(id)}/again`)),
    /** @param {import('../shapes.js').Job} job */
    putAside: ({ id }) => settle(post(`jobs/${encodeURIComponent(id)}/put_aside`)),
  };
}
