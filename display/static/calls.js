/**
 * Lists of calls: what the waiting-room screen's reducer does with them.
 *
 * @typedef {object} Call
 * @property {string} number
 * @property {string} place
 * @property {string} at when it was made; with the number, what makes it this call
 * @property {number | null} [seq] of its event, under which its speech is found
 * @property {string[] | null} [screens] those that show it; null is all
 * @property {string | null} language of the ticket; null when nobody said which
 * @property {string} state called, or serving and so on once the person came
 */

/** As many as the server's picture holds at most. */
export const LONGEST_LIST = 60;

/**
 * Whether a call is for this screen. One of another zone is, too, while none of
 * the screens that should show it is there.
 *
 * @param {Call} call
 * @param {{name: string, there: string[]} | null} screen
 */
export function isMine({ screens }, screen) {
  if (!screens || !screen || screens.includes(screen.name)) return true;
  return !screens.some((name) => screen.there.includes(name));
}

/**
 * Whether this screen has had this very call before.
 *
 * @param {Call[]} calls
 * @param {Call} call
 */
export function known(calls, call) {
  return calls.some((other) => other.number === call.number && other.at === call.at);
}

/**
 * Whether a call is still true by a snapshot: it is in the list, or older than
 * all of it. The list holds only the newest, and when many are called at once
 * one that waits to be shown may be gone from it; rather shown than lost.
 *
 * @param {Call} call
 * @param {Call[]} calls newest first
 */
export function stillHolds(call, calls) {
  const oldest = calls.at(-1);
  return calls.some((other) => other.number === call.number) || (!!oldest && call.at < oldest.at);
}

/**
 * Adds a call; one for a number that waits already takes its place in the queue.
 *
 * @param {Call[]} queue
 * @param {Call} call
 */
export function enqueue(queue, call) {
  const waits = queue.some((other) => other.number === call.number);
  return waits ? queue.map((other) => (other.number === call.number ? call : other)) : [...queue, call];
}

/**
 * @param {Call} call
 * @param {any} event
 * @returns {Call}
 */
export function moved(call, event) {
  return call.number === event.number ? { ...call, state: event.type } : call;
}
