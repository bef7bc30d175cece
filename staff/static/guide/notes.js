/**
 * Arrivals told at once, or noted while there is no contact and told when it
 * is back: see outbox.js for which may be, and why.
 *
 * @typedef {import('./told.js').Words} Words
 * @typedef {import('./actions.js').Settle} Settle
 * @typedef {ReturnType<typeof createNotes>} Notes
 *
 * @typedef {object} Office what is asked of it
 * @property {import('/static/shared/api.js').Api} api
 * @property {string} owner id of the one who is signed in
 * @property {() => boolean} isLive
 * @property {() => string} today
 * @property {(told: import('./told.js').Told) => void} tell
 * @property {(problem: import('./actions.js').Problem | null) => void} trouble
 * @property {() => void} onChange
 */
import { newKey } from '/static/shared/api.js';
import { now } from '/static/shared/clock.js';
import { t } from '/static/shared/text.js';
import { createOutbox, isAway } from './outbox.js';

/** A thumb waits no longer than twice this for an answer; then it is noted. */
const PATIENCE_MS = 4000;

/** @param {Office} office */
export function createNotes({ api, owner, isLive, today, tell, trouble, onChange }) {
  const place = `mottak.guide.noted.${owner}`;
  let sent = 0;
  /** @param {import('./outbox.js').Noted} item */
  const send = ({ key, body }) => api.post('arrivals', body, { idempotencyKey: key, retries: 1, timeout: PATIENCE_MS });
  /** @param {import('./outbox.js').Noted} _item @param {import('/static/shared/api.js').Result} result @param {boolean} wanted */
  const onSent = (_item, result, wanted) => {
    if (!result.ok) return wanted && trouble(result.problem);
    if (wanted) sent += 1;
    // Taken back while it was on its way: the server has it now, so it is taken back there.
    else if (result.data.undo) api.post('undo', { seq: result.data.undo }, { idempotencyKey: newKey(), retries: 2 });
    return undefined;
  };
  const outbox = createOutbox({
    send, today, onSent, onChange,
    kept: window.localStorage.getItem(place),
    keep: (text) => window.localStorage.setItem(place, text),
    onStale: (count) => trouble({ code: 'stale', status: 0, title: 'stale', detail: t('guide-stale', { count }), do: t('guide-stale-do') }),
  });
  return {
    items: outbox.items,
    drop: outbox.drop,
    flush: async () => {
      sent = 0;
      await outbox.flush();
      if (sent > 0) tell({ text: t('guide-told-flushed', { count: sent }), tone: 'success', at: now() });
    },
    /**
     * @param {Settle} settle
     * @param {string} about
     * @param {Record<string, unknown>} body
     * @param {(data: any) => Words} worded
     * @param {() => Words} noted
     */
    tell: async (settle, about, body, worded, noted) => {
      const item = { key: newKey(), about, body, day: today() };
      const result = isLive() ? await send(item) : null;
      if (result && (result.ok || !isAway(result.problem))) return settle(Promise.resolve(result), worded);
      outbox.add(item);
      trouble(null);
      tell({ ...noted(), noted: item.key, at: now() });
      return null;
    },
  };
}
