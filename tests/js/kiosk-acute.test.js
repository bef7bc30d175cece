import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createAlarm } from '../../kiosk/static/alarm.js';
import { ALONE_MS, BREAK_MS, isAlone, visible } from '../../kiosk/static/state.js';
import { asked, live, run, ticket } from './kiosk-builders.js';

const seconds = (/** @type {number} */ count) => ({ type: /** @type {const} */ ('tick'), at: count * 1000 });

test('acute is one action from any screen, and what was under way is left', () => {
  const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' }, asked());
  const acute = run(typing, { type: 'acute', key: 'a1' });
  assert.equal(visible(acute), 'acute');
  assert.equal(acute.acute?.phase, 'sending');
  assert.equal(acute.entry.code, '');
});

test('acute says at once that it is not out when the server is known to be away', () => {
  const away = run(live, { type: 'live', live: 'lost' }, { type: 'tick', at: BREAK_MS });
  assert.equal(run(away, { type: 'acute', key: 'a1' }).acute?.phase, 'unsent');
});

test('acute never runs out', () => {
  const acute = run(live, { type: 'acute', key: 'a1' }, { type: 'acute-told', key: 'a1', ticket: ticket() });
  assert.equal(visible(run(acute, seconds(3600), seconds(7200))), 'acute');
});

test('acute says what is true: unsent, told, seen by a person, and over when the person is done', () => {
  const unsent = run(live, { type: 'acute', key: 'a1' }, { type: 'acute-unsent', key: 'a1' });
  assert.equal(unsent.acute?.phase, 'unsent');
  const told = run(unsent, { type: 'acute-told', key: 'a1', ticket: ticket() });
  assert.equal(told.acute?.phase, 'told');
  const seen = run(told, { type: 'event', event: { type: 'serving', ticket: 't1' } });
  assert.equal(seen.acute?.phase, 'seen');
  assert.equal(visible(run(seen, { type: 'event', event: { type: 'finished', ticket: 't1' } })), 'start');
});

test('acute that nobody has any more waits again, and one that was given up is over', () => {
  const news = (/** @type {string} */ type) => ({ type: /** @type {const} */ ('event'), event: { type, ticket: 't1' } });
  const told = run(live, { type: 'acute', key: 'a1' }, { type: 'acute-told', key: 'a1', ticket: ticket() });
  assert.equal(run(told, news('called'), news('recalled')).acute?.phase, 'told');
  for (const end of ['no_show', 'closed_out', 'left']) {
    assert.equal(visible(run(told, news('called'), news(end))), 'start');
  }
});

test('acute that nobody takes for long says where else a person is, until somebody does', () => {
  const told = run(live, { type: 'acute', key: 'a1' }, { type: 'acute-told', key: 'a1', ticket: ticket() });
  const waited = (/** @type {typeof told} */ state, /** @type {number} */ ms) => run(state, { type: 'tick', at: state.at + ms });
  assert.equal(isAlone(waited(told, ALONE_MS - 1)), false);
  assert.equal(isAlone(waited(told, ALONE_MS)), true);
  const seen = run(told, { type: 'event', event: { type: 'serving', ticket: 't1' } });
  assert.equal(isAlone(waited(seen, 2 * ALONE_MS)), false);
  const again = run(waited(seen, ALONE_MS), { type: 'event', event: { type: 'recalled', ticket: 't1' } });
  assert.equal(isAlone(again), false);
});

test('news of an earlier call does not touch the one on the screen', () => {
  const acute = run(live, { type: 'acute', key: 'a2' }, { type: 'acute-told', key: 'a1', ticket: ticket() });
  assert.equal(acute.acute?.phase, 'sending');
});

/** A server that is away until it is told to be there, and a storage that outlives the page. */
function bench() {
  const kept = new Map();
  const calls = /** @type {string[]} */ ([]);
  const news = /** @type {string[]} */ ([]);
  const server = { there: false };
  const api = {
    post: async (/** @type {string} */ path, /** @type {any} */ body, /** @type {any} */ options) => {
      calls.push(`${path} ${body.by} ${options.idempotencyKey}`);
      const problem = { code: 'no_connection', status: 0, title: '', detail: '', do: '' };
      return server.there ? { ok: true, data: { ticket: ticket() } } : { ok: false, problem };
    },
  };
  const storage = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
  };
  const open = () =>
    createAlarm(/** @type {any} */ (api), storage, {
      onTold: (key, given) => news.push(`told ${key} ${given?.number}`),
      onUnsent: (key) => news.push(`unsent ${key}`),
    });
  return { server, calls, news, open };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a call that could not be sent goes out under the same key when the server is back', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, calls, news, open } = bench();
  const alarm = open();
  alarm.raise({ key: 'a1', language: null });
  await settle();
  server.there = true;
  alarm.nudge();
  await settle();
  context.mock.timers.tick(60_000);
  await settle();
  assert.deepEqual(calls, ['arrivals acute a1', 'arrivals acute a1']);
  assert.deepEqual(news, ['unsent a1', 'told a1 A001']);
});

test('a call goes on by itself, also when nobody tells that the server is back', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, news, open } = bench();
  open().raise({ key: 'a1', language: 'nn' });
  await settle();
  server.there = true;
  context.mock.timers.tick(2000);
  await settle();
  assert.equal(news.at(-1), 'told a1 A001');
});

test('a call survives a reload of the page', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, calls, open } = bench();
  open().raise({ key: 'a1', language: null });
  await settle();
  server.there = true;
  open();
  await settle();
  open();
  await settle();
  assert.deepEqual(calls, ['arrivals acute a1', 'arrivals acute a1']);
});

test('a call goes out also when this machine cannot remember it', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const sent = /** @type {string[]} */ ([]);
  const api = { post: async () => ({ ok: true, data: { ticket: ticket() } }) };
  const broken = {
    getItem: () => '{damaged',
    setItem: () => {
      throw new Error('no room');
    },
  };
  const listener = { onTold: (/** @type {string} */ key) => sent.push(key), onUnsent: () => {} };
  createAlarm(/** @type {any} */ (api), broken, listener).raise({ key: 'a1', language: null });
  await settle();
  assert.deepEqual(sent, ['a1']);
});
