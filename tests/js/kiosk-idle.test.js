import assert from 'node:assert/strict';
import { test } from 'node:test';

import { limits } from '../../kiosk/static/change.js';
import { limitsOf, secondsLeft } from '../../kiosk/static/idle.js';
import { visible } from '../../kiosk/static/state.js';
import { admitted, asked, live, run } from './kiosk-builders.js';

const seconds = (/** @type {number} */ count) => ({ type: /** @type {const} */ ('tick'), at: count * 1000 });
const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' });

test('a task that nobody touches is warned about, and cleared twenty seconds later', () => {
  assert.equal(visible(run(typing, seconds(59))), 'identify-code');
  const warned = run(typing, seconds(60));
  assert.equal(visible(warned), 'warning');
  assert.equal(visible(run(warned, seconds(79))), 'warning');
  const cleared = run(warned, seconds(80));
  assert.equal(visible(cleared), 'start');
  assert.equal(cleared.entry.code, '');
});

test('one tap on the warning gives the whole time again, as often as wanted', () => {
  let state = typing;
  for (let minute = 1; minute <= 5; minute += 1) {
    state = run(state, seconds(minute * 60), { type: 'stay' });
    assert.equal(visible(state), 'identify-code');
    assert.equal(state.entry.code, 'K');
  }
});

test('a touch puts the warning off, but does not answer one that is shown', () => {
  const touched = run(typing, seconds(50), { type: 'touch' }, seconds(100));
  assert.equal(visible(touched), 'identify-code');
  assert.equal(visible(run(typing, seconds(60), { type: 'touch' })), 'warning');
});

test('a result goes back to the start by itself, sooner, with the same warning', () => {
  const shown = run(live, asked(), { type: 'answered', key: 'k1', answer: admitted() });
  assert.equal(visible(run(shown, seconds(30))), 'warning');
  assert.equal(visible(run(shown, seconds(30), seconds(50))), 'start');
});

test('the first screen has nothing to clear but language and look', () => {
  assert.equal(limits(live), null);
  const chosen = run(live, { type: 'language', language: 'en' });
  assert.equal(run(chosen, seconds(59)).language, 'en');
  assert.equal(run(chosen, seconds(60)).language, null);
});

test('no office can set a warning shorter than twenty seconds', () => {
  assert.equal(limitsOf('task', { warn_after: 10, warn_for: 5 })?.warnFor, 20);
  assert.equal(limitsOf('acute', { warn_after: 10, warn_for: 5 }), null);
});

test('the warning counts down whole seconds and never below none', () => {
  const limit = { warnAfter: 60, warnFor: 20 };
  assert.equal(secondsLeft(0, limit, 0), 20);
  assert.equal(secondsLeft(0, limit, 500), 20);
  assert.equal(secondsLeft(0, limit, 1000), 19);
  assert.equal(secondsLeft(0, limit, 30_000), 0);
});
