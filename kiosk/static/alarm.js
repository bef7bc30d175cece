/**
 * The call for help now. Once somebody has pressed, it is sent until the server
 * has it: through breaks, reloads and power cuts, under the same key, so that
 * it arrives once. What is kept on this machine is that key and a language.
 *
 * @typedef {{key: string, language: string | null}} Call
 * @typedef {import('./shapes.js').Ticket} Ticket
 * @typedef {{post: import('/static/shared/api.js').Api['post']}} Sender
 * @typedef {Pick<globalThis.Storage, 'getItem' | 'setItem'>} Keep
 *
 * @typedef {object} Listener
 * @property {(key: string, ticket: Ticket | null) => void} onTold
 * @property {(key: string) => void} onUnsent an attempt failed; another one follows
 *
 * @typedef {{raise: (call: Call) => void, nudge: () => void}} Alarm
 */
const KEPT_AS = 'mottak.kiosk.acute';
const AGAIN_MS = 2000;
/** After an answer that says no: nothing here can mend that, so do not hammer. */
const REFUSED_AGAIN_MS = 15_000;
const TIMEOUT_MS = 4000;

/**
 * @param {Sender} api
 * @param {Keep} storage
 * @param {Listener} listener
 * @returns {Alarm} `nudge` tries at once what is still to be sent: the connection is back
 */
export function createAlarm(api, storage, listener) {
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  const waiting = new Map();

  /** @param {Call} call */
  const send = async (call) => {
    waiting.delete(call.key);
    const body = { by: 'acute', ...(call.language ? { language: call.language } : {}) };
    const options = { idempotencyKey: call.key, timeout: TIMEOUT_MS };
    const result = await api.post('arrivals', body, options);
    if (!result.ok) return later(call, result.problem.status);
    keep(storage, kept(storage).filter((other) => other.key !== call.key));
    return listener.onTold(call.key, result.data.ticket);
  };
  /**
   * @param {Call} call
   * @param {number} status
   */
  const later = (call, status) => {
    const pause = status >= 400 && status < 500 ? REFUSED_AGAIN_MS : AGAIN_MS;
    waiting.set(call.key, setTimeout(send, pause, call));
    listener.onUnsent(call.key);
  };
  const nudge = () => {
    for (const call of kept(storage)) {
      if (!waiting.has(call.key)) continue;
      clearTimeout(waiting.get(call.key));
      send(call);
    }
  };
  for (const call of kept(storage)) send(call);
  return {
    nudge,
    raise: (call) => {
      keep(storage, [...kept(storage), call]);
      send(call);
    },
  };
}

/**
 * What this machine remembers; a memory that is damaged or shut off must stop no kiosk and no call.
 *
 * @param {Keep} storage
 * @returns {Call[]}
 */
function kept(storage) {
  try {
    const calls = JSON.parse(storage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(calls) ? calls : [];
  } catch {
    return [];
  }
}

/**
 * @param {Keep} storage
 * @param {Call[]} calls
 */
function keep(storage, calls) {
  try {
    storage.setItem(KEPT_AS, JSON.stringify(calls));
  } catch {
    // Without a memory the call goes out all the same, as long as the page stands.
  }
}
