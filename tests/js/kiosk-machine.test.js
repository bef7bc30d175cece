/** When the kiosk may be renewed, and what it tells of itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { reduce } from '../../kiosk/static/change.js';
import { isFree, kindOf } from '../../kiosk/static/free.js';
import { createScan } from '../../kiosk/static/scan.js';
import { NOBODY, START } from '../../kiosk/static/state.js';

/** @typedef {import('../../kiosk/static/state.js').State} State */

/** @type {State} */
const READY = { ...START, office: /** @type {any} */ ({ code_length: 6 }), live: 'live', lostAt: null, at: 60_000 };
const CALLING = { key: 'k', phase: /** @type {const} */ ('unsent'), ticket: null, since: 0 };

test('it is renewed only when nobody stands before it', () => {
  assert.equal(isFree(READY), true);
  assert.equal(isFree({ ...READY, touchedAt: 58_000 }), false);
  assert.equal(isFree({ ...READY, live: 'lost' }), false);
  assert.equal(isFree({ ...READY, language: 'ar' }), false);
  assert.equal(isFree({ ...READY, screen: 'services' }), false);
  assert.equal(isFree({ ...READY, acute: CALLING }), false);
  assert.equal(isFree(reduce({ ...READY, screen: 'services' }, { type: 'home' })), false);
});

test('it tells that somebody uses it, not what for', () => {
  assert.equal(kindOf(READY), 'start');
  for (const screen of /** @type {const} */ (['services', 'identify-code', 'talk'])) {
    assert.equal(kindOf({ ...READY, screen }), 'busy');
  }
  assert.equal(kindOf({ ...READY, lostAt: 0 }), 'offline');
  assert.equal(kindOf({ ...READY, lostAt: 0, acute: CALLING }), 'acute');
});

/** @param {Partial<State>} now */
function scanning(now) {
  let state = { ...READY, ...now };
  let sent = 0;
  const store = { state: () => state, dispatch: (/** @type {any} */ action) => void (state = reduce(state, action)) };
  const errands = /** @type {any} */ ({ submitCode: () => (sent += 1) });
  const scan = createScan(store, errands);
  return { scan, sent: () => sent, state: () => state };
}

test('a code is taken on every screen', () => {
  const answer = /** @type {any} */ ({ verdict: 'admitted', reason: '', ticket: null });
  /** @type {Partial<State>[]} */
  const screens = [
    {}, { screen: 'services' }, { screen: 'identify-phone' }, { screen: 'channels', answer },
    { screen: 'sent' }, { screen: 'talk', answer }, { screen: 'result', answer },
    { screen: 'result', answer, warnedAt: 59_000 }, { screen: 'services', warnedAt: 59_000 },
    { lostAt: 0, live: 'lost' }, { screen: 'identify-code', lostAt: 0, live: 'lost' },
    { problem: /** @type {any} */ ({ code: 'busy' }) }, { acute: { ...CALLING, phase: 'told' } },
  ];
  for (const now of screens) {
    const { scan, sent, state } = scanning(now);
    assert.equal(scan.typed('K7M4QX'), true, JSON.stringify(now));
    assert.equal(sent(), 1);
    assert.deepEqual([state().screen, state().entry.code, state().warnedAt], ['identify-code', 'K7M4QX', null]);
    assert.equal(scan.heard(), true);
  }
});

test('a call for help that is not out yet stays on the screen', () => {
  const { scan, state } = scanning({ acute: CALLING, lostAt: 0 });
  assert.equal(scan.read('K7M4QX'), false);
  assert.equal(state().acute, CALLING);
});

test('what is no code is nothing, and one that is being looked up is not sent again', () => {
  assert.equal(scanning({}).scan.read('7038010001234'), false);
  assert.equal(scanning({ busy: true }).scan.read('K7M4QX'), false);
});

test('of a visitor nothing is left that would hold a renewal up', () => {
  const left = reduce({ ...READY, screen: 'services', language: 'ar', large: true }, { type: 'home' });
  assert.equal(isFree({ ...left, at: left.at + 6000 }), true);
  assert.equal(left.entry, NOBODY.entry);
});
