import assert from 'node:assert/strict';
import { test } from 'node:test';

import { firstLanguage, mayLeave, reduce, shown, START, wording } from '../../kiosk/static/phone/state.js';

/**
 * @param {Partial<import('../../kiosk/static/phone/state.js').Own>} [given]
 * @returns {import('../../kiosk/static/phone/state.js').Own}
 */
const own = (given = {}) => ({
  number: 'A012', state: 'waiting', place: null, ahead: 2, wait: null, start: null, callable_from: null, line: 'service',
  language: 'nb', ...given,
});
/** @type {import('../../kiosk/static/phone/state.js').Language[]} */
const languages = ['nb', 'en', 'ar'].map((id) => ({ id, name: id, dir: id === 'ar' ? 'rtl' : 'ltr', reviewed: id !== 'ar' }));
/** @param {Partial<import('../../kiosk/static/phone/state.js').Own>} [given] */
const told = (given) => ({ office: { name: 'Kontoret' }, ticket: own(given), languages });
const waiting = reduce(START, { type: 'snapshot', snapshot: told() });

test('without a ticket the page loads, is lost, or knows that there is none', () => {
  assert.equal(shown(START), 'loading');
  assert.equal(shown(reduce(START, { type: 'lost', lost: true })), 'lost');
  assert.equal(shown(reduce(START, { type: 'unknown' })), 'unknown');
});

test('a ticket shows its own state, also while the connection is away', () => {
  assert.equal(shown(waiting), 'waiting');
  assert.equal(shown(reduce(waiting, { type: 'lost', lost: true })), 'waiting');
  assert.equal(shown(reduce(waiting, { type: 'ticket', ticket: own({ state: 'called', place: 'Rom 4' }) })), 'called');
});

test('one may leave while waiting or called, and not after', () => {
  assert.equal(mayLeave(waiting), true);
  for (const state of ['serving', 'paused', 'done', 'no_show', 'left', 'closed_out']) {
    assert.equal(mayLeave(reduce(waiting, { type: 'ticket', ticket: own({ state }) })), false, state);
  }
});

test('leaving is asked about first, and the question goes when there is nothing to leave', () => {
  const asking = reduce(waiting, { type: 'leave' });
  assert.equal(asking.leaving, true);
  assert.equal(reduce(asking, { type: 'stay' }).leaving, false);
  assert.equal(reduce(asking, { type: 'ticket', ticket: own({ ahead: 1 }) }).leaving, true);
  assert.equal(reduce(asking, { type: 'ticket', ticket: own({ state: 'serving' }) }).leaving, false);
});

test('whoever is called is told so at once, whatever was being asked', () => {
  const asking = reduce(waiting, { type: 'leave' });
  const called = own({ state: 'called', place: 'Rom 4' });
  assert.equal(reduce(asking, { type: 'ticket', ticket: called }).leaving, false);
  assert.equal(reduce(asking, { type: 'snapshot', snapshot: { ...told(), ticket: called } }).leaving, false);
  const again = reduce(reduce(waiting, { type: 'ticket', ticket: called }), { type: 'leave' });
  assert.equal(reduce(again, { type: 'ticket', ticket: called }).leaving, true);
});

test('a problem with leaving is shown, and one can try again', () => {
  const problem = { code: 'busy', status: 503, title: '', detail: '', do: '' };
  const failed = reduce(reduce(waiting, { type: 'asked' }), { type: 'failed', problem });
  assert.equal(failed.busy, false);
  assert.equal(failed.problem?.code, 'busy');
});

test('who waits for the guide is not told of a line', () => {
  assert.equal(wording(own({ line: 'guide' })), 'guide');
  assert.equal(wording(own({ line: 'guide', state: 'serving' })), 'serving');
});

test('a ticket opens in the language of this phone, then its own, then the office’s first', () => {
  assert.equal(firstLanguage('ar', told({ language: 'en' })), 'ar');
  assert.equal(firstLanguage(null, told({ language: 'en' })), 'en');
  assert.equal(firstLanguage(null, told({ language: null })), 'nb');
});

test('a language that the office does not have opens nothing', () => {
  assert.equal(firstLanguage('fi', told({ language: 'en' })), 'en');
  assert.equal(firstLanguage('fi', told({ language: 'tr' })), 'nb');
});

test('the languages are those of the office', () => {
  assert.deepEqual(waiting.languages.map(({ id }) => id), ['nb', 'en', 'ar']);
});
