/**
 * Answers on their way to the server. On this machine stands only how often
 * each answer was given on a day, and the one sum that is being sent with its
 * key, so that it is counted once however often it has to be sent.
 *
 * @typedef {{day: string, question: string, answer: number, times: number}} Sum
 * @typedef {{waiting: Record<string, number>, sending: (Sum & {key: string}) | null}} Box
 *
 * @typedef {object} World
 * @property {() => string | null} read what was kept
 * @property {(text: string) => void} keep
 * @property {(sum: Sum, key: string) => Promise<number>} send the status of the answer; 0: none came
 * @property {() => string} newKey
 * @property {(milliseconds: number) => Promise<void>} wait
 */

/** The server takes one answer a second from each screen. */
export const PACE_MS = 1100;
export const AGAIN_MS = 5000;
/** What the server takes for one sum. */
export const MOST = 2000;
/** Refusals that may pass: no connection, a token that is replaced, too fast, a server in trouble. */
const PASSING = [0, 401, 403, 408, 429];

/** @type {Box} */
export const EMPTY = { waiting: {}, sending: null };

/**
 * @param {Box} box
 * @param {string} day
 * @param {string} question
 * @param {number} answer
 * @returns {Box}
 */
export function added(box, day, question, answer) {
  const name = `${day}/${question}/${answer}`;
  return { ...box, waiting: { ...box.waiting, [name]: (box.waiting[name] ?? 0) + 1 } };
}

/**
 * The next sum under way; the same box when one is already, or nothing waits.
 *
 * @param {Box} box
 * @param {() => string} newKey
 * @returns {Box}
 */
export function taken(box, newKey) {
  const name = Object.keys(box.waiting)[0];
  if (box.sending || !name) return box;
  const [day, question, answer] = name.split('/');
  const { [name]: count, ...rest } = box.waiting;
  const times = Math.min(count, MOST);
  const waiting = count > times ? { ...rest, [name]: count - times } : rest;
  return { waiting, sending: { day, question, answer: Number(answer), times, key: newKey() } };
}

/**
 * Whether a sum with this answer is done with: counted, or refused for good.
 *
 * @param {number} status
 */
export const isSettled = (status) => status < 500 && !PASSING.includes(status);

/**
 * @param {World} world
 * @returns {{add: (day: string, question: string, answer: number) => void, go: () => Promise<void>}}
 */
export function createOutbox(world) {
  /** @type {Box} */
  let box = JSON.parse(world.read() ?? 'null') ?? EMPTY;
  let going = false;
  const become = (/** @type {Box} */ next) => {
    box = next;
    world.keep(JSON.stringify(box));
  };
  const go = async () => {
    if (going) return;
    going = true;
    for (become(taken(box, world.newKey)); box.sending; become(taken(box, world.newKey))) {
      const { key, ...sum } = box.sending;
      const status = await world.send(sum, key);
      if (isSettled(status)) become({ ...box, sending: null });
      await world.wait(status === 0 || status >= 500 ? AGAIN_MS : PACE_MS);
    }
    going = false;
  };
  return {
    add: (day, question, answer) => {
      become(added(box, day, question, answer));
      go();
    },
    go,
  };
}
