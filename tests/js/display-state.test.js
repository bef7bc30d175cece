import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LINGER_MS, reduce, rows, settled, SHOWN_MS, SPOKEN_MS, START, unanswered } from '../../display/static/state.js';

/** @typedef {import('../../display/static/state.js').State} State */
/** @typedef {import('../../display/static/state.js').Call} Call */

/** A moment that is later for a later event. @param {number} seq */
const time = (seq) => new Date(Date.UTC(2026, 10, 23, 8, 0, seq)).toISOString();

const DAY = '2026-11-23';
const SCREEN = {
  name: 'default', regions: [], distance: 5, inches: 55, portrait: false, languages: ['nb'],
  chime: true, speech: true, volume: 70, there: ['default'],
};

/**
 * A call as a snapshot has it, made by the event with this number.
 *
 * @param {string} number
 * @param {number} seq
 * @param {string} state
 */
const call = (number, seq, state = 'called') => ({ number, place: `Rom ${seq}`, at: time(seq), language: 'nb', state });

/**
 * @param {Call[]} calls
 * @param {number} seq
 */
const snapshot = (calls = [], seq = 10) => ({
  seq,
  office: { id: 'fredrikstad', name: 'Kontoret', zone: 'Europe/Oslo' },
  screen: SCREEN,
  places: ['Rom 1'],
  voices: ['nb'],
  notices: [],
  pictures: { seconds: 20, shown: [] },
  hours: { open: true, closes: null, next: null },
  calls,
  message: null,
  waiting: 3,
});

/**
 * @param {State} state
 * @param {string} type
 * @param {string} number
 * @param {number} seq
 * @param {number} at
 */
const hear = (state, type, number, seq, at) =>
  reduce(state, { type: 'event', event: { type, number, seq, at: time(seq), place: `Rom ${seq}`, language: 'nb' }, at });

const started = reduce(START, { type: 'snapshot', snapshot: snapshot(), at: 0, day: DAY });

/**
 * Lets a screen run in steps of 250 ms and notes when each number was large.
 *
 * @param {State} state
 * @param {number} from
 * @param {number} to
 */
function watch(state, from, to) {
  /** @type {{number: string, from: number, until: number}[]} */
  const seen = [];
  let now = state;
  for (let at = from; at <= to; at += 250) {
    now = reduce(now, { type: 'tick', at, day: DAY });
    const last = seen.at(-1);
    const number = now.shown?.call.number;
    if (last && last.number === number) last.until = at;
    else if (number) seen.push({ number, from: at, until: at });
  }
  return { seen, state: now };
}

test('a call is shown large and aloud at once', () => {
  const state = hear(started, 'called', 'A001', 11, 100);
  assert.equal(state.shown?.call.number, 'A001');
  assert.equal(state.shown?.aloud, true);
  assert.deepEqual(rows(state), []);
});

test('twenty calls within two seconds are each shown for eight seconds, in order, none lost', () => {
  let state = started;
  const numbers = Array.from({ length: 20 }, (_, n) => `A${String(n + 1).padStart(3, '0')}`);
  numbers.forEach((number, n) => {
    state = hear(state, 'called', number, 11 + n, n * 100);
  });
  const { seen, state: after } = watch(state, 2000, 200_000);
  assert.deepEqual(seen.map((one) => one.number), numbers);
  for (const one of seen.slice(1)) assert.ok(one.until - one.from >= SHOWN_MS - 250, one.number);
  assert.deepEqual(rows(after).map((row) => row.number), numbers.slice(0, 19).reverse());
});

test('a call that waits to be shown is already in the list', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 100);
  assert.deepEqual(rows(state).map(({ number, pending }) => [number, pending]), [['A002', true]]);
});

test('a number called again while it waits keeps its place and gets its new room', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 10);
  state = hear(state, 'called', 'A003', 13, 20);
  state = hear(state, 'called_again', 'A002', 14, 30);
  assert.deepEqual(state.queue.map((one) => [one.number, one.place]), [['A002', 'Rom 14'], ['A003', 'Rom 13']]);
});

test('the number on the screen called again is announced again', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called_again', 'A001', 12, 3000);
  state = reduce(state, { type: 'tick', at: SHOWN_MS, day: DAY });
  assert.deepEqual([state.shown?.call.seq, state.shown?.aloud], [12, true]);
});

for (const type of ['recalled', 'no_show', 'left', 'transferred', 'closed_out']) {
  test(`a call that is taken back (${type}) is neither shown nor listed`, () => {
    let state = hear(started, 'called', 'A001', 11, 0);
    state = hear(state, 'called', 'A002', 12, 10);
    state = hear(state, type, 'A002', 13, 20);
    state = hear(state, type, 'A001', 14, 30);
    assert.equal(state.shown, null);
    assert.deepEqual(rows(state), []);
  });
}

test('a call stays large until the person has come and the others could read it', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'serving', 'A001', 12, 1000);
  state = reduce(state, { type: 'tick', at: LINGER_MS - 1, day: DAY });
  assert.equal(state.shown?.call.number, 'A001');
  state = reduce(state, { type: 'tick', at: LINGER_MS, day: DAY });
  assert.equal(state.shown, null);
  assert.deepEqual(rows(state).map((row) => row.number), ['A001']);
});

test('when one has come, the newest who has not is large again, without a sound', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 10);
  state = reduce(state, { type: 'tick', at: SHOWN_MS, day: DAY });
  state = hear(state, 'serving', 'A002', 13, SHOWN_MS + 10);
  state = reduce(state, { type: 'tick', at: SHOWN_MS + LINGER_MS, day: DAY });
  assert.deepEqual([state.shown?.call.number, state.shown?.aloud], ['A001', false]);
});

test('a screen that starts lists what was called before, and is quiet', () => {
  const calls = [call('A003', 9), call('A002', 8, 'serving')];
  const state = reduce(START, { type: 'snapshot', snapshot: snapshot(calls), at: 0, day: DAY });
  assert.deepEqual([state.shown?.call.number, state.shown?.aloud], ['A003', false]);
  assert.deepEqual(rows(state).map((row) => row.number), ['A002']);
});

test('a call after a quiet start is shown at once', () => {
  const state = reduce(START, { type: 'snapshot', snapshot: snapshot([call('A003', 9)]), at: 0, day: DAY });
  assert.equal(hear(state, 'called', 'A004', 11, 5).shown?.call.number, 'A004');
});

test('calls made while the line was down are announced in order when it is back', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  const calls = [call('A003', 13), call('A002', 12), call('A001', 11)];
  state = reduce(state, { type: 'snapshot', snapshot: snapshot(calls, 14), at: 9000, day: DAY });
  assert.equal(state.shown?.call.number, 'A002');
  assert.deepEqual(state.queue.map((one) => one.number), ['A003']);
});

test('the same picture again announces nothing again', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  const again = { type: /** @type {const} */ ('snapshot'), snapshot: snapshot([call('A001', 11)], 12), at: 5000, day: DAY };
  state = reduce(reduce(state, again), { type: 'tick', at: 60_000, day: DAY });
  assert.deepEqual([state.shown?.since, state.queue], [0, []]);
});

test('a call that was taken back while the line was down is not shown', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 0);
  state = reduce(state, { type: 'snapshot', snapshot: snapshot([call('A001', 11)], 14), at: 100, day: DAY });
  assert.deepEqual(state.queue, []);
});

test('calls that wait are kept when the list no longer has room for them', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 0);
  const calls = Array.from({ length: 12 }, (_, n) => call(`B${n}`, 40 - n));
  state = reduce(state, { type: 'snapshot', snapshot: snapshot(calls, 41), at: 100, day: DAY });
  assert.equal(state.queue[0].number, 'A002');
  assert.equal(state.queue.length, 13);
});

test('a server that starts from new numbers is taken as it is', () => {
  const state = hear(started, 'called', 'A001', 50, 0);
  const next = reduce(state, { type: 'snapshot', snapshot: snapshot([call('B001', 2)], 3), at: 100, day: DAY });
  assert.deepEqual([next.shown?.call.number, next.shown?.aloud], ['B001', false]);
});

test('the message follows the events', () => {
  const event = { type: 'message_changed', seq: 11, message: { text: 'Brannøvelse', until: null } };
  const state = reduce(started, { type: 'event', event, at: 0 });
  assert.equal(state.message?.text, 'Brannøvelse');
});

test('events that are not for this screen change nothing but the sequence', () => {
  const state = reduce(started, { type: 'event', event: { type: 'tick', seq: 11 }, at: 0 });
  assert.deepEqual(state, { ...started, seq: 11 });
});

test('the next call waits until this one has been spoken', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  const { call } = /** @type {import('../../display/static/state.js').Shown} */ (state.shown);
  state = reduce(state, { type: 'speaking', call, on: true, at: 0 });
  state = hear(state, 'called', 'A002', 12, 10);
  state = reduce(state, { type: 'tick', at: SHOWN_MS + 3000, day: DAY });
  assert.equal(state.shown?.call.number, 'A001');
  state = reduce(state, { type: 'speaking', call, on: false, at: SHOWN_MS + 4000 });
  assert.equal(state.shown?.call.number, 'A002');
});

test('speech that never ends holds the next call only so long', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  const { call } = /** @type {import('../../display/static/state.js').Shown} */ (state.shown);
  state = reduce(state, { type: 'speaking', call, on: true, at: 0 });
  state = hear(state, 'called', 'A002', 12, 10);
  state = reduce(state, { type: 'tick', at: SPOKEN_MS, day: DAY });
  assert.equal(state.shown?.call.number, 'A002');
});

test('the end of another call’s speech ends nothing', () => {
  const state = hear(started, 'called', 'A001', 11, 0);
  const other = { ...call('A009', 9), seq: 9 };
  assert.equal(reduce(state, { type: 'speaking', call: other, on: false, at: 5 }), state);
});

test('a new day clears what was called before', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = reduce(state, { type: 'tick', at: 9000, day: '2026-11-24' });
  assert.deepEqual([state.calls, state.queue, state.shown], [[], [], null]);
});

test('a call of another zone is not shown while a screen of that zone is there', () => {
  const screen = { ...SCREEN, name: 'up', there: ['up', 'down'] };
  const begun = reduce(START, { type: 'snapshot', snapshot: { ...snapshot(), screen }, at: 0, day: DAY });
  const event = { type: 'called', number: 'B001', seq: 11, at: time(11), place: 'Rom 1', language: null, screens: ['down'] };
  assert.equal(reduce(begun, { type: 'event', event, at: 5 }).shown, null);
  const mine = reduce(begun, { type: 'event', event: { ...event, screens: ['up', 'down'] }, at: 5 });
  assert.equal(mine.shown?.call.number, 'B001');
});

test('a call of another zone is shown and spoken when its screen has gone', () => {
  const screen = { ...SCREEN, name: 'up', there: ['up', 'down'] };
  const others = { ...call('B001', 9), seq: 9, screens: ['down'] };
  let state = reduce(START, { type: 'snapshot', snapshot: { ...snapshot([others]), screen }, at: 0, day: DAY });
  assert.deepEqual([state.calls, state.shown], [[], null]);
  const alone = { ...snapshot([others], 11), screen: { ...screen, there: ['up'] } };
  state = reduce(state, { type: 'snapshot', snapshot: alone, at: 100, day: DAY });
  assert.deepEqual([state.shown?.call.number, state.shown?.aloud], ['B001', true]);
});

test('what was kept over a reload tells which calls are new', () => {
  const kept = { calls: [{ ...call('A001', 9), seq: 9 }], seq: 10, day: DAY };
  let state = reduce(START, { type: 'kept', kept });
  const calls = [call('A002', 12), call('A001', 9)];
  state = reduce(state, { type: 'snapshot', snapshot: snapshot(calls, 12), at: 0, day: DAY });
  assert.deepEqual([state.shown?.call.number, state.shown?.aloud], ['A002', true]);
});

test('a screen says since when it has not been live', () => {
  let state = reduce(started, { type: 'line', line: 'live', now: 100 });
  state = reduce(state, { type: 'line', line: 'lost', now: 5000 });
  state = reduce(state, { type: 'line', line: 'lost', now: 9000 });
  assert.equal(state.lost, 5000);
});

test('when all has been shown, those who have not come may be shown in turns', () => {
  let state = hear(started, 'called', 'A001', 11, 0);
  state = hear(state, 'called', 'A002', 12, 10);
  assert.equal(settled(state, 5000), false);
  state = reduce(state, { type: 'tick', at: SHOWN_MS, day: DAY });
  assert.equal(settled(state, 2 * SHOWN_MS), true);
  assert.deepEqual(unanswered(state).map((one) => one.number), ['A002', 'A001']);
});
