import assert from 'node:assert/strict';
import { test } from 'node:test';

import { added, createOutbox, EMPTY, isSettled, MOST, taken } from '../../kiosk/static/survey/outbox.js';
import { stepOf } from '../../kiosk/static/survey/keys.js';

const DAY = '2026-11-23';

/**
 * A machine whose server answers in turn as told, and 200 after that.
 *
 * @param {number[]} statuses
 * @param {string | null} kept
 */
function machine(statuses = [], kept = null) {
  /** @type {{times: number, answer: number, key: string}[]} */
  const sent = [];
  let text = kept;
  let keys = 0;
  const world = {
    read: () => text,
    keep: (/** @type {string} */ next) => (text = next),
    send: async (/** @type {any} */ sum, /** @type {string} */ key) => {
      sent.push({ times: sum.times, answer: sum.answer, key });
      return statuses.shift() ?? 200;
    },
    newKey: () => `k${(keys += 1)}`,
    wait: async () => {},
  };
  return { sent, world, text: () => text };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

test('equal answers of a day are one sum', () => {
  let box = added(added(added(EMPTY, DAY, 'visit', 1), DAY, 'visit', 1), DAY, 'visit', 4);
  assert.deepEqual(box.waiting, { '2026-11-23/visit/1': 2, '2026-11-23/visit/4': 1 });
  box = taken(box, () => 'k');
  assert.deepEqual(box.sending, { day: DAY, question: 'visit', answer: 1, times: 2, key: 'k' });
  assert.deepEqual(Object.keys(box.waiting), ['2026-11-23/visit/4']);
  assert.equal(taken(box, () => 'other'), box);
});

test('a sum that is too large for one request goes in parts', () => {
  const box = taken({ waiting: { [`${DAY}/visit/1`]: MOST + 3 }, sending: null }, () => 'k');
  assert.deepEqual([box.sending?.times, box.waiting], [MOST, { [`${DAY}/visit/1`]: 3 }]);
});

test('what was not acknowledged is sent again under the same key until it is', async () => {
  const { sent, world, text } = machine([0, 503, 429, 401, 200]);
  createOutbox(world).add(DAY, 'visit', 3);
  await settle();
  assert.deepEqual(sent.map(({ key }) => key), ['k1', 'k1', 'k1', 'k1', 'k1']);
  assert.deepEqual(JSON.parse(text() ?? ''), EMPTY);
});

test('a machine that lost power in between goes on with the same key', async () => {
  const before = machine();
  before.world.send = () => new Promise(() => {});
  createOutbox(before.world).add(DAY, 'visit', 2);
  await settle();
  const again = machine([], before.text());
  const outbox = createOutbox(again.world);
  await outbox.go();
  assert.deepEqual(again.sent, [{ times: 1, answer: 2, key: 'k1' }]);
});

test('answers that come while one is on its way wait for their turn, and none is lost', async () => {
  const { sent, world } = machine([0, 0]);
  const outbox = createOutbox(world);
  for (const answer of [1, 2, 2, 2]) outbox.add(DAY, 'visit', answer);
  await settle();
  const counted = new Map(sent.map(({ key, times, answer }) => [key, { times, answer }]));
  assert.deepEqual([...counted.values()], [{ times: 1, answer: 1 }, { times: 3, answer: 2 }]);
});

test('what is refused for good does not stand in the way of others', async () => {
  const { sent, world } = machine([404]);
  const outbox = createOutbox(world);
  outbox.add(DAY, 'gone', 1);
  outbox.add(DAY, 'visit', 1);
  await settle();
  assert.deepEqual(sent.map(({ key }) => key), ['k1', 'k2']);
  assert.deepEqual([404, 422, 200].map(isSettled), [true, true, true]);
  assert.deepEqual([0, 401, 403, 429, 500, 503].map(isSettled), [false, false, false, false, false, false]);
});

test('nothing that is kept tells a time of day', async () => {
  const { world, text } = machine([0]);
  createOutbox(world).add(DAY, 'visit', 1);
  assert.doesNotMatch(text() ?? '', /\d\d:\d\d|\d{13}/);
});

test('the next button stands to the left where one reads from the right', () => {
  assert.deepEqual(['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'].map((key) => stepOf(key, 'rtl')), [1, -1, 1, -1]);
  assert.deepEqual(['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'].map((key) => stepOf(key, 'ltr')), [-1, 1, 1, -1]);
});
