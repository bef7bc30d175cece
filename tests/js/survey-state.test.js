import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CALM_MS, IDLE_MS, languageOf, reduce, SECOND_MS, secondFor, SETTLE_MS, START, THANKS_MS } from '../../kiosk/static/survey/state.js';

/** @typedef {import('../../kiosk/static/survey/state.js').Action} Action */
/** @typedef {import('../../kiosk/static/survey/state.js').State} State */

const LANGUAGES = ['nb', 'nn', 'ar'].map((id) => ({ id, name: id, dir: /** @type {const} */ ('ltr'), reviewed: true }));
const SECOND = { id: 'helped', question: { nb: 'Fikk du hjelp?' }, answers: [{ nb: 'Ja' }, { nb: 'Nei' }] };

/** @param {import('../../kiosk/static/survey/state.js').Second | null} second */
const told = (second) => ({ office: { id: 'f', name: 'NAV', zone: 'UTC' }, languages: LANGUAGES, second, screen: { inch: 10 } });

/** @param {import('../../kiosk/static/survey/state.js').Second | null} second */
const opened = (second = null) => after(reduce(START, { type: 'snapshot', snapshot: told(second) }), 10_000);

/**
 * @param {State} state
 * @param {number} milliseconds
 */
const after = (state, milliseconds) => reduce(state, { type: 'tick', at: state.at + milliseconds });

/**
 * @param {State} state
 * @param {Action[]} actions
 */
const all = (state, ...actions) => actions.reduce(reduce, state);

/** @type {Action} */
const ANSWER = { type: 'answer', question: 'visit' };
/** @type {Action} */
const TOUCH = { type: 'touch' };

test('one touch is an answer; thanks stand for three seconds and then the faces again', () => {
  const thanked = reduce(opened(), ANSWER);
  assert.deepEqual([thanked.screen, thanked.answers], ['thanks', 1]);
  assert.equal(after(thanked, THANKS_MS - 1).screen, 'thanks');
  assert.equal(after(thanked, THANKS_MS).screen, 'visit');
});

test('further touches change nothing, however many, and keep the thanks until it is calm', () => {
  let state = reduce(opened(), ANSWER);
  for (let n = 0; n < 10; n += 1) state = after(all(state, ANSWER, TOUCH), 400);
  assert.deepEqual([state.screen, state.answers], ['thanks', 1]);
  assert.equal(after(state, CALM_MS).screen, 'visit');
});

test('whoever drums on the glass does not keep it for ever', () => {
  let state = reduce(opened(), ANSWER);
  for (let n = 0; n < 40; n += 1) state = after(all(state, TOUCH), 400);
  assert.equal(state.screen, 'visit');
});

test('a finger that comes down as the faces come back does not answer', () => {
  const back = after(reduce(opened(), ANSWER), THANKS_MS);
  assert.equal(reduce(after(back, SETTLE_MS - 1), ANSWER).answers, 1);
  assert.equal(reduce(after(back, SETTLE_MS), ANSWER).answers, 2);
});

test('a second question is asked after the first, and its answer is one more', () => {
  const asked = reduce(opened(SECOND), ANSWER);
  assert.equal(asked.screen, 'second');
  assert.equal(reduce(asked, { type: 'answer', question: 'helped' }).screen, 'second');
  assert.equal(all(after(asked, SETTLE_MS), ANSWER).answers, 1);
  const done = reduce(after(asked, SETTLE_MS), { type: 'answer', question: 'helped' });
  assert.deepEqual([done.screen, done.answers], ['thanks', 2]);
});

test('the second question can be skipped, and goes by itself unless somebody is busy with it', () => {
  const asked = reduce(opened(SECOND), ANSWER);
  assert.deepEqual([reduce(asked, { type: 'skip' }).screen, reduce(asked, { type: 'skip' }).answers], ['thanks', 1]);
  assert.equal(after(asked, SECOND_MS - 1).screen, 'second');
  assert.equal(after(asked, SECOND_MS).screen, 'visit');
  const busy = reduce(after(asked, SECOND_MS - 1), TOUCH);
  assert.equal(after(busy, SECOND_MS - 1).screen, 'second');
});

test('the second question is not asked in a language that it has no words in', () => {
  const choose = (/** @type {string} */ language) => reduce(opened(SECOND), { type: 'language', language });
  assert.equal(secondFor(choose('ar')), null);
  assert.equal(secondFor(choose('nn')), SECOND);
  assert.equal(reduce(after(choose('ar'), SETTLE_MS), ANSWER).screen, 'thanks');
});

test('language and contrast are forgotten with the visitor, after an answer or when nobody goes on', () => {
  const chosen = all(opened(), { type: 'contrast' }, { type: 'language', language: 'ar' });
  assert.deepEqual([languageOf(chosen), chosen.contrast], ['ar', true]);
  const thanked = reduce(after(chosen, SETTLE_MS), ANSWER);
  assert.equal(languageOf(thanked), 'ar');
  for (const gone of [after(thanked, THANKS_MS), after(chosen, IDLE_MS)]) {
    assert.deepEqual([languageOf(gone), gone.contrast, gone.screen], ['nb', false, 'visit']);
  }
  assert.equal(languageOf(after(reduce(after(chosen, IDLE_MS - 1), TOUCH), IDLE_MS - 1)), 'ar');
});

test('the languages open and close, and are left when nobody chooses', () => {
  const open = reduce(opened(), { type: 'languages' });
  assert.equal(open.screen, 'languages');
  assert.equal(reduce(open, { type: 'languages' }).screen, 'visit');
  assert.equal(after(open, IDLE_MS).screen, 'visit');
  assert.equal(reduce(after(open, SETTLE_MS), ANSWER).answers, 0);
});

test('nothing of the choice stands in the state', () => {
  const state = /** @type {any} */ (reduce(opened(SECOND), /** @type {any} */ ({ ...ANSWER, answer: 4 })));
  assert.deepEqual(Object.keys(state).sort(), Object.keys(START).sort());
});
