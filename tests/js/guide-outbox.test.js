import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createOutbox } from '../../staff/static/guide/outbox.js';

/** @typedef {import('../../staff/static/guide/outbox.js').Noted} Noted */

const TODAY = '2026-11-23';

/**
 * @param {string} key
 * @param {string} day
 * @returns {Noted}
 */
const noted = (key, day = TODAY) => ({ key, about: key, body: { by: 'appointment', external_id: key }, day });

/** @param {number} status */
const refused = (status) => ({ ok: false, problem: { code: 'x', status, title: '', detail: '', do: '' } });

/**
 * An outbox whose server answers by a list, and what it told.
 *
 * @param {any[]} answers
 * @param {Noted[]} kept
 */
function made(answers, kept = []) {
  /** @type {any} */
  const seen = { sent: [], told: [], stale: 0, kept: '' };
  const outbox = createOutbox({
    send: async (item) => {
      seen.sent.push(item.key);
      return answers.shift() ?? { ok: true, data: {} };
    },
    kept: JSON.stringify(kept),
    keep: (text) => (seen.kept = text),
    today: () => TODAY,
    onStale: (count) => (seen.stale = count),
    onSent: (item, result, wanted) => seen.told.push([item.key, result.ok, wanted]),
    onChange: () => {},
  });
  return { outbox, seen };
}

test('what was noted is sent in order, once, and kept no longer', async () => {
  const { outbox, seen } = made([], [noted('a')]);
  outbox.add(noted('b'));
  assert.match(seen.kept, /"a".*"b"/);
  await Promise.all([outbox.flush(), outbox.flush()]);
  assert.deepEqual(seen.sent, ['a', 'b']);
  assert.deepEqual([outbox.items(), seen.kept], [[], '[]']);
});

test('while the server does not answer everything stays, in order', async () => {
  const { outbox, seen } = made([refused(0), refused(503)], [noted('a'), noted('b')]);
  await outbox.flush();
  await outbox.flush();
  assert.deepEqual(seen.sent, ['a', 'a']);
  assert.deepEqual(outbox.items().map((item) => item.key), ['a', 'b']);
});

test('what the server refuses is told, and does not stop the others', async () => {
  const { outbox, seen } = made([refused(404)], [noted('a'), noted('b')]);
  await outbox.flush();
  assert.deepEqual(seen.told, [['a', false, true], ['b', true, true]]);
  assert.deepEqual(outbox.items(), []);
});

test('what is taken back before it goes out never goes out; on its way it is known as unwanted', async () => {
  const { outbox, seen } = made([], [noted('a'), noted('b')]);
  assert.equal(outbox.drop('a'), true);
  assert.equal(outbox.drop('a'), false);
  const sending = outbox.flush();
  outbox.drop('b');
  await sending;
  assert.deepEqual(seen.told, [['b', true, false]]);
});

test('what is of another day is put aside and told, never sent as of today', async () => {
  const { outbox, seen } = made([], [noted('a', '2026-11-22'), noted('b')]);
  await outbox.flush();
  assert.deepEqual([seen.sent, seen.stale], [['b'], 1]);
});
