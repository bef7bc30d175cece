/**
 * What the guide has noted while there was no contact with the server: that
 * somebody is here, that one was sent elsewhere. Both are true whatever others
 * do meanwhile, so they may be told later. Each keeps the key it was first
 * tried under, so that it counts once also when the server had heard it.
 *
 * Kept in this browser over a reload. It holds no name: an appointment's
 * reference, or a service and a channel.
 *
 * @typedef {object} Noted
 * @property {string} key idempotency key
 * @property {string} about the appointment's reference, or `service/channel`
 * @property {Record<string, unknown>} body of the arrival
 * @property {string} day of the office, 2026-11-23
 *
 * @typedef {object} Outbox
 * @property {() => Noted[]} items
 * @property {(item: Noted) => void} add
 * @property {(key: string) => boolean} drop whether it had not gone out yet
 * @property {() => Promise<void>} flush send all, the first first, as far as the server answers
 *
 * @typedef {object} Post
 * @property {(item: Noted) => Promise<import('/static/shared/api.js').Result>} send
 * @property {string | null} kept what stood in the browser
 * @property {(text: string) => void} keep
 * @property {() => string} today at the office: what is of another day would be told of the wrong one
 * @property {(count: number) => void} onStale so many of another day were put aside
 * @property {(item: Noted, result: import('/static/shared/api.js').Result, wanted: boolean) => void} onSent
 *   not wanted: it was taken back while it was on its way
 * @property {() => void} onChange
 */

/**
 * @param {Post} post
 * @returns {Outbox}
 */
export function createOutbox({ send, kept, keep, today, onStale, onSent, onChange }) {
  /** @type {Noted[]} */
  let items = JSON.parse(kept ?? '[]');
  let sending = false;
  /** @param {Noted[]} next */
  const become = (next) => {
    items = next;
    keep(JSON.stringify(items));
    onChange();
  };
  /** @param {string} key */
  const drop = (key) => {
    const before = items.length;
    become(items.filter((item) => item.key !== key));
    return items.length < before;
  };
  const sendFirst = async () => {
    const item = items[0];
    const result = await send(item);
    if (!result.ok && isAway(result.problem)) return false;
    onSent(item, result, drop(item.key));
    return true;
  };
  const putAside = () => {
    const now = today();
    const stale = items.filter((item) => item.day !== now).length;
    if (stale === 0) return;
    become(items.filter((item) => item.day === now));
    onStale(stale);
  };
  const flush = async () => {
    if (sending) return;
    sending = true;
    putAside();
    while (items.length > 0 && (await sendFirst()));
    sending = false;
  };
  return { items: () => items, add: (item) => become([...items, item]), drop, flush };
}

/**
 * No answer, or one that says nothing about the request.
 *
 * @param {import('/static/shared/problem.js').Problem} problem
 */
export const isAway = ({ status }) => [0, 502, 503, 504].includes(status);
