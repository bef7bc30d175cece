import assert from 'node:assert/strict';
import { test } from 'node:test';

import { reduce } from '../../kiosk/static/change.js';
import { BREAK_MS, NOBODY, SLOW_MS, START, visible } from '../../kiosk/static/state.js';
import { admitted, answer, asked, live, run, ticket } from './kiosk-builders.js';

/** @typedef {import('../../kiosk/static/state.js').State} State */

/** @param {string} one */
const key = (one) => /** @type {const} */ ({ type: 'key', key: one });
const problem = { code: 'no_connection', status: 0, title: '', detail: 'd', do: 'do' };

test('a kiosk that hears nothing shows that it waits, and then that it is offline', () => {
  assert.equal(visible(START), 'connecting');
  assert.equal(visible(run(START, { type: 'tick', at: BREAK_MS })), 'offline');
  assert.equal(visible(live), 'start');
});

test('yes asks for the code, no asks what it is about, back leads to the start', () => {
  const yes = run(live, { type: 'go', screen: 'identify-code' });
  assert.equal(visible(yes), 'identify-code');
  assert.equal(visible(run(yes, { type: 'back' })), 'start');
  assert.equal(visible(run(live, { type: 'go', screen: 'services' })), 'services');
});

test('keys are typed into the field of the screen, and only there', () => {
  const code = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'k' });
  assert.deepEqual(code.entry, { code: 'K', phone: '', born: '' });
  assert.deepEqual(run(live, { type: 'key', key: 'K' }).entry, NOBODY.entry);
});

test('nothing is typed while an answer is awaited', () => {
  const waiting = run(live, { type: 'go', screen: 'identify-code' }, asked());
  assert.equal(run(waiting, { type: 'key', key: 'K' }).entry.code, '');
});

test('a code that was not found stays to be mended; another one begins anew; nothing else stays', () => {
  const typed = run(live, { type: 'go', screen: 'identify-code' }, ...[...'K7M4QX'].map(key));
  const none = answer({ verdict: 'not_found', tries: 1 });
  const byCode = asked('k1', { by: 'code' });
  const missed = run(typed, byCode, { type: 'answered', key: 'k1', answer: none });
  assert.equal(missed.entry.code, 'K7M4QX');
  const back = run(missed, { type: 'go', screen: 'identify-code' });
  assert.equal(run(back, { type: 'delete' }, key('Y')).entry.code, 'K7M4QY');
  assert.equal(run(back, key('B')).entry.code, 'B');
  assert.deepEqual(run(missed, { type: 'home' }).entry, NOBODY.entry);
  const third = answer({ verdict: 'not_found', tries: 3, ticket: ticket() });
  assert.deepEqual(run(typed, byCode, { type: 'answered', key: 'k1', answer: third }).entry, NOBODY.entry);
  const byPhone = asked('k1', { by: 'phone' });
  assert.deepEqual(run(typed, byPhone, { type: 'answered', key: 'k1', answer: none }).entry, NOBODY.entry);
});

test('an answer that takes long is waited for in words, which end with the answer', () => {
  const waiting = run(live, asked());
  const at = live.at + SLOW_MS;
  assert.equal(visible(run(waiting, { type: 'tick', at: at - 1 })), 'start');
  const slow = run(waiting, { type: 'tick', at });
  assert.equal(visible(slow), 'connecting');
  assert.equal(visible(run(slow, { type: 'failed', key: 'k1', problem })), 'problem');
  assert.equal(visible(run(slow, { type: 'answered', key: 'k1', answer: admitted() })), 'result-admitted');
  assert.equal(visible(run(live, { type: 'tick', at: at + 60_000 })), 'start');
});

test('an answer shows its verdict and takes away what was typed', () => {
  const typed = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' });
  const shown = run(typed, asked(), { type: 'answered', key: 'k1', answer: admitted() });
  assert.equal(visible(shown), 'result-admitted');
  assert.deepEqual(shown.entry, NOBODY.entry);
  assert.equal(shown.request, null);
});

test('the answer to somebody who has gone is not shown to the next', () => {
  const gone = run(live, asked(), { type: 'home' });
  assert.equal(visible(run(gone, { type: 'answered', key: 'k1', answer: admitted() })), 'start');
});

test('only the answer to the last request counts', () => {
  const state = run(live, asked('k1'), asked('k2'), { type: 'answered', key: 'k1', answer: admitted() });
  assert.equal(state.answer, null);
  assert.equal(state.busy, true);
});

test('a redirect offers its channels, and asking for a person shows that one comes', () => {
  const sent = answer({ verdict: 'redirected', reason: 'gated' });
  assert.equal(visible(run(live, asked(), { type: 'answered', key: 'k1', answer: sent })), 'channels');
  const talk = answer({ verdict: 'admitted', reason: 'talk', guide_called: true });
  assert.equal(visible(run(live, asked(), { type: 'answered', key: 'k1', answer: talk })), 'talk');
});

test('a request that failed is kept under its key, so that trying again makes nothing twice', () => {
  const failed = run(live, asked('k1'), { type: 'failed', key: 'k1', problem });
  assert.equal(visible(failed), 'problem');
  assert.equal(failed.request?.key, 'k1');
  assert.equal(visible(run(failed, { type: 'back' })), 'start');
});

test('a short break is not shown, a longer one is, and the task comes back after it', () => {
  const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' });
  const lost = run(typing, { type: 'live', live: 'lost' });
  assert.equal(visible(run(lost, { type: 'tick', at: BREAK_MS - 1 })), 'identify-code');
  const away = run(lost, { type: 'tick', at: BREAK_MS });
  assert.equal(visible(away), 'offline');
  const back = run(away, { type: 'live', live: 'live' });
  assert.equal(visible(back), 'identify-code');
  assert.equal(back.entry.code, 'K');
});

test('a result stays on the screen when the server goes away, for it is still true', () => {
  const shown = run(live, asked(), { type: 'answered', key: 'k1', answer: admitted() });
  assert.equal(visible(run(shown, { type: 'live', live: 'lost' }, { type: 'tick', at: 5000 })), 'result-admitted');
});

test('a scan begins anew with the scanned code, in the language that was chosen', () => {
  const before = run(live, { type: 'language', language: 'nn' }, asked(), {
    type: 'answered', key: 'k1', answer: admitted(),
  });
  const scanned = run(before, { type: 'scanned', code: 'K7M4QX' });
  assert.equal(scanned.entry.code, 'K7M4QX');
  assert.equal(scanned.answer, null);
  assert.equal(scanned.language, 'nn');
});

test('the guide who takes a ticket is told of on the screen of that ticket only', () => {
  const talk = answer({ verdict: 'late', guide_called: true, ticket: ticket({ line: 'guide' }) });
  const shown = run(live, asked(), { type: 'answered', key: 'k1', answer: talk });
  const event = { type: 'serving', ticket: 'another' };
  assert.equal(run(shown, { type: 'event', event }).seen, false);
  assert.equal(run(shown, { type: 'event', event: { ...event, ticket: 't1' } }).seen, true);
});

test('home forgets everything of the visitor and nothing of the office', () => {
  const state = run(
    live, { type: 'language', language: 'en' }, { type: 'large' }, { type: 'go', screen: 'identify-phone' },
    { type: 'key', key: '9' }, asked(), { type: 'answered', key: 'k1', answer: admitted() }, { type: 'home' },
  );
  for (const [name, value] of Object.entries(NOBODY)) {
    assert.deepEqual(state[/** @type {keyof State} */ (name)], value, name);
  }
  assert.equal(state.office?.office.name, 'Kontoret');
});

test('every action is known to the reducer', () => {
  assert.equal(reduce(live, { type: 'contrast' }).contrast, true);
  assert.equal(reduce(live, { type: 'more' }).page, 1);
  assert.equal(reduce(reduce(live, { type: 'more' }), { type: 'go', screen: 'services' }).page, 0);
});
