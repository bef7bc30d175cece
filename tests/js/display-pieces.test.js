import assert from 'node:assert/strict';
import { test } from 'node:test';

import { drift } from '../../display/static/drift.js';
import { shut, standing, stillStands } from '../../display/static/notices.js';
import { pagesOf, turn, TURN_MS } from '../../display/static/pages.js';
import { parts, wordScale } from '../../display/static/place.js';
import { served } from '../../display/static/served.js';
import { divide } from '../../display/static/share.js';
import { spokenIn } from '../../display/static/spoken.js';

/** @param {string} text */
const measure = (text) => text.length;

test('pages turn no sooner than a call may be replaced', () => {
  assert.ok(TURN_MS >= 8000);
  assert.deepEqual([0, TURN_MS - 1, TURN_MS, 2 * TURN_MS].map((at) => turn(2, at)), [0, 0, 1, 0]);
  assert.equal(turn(1, 5 * TURN_MS), 0);
});

test('no item is lost between pages, and there is always one page', () => {
  assert.deepEqual(pagesOf([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  assert.deepEqual(pagesOf([], 4), [[]]);
});

test('what tells rooms apart is the number at the end', () => {
  assert.deepEqual(parts('Rom 4'), { word: 'Rom', number: '4' });
  assert.deepEqual(parts('Skranke 12 B'), { word: 'Skranke', number: '12 B' });
  assert.deepEqual(parts('Resepsjonen'), { word: '', number: 'Resepsjonen' });
});

test('words of rooms shrink to half at most, then names are broken', () => {
  assert.deepEqual(wordScale(['Rom 4'], measure, 10), { word: 1, broken: false });
  assert.ok(wordScale(['Ekspedisjon 4'], measure, 10).word < 1);
  assert.deepEqual(wordScale(['Ekspedisjonsskranke 4'], measure, 8), { word: 0.5, broken: true });
});

test('a call is spoken in the ticket’s language and then in the screen’s own', () => {
  const voices = ['nb', 'nn', 'ar', 'en'];
  assert.deepEqual(spokenIn('ar', 'nb', voices), ['ar', 'nb']);
  assert.deepEqual(spokenIn('nb', 'nb', voices), ['nb']);
  assert.deepEqual(spokenIn(null, 'nn', voices), ['nn']);
  assert.deepEqual(spokenIn('nn', 'nb', voices), ['nb']);
  assert.deepEqual(spokenIn('en', 'nn', voices), ['en', 'nn']);
});

test('a language without a voice is not asked for', () => {
  assert.deepEqual(spokenIn('ti', 'nb', ['nb']), ['nb']);
  assert.deepEqual(spokenIn('ti', 'nb', []), []);
});

test('each room shows the number that was called there last, in the office’s order', () => {
  /** @param {string} number @param {string} place @param {string} state */
  const call = (number, place, state = 'called') => ({ number, place, state, at: number, language: null });
  const calls = [call('A009', 'Rom 2'), call('A008', 'Rom 1', 'serving'), call('A007', 'Rom 2', 'finished'), call('A006', 'Rom 3', 'finished')];
  assert.deepEqual(served({ calls }, ['Rom 1', 'Rom 2', 'Rom 3']).map((one) => one.number), ['A008', 'A009']);
});

test('a planned message stands on its days and between its times', () => {
  const notice = { texts: { nb: 'x' }, days: [0], from: '09:00', to: '11:00', first: '2026-11-01', last: null };
  const at = (/** @type {string} */ time, weekday = 0, date = '2026-11-23') => standing([notice], { date, weekday, time }).length;
  assert.deepEqual([at('08:59'), at('09:00'), at('10:59'), at('11:00')], [0, 1, 1, 0]);
  assert.deepEqual([at('10:00', 1), at('10:00', 0, '2026-10-26')], [0, 0]);
});

test('the guide’s message is over when its time is', () => {
  const until = '2026-11-23T09:00:00.000Z';
  assert.equal(stillStands({ text: 'x', until }, Date.parse(until)), true);
  assert.equal(stillStands({ text: 'x', until }, Date.parse(until) + 1), false);
  assert.equal(stillStands(null, 0), false);
});

test('a screen that has lost the server knows when the office closes and opens', () => {
  const at = (/** @type {string} */ time) => Date.parse(`2026-11-23T${time}:00Z`);
  const day = { open: true, closes: '2026-11-23T14:00:00Z', next: null };
  assert.deepEqual([shut(day, at('13:59')), shut(day, at('14:00'))], [false, true]);
  const night = { open: false, closes: null, next: '2026-11-23T08:00:00Z' };
  assert.deepEqual([shut(night, at('07:59')), shut(night, at('08:00'))], [true, false]);
  assert.equal(shut({ open: true, closes: null, next: null }, at('23:59')), false);
  assert.equal(shut(null, 0), false);
});

test('the picture walks within its air, and seldom', () => {
  const steps = Array.from({ length: 40 }, (_, n) => drift(n * 60_000, 20));
  assert.ok(new Set(steps.map((step) => JSON.stringify(step))).size > 5);
  for (const step of steps) assert.ok(Math.abs(parseInt(step['--drift-x'], 10)) <= 5);
  assert.deepEqual(drift(0, 20), drift(3 * 60_000, 20));
});

test('regions get their share, and none less than it needs', () => {
  const need = (/** @type {string} */ kind, /** @type {number} */ share, /** @type {number} */ minWidth) => ({ kind, share, minWidth, minHeight: 10 });
  const room = { width: 100, height: 50 };
  const widths = (/** @type {any[]} */ needs) => divide(needs, room, 'row', 0)?.map((panel) => panel.width);
  assert.deepEqual(widths([need('a', 50, 0), need('b', 50, 0)]), [50, 50]);
  assert.deepEqual(widths([need('a', 20, 40), need('b', 80, 0)]), [40, 60]);
  assert.equal(divide([need('a', 50, 60), need('b', 50, 60)], room, 'row', 0), null);
});
