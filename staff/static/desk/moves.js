/**
 * What a button of the desk asks the server for. Pure: the requests are made
 * elsewhere, one after the other, each only when the one before it succeeded.
 *
 * @typedef {import('../shapes.js').Ticket} Ticket
 *
 * @typedef {'next' | 'call' | 'call-again' | 'recall' | 'no-show' | 'serve' | 'pause' | 'resume' | 'take'
 *   | 'finish' | 'transfer' | 'hand-over' | 'undo'} Action
 * @typedef {object} Intent
 * @property {Action} action
 * @property {Ticket} [ticket] missing for `next`
 * @property {string} [outcome] of `finish`
 * @property {{service?: string, desk?: string, line?: string}} [to] of `transfer`
 *
 * @typedef {{path: string, body: Record<string, string | number>}} Step
 */

/** How a visit may end at a desk, in the order of their keys. */
export const OUTCOMES = ['solved', 'prepared', 'booked', 'referred'];

/** The keys, as they stand on the buttons. */
export const KEYS = {
  next: 'N',
  'call-again': 'R',
  recall: 'B',
  'no-show': 'X',
  serve: 'S',
  pause: 'P',
  resume: 'P',
  'hand-over': 'H',
  undo: 'Z',
};

/** What is offered to be taken back: the rest has a button of its own that leads back. */
export const CAN_BE_UNDONE = ['finish', 'no-show', 'transfer', 'recall', 'take', 'pause'];

/**
 * @param {Intent} intent
 * @param {string} desk
 * @param {Ticket | undefined} current who is at the desk now
 * @returns {Step[]}
 */
export function stepsFor(intent, desk, current) {
  if (intent.action === 'next') return [{ path: `desks/${encodeURIComponent(desk)}/next`, body: {} }];
  const last = lastStep(intent, desk);
  return needsRoom(intent) && current ? [...makeRoom(current), last] : [last];
}

/**
 * Whether the desk has to be free first: it helps one person at a time.
 *
 * @param {Intent} intent
 */
const needsRoom = ({ action }) => action === 'take' || action === 'resume' || action === 'call';

/**
 * What happens with the one who is there when somebody else is taken: paused
 * while being helped, otherwise back into line, with the place in time kept.
 *
 * @param {Ticket} current
 * @returns {Step[]}
 */
const makeRoom = (current) => [move(current, current.state === 'serving' ? 'pause' : 'recall')];

/**
 * @param {Intent} intent
 * @param {string} desk
 * @returns {Step}
 */
function lastStep({ action, ticket, outcome, to }, desk) {
  const one = /** @type {Ticket} */ (ticket);
  switch (action) {
    case 'call':
    case 'call-again':
      return move(one, 'call', { desk });
    case 'take':
      // From the entrance the adviser goes and gets the person; from the line they are called.
      return move(one, one.line === 'guide' ? 'serve' : 'call', { desk });
    case 'serve':
    case 'resume':
      return move(one, 'serve', { desk });
    case 'finish':
      return move(one, 'finish', { outcome: outcome ?? '' });
    case 'transfer':
      return move(one, 'transfer', to);
    default:
      return move(one, action.replace('-', '_'));
  }
}

/**
 * @param {Ticket} ticket
 * @param {string} action
 * @param {Record<string, string>} body
 * @returns {Step}
 */
const move = (ticket, action, body = {}) => ({ path: `tickets/${ticket.id}/${action}`, body });

/**
 * What a key means now, or null. The same keys stand on the buttons.
 *
 * @param {string} key as the browser names it
 * @param {Ticket | undefined} current
 * @param {Ticket[]} paused
 * @returns {Intent | null}
 */
export function intentOfKey(key, current, paused) {
  const wanted = key.toUpperCase();
  if (!current) return idleIntent(wanted, paused);
  if (current.state === 'serving' && /^[1-4]$/.test(key)) {
    return { action: 'finish', ticket: current, outcome: OUTCOMES[Number(key) - 1] };
  }
  const action = actionsOf(current).find((one) => KEYS[one] === wanted);
  return action ? { action, ticket: current } : null;
}

/**
 * The actions with a button of their own for somebody at the desk.
 *
 * @param {Ticket} current
 * @returns {(keyof typeof KEYS)[]}
 */
export const actionsOf = (current) =>
  current.state === 'called' ? ['serve', 'call-again', 'recall', 'no-show', 'hand-over'] : ['pause', 'hand-over'];

/**
 * @param {string} wanted
 * @param {Ticket[]} paused
 * @returns {Intent | null}
 */
function idleIntent(wanted, paused) {
  if (wanted === KEYS.next) return { action: 'next' };
  return wanted === KEYS.resume && paused.length > 0 ? { action: 'resume', ticket: paused[0] } : null;
}
