import assert from 'node:assert/strict';
import { test } from 'node:test';

import { actionsOf, intentOfKey, KEYS, OUTCOMES, stepsFor } from '../../staff/static/desk/moves.js';
import { ticket } from './staff-builders.js';

const called = ticket({ id: 'c', state: 'called', desk: '4' });
const serving = ticket({ id: 's', state: 'serving', desk: '4' });
const paused = ticket({ id: 'p', state: 'paused', desk: '4' });
const acute = ticket({ id: 'a', kind: 'acute', line: 'guide' });

test('next asks for the desk, whatever stands in its name', () => {
  assert.deepEqual(stepsFor({ action: 'next' }, 'rom 4/b', undefined), [{ path: 'desks/rom%204%2Fb/next', body: {} }]);
});

test('each button is one request', () => {
  const path = (/** @type {any} */ intent) => stepsFor(intent, '4', undefined);
  assert.deepEqual(path({ action: 'call-again', ticket: called }), [{ path: 'tickets/c/call', body: { desk: '4' } }]);
  assert.deepEqual(path({ action: 'recall', ticket: called }), [{ path: 'tickets/c/recall', body: {} }]);
  assert.deepEqual(path({ action: 'no-show', ticket: called }), [{ path: 'tickets/c/no_show', body: {} }]);
  assert.deepEqual(path({ action: 'serve', ticket: called }), [{ path: 'tickets/c/serve', body: { desk: '4' } }]);
  assert.deepEqual(path({ action: 'pause', ticket: serving }), [{ path: 'tickets/s/pause', body: {} }]);
  assert.deepEqual(path({ action: 'finish', ticket: serving, outcome: 'booked' }), [
    { path: 'tickets/s/finish', body: { outcome: 'booked' } },
  ]);
  assert.deepEqual(path({ action: 'transfer', ticket: serving, to: { desk: '5' } }), [
    { path: 'tickets/s/transfer', body: { desk: '5' } },
  ]);
});

test('acute at the entrance is fetched; acute that was sent on is called', () => {
  assert.equal(stepsFor({ action: 'take', ticket: acute }, '4', undefined)[0].path, 'tickets/a/serve');
  const sentOn = { ...acute, line: /** @type {const} */ ('service') };
  assert.equal(stepsFor({ action: 'take', ticket: sentOn }, '4', undefined)[0].path, 'tickets/a/call');
});

test('taking somebody else first makes room: a pause for one being helped, back into line for one called', () => {
  const paths = (/** @type {any} */ intent, /** @type {any} */ current) =>
    stepsFor(intent, '4', current).map(({ path }) => path);
  assert.deepEqual(paths({ action: 'take', ticket: acute }, serving), ['tickets/s/pause', 'tickets/a/serve']);
  assert.deepEqual(paths({ action: 'take', ticket: acute }, called), ['tickets/c/recall', 'tickets/a/serve']);
  assert.deepEqual(paths({ action: 'resume', ticket: paused }, serving), ['tickets/s/pause', 'tickets/p/serve']);
});

test('a key does what stands on the button that is there now, and nothing else', () => {
  assert.deepEqual(intentOfKey('n', undefined, []), { action: 'next' });
  assert.equal(intentOfKey('n', serving, []), null);
  assert.deepEqual(intentOfKey('S', called, []), { action: 'serve', ticket: called });
  assert.equal(intentOfKey('s', serving, []), null);
  assert.equal(intentOfKey('1', called, []), null);
  assert.deepEqual(intentOfKey('4', serving, []), { action: 'finish', ticket: serving, outcome: 'referred' });
  assert.equal(intentOfKey('5', serving, []), null);
  assert.equal(intentOfKey('Escape', called, []), null);
});

test('P pauses the one who is here, and takes back the one on pause when nobody is', () => {
  assert.deepEqual(intentOfKey('p', serving, [paused]), { action: 'pause', ticket: serving });
  assert.deepEqual(intentOfKey('p', undefined, [paused]), { action: 'resume', ticket: paused });
  assert.equal(intentOfKey('p', undefined, []), null);
});

test('no two buttons that stand together share a key', () => {
  for (const one of [called, serving]) {
    const keys = actionsOf(one).map((action) => KEYS[action]);
    assert.equal(new Set(keys).size, keys.length);
  }
  assert.equal(OUTCOMES.length, 4);
});
