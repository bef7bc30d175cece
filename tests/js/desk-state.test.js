import assert from 'node:assert/strict';
import { test } from 'node:test';

import { reduce, START } from '../../staff/static/desk/state.js';
import { after, began, ticket } from './staff-builders.js';

/** @typedef {import('../../staff/static/desk/state.js').DeskState} DeskState */

const desks = [{ id: '4', name: 'Rom 4', adviser: 'Sander', services: null, ticket: null }];
const here = ticket({ id: 'h', state: 'serving', desk: '4' });

/**
 * @param {any[]} tickets
 * @returns {DeskState}
 */
const at = (...tickets) => ({ ...START, desk: '4', staff: { ...began({ desks, tickets }), line: 'live' } });

/**
 * @param {DeskState} state
 * @param {object} event
 */
const hear = (state, event) => reduce(state, { type: 'event', event: { seq: state.staff.seq + 1, ...event } });

test('an action keeps the desk busy until it has ended, and takes the last problem away', () => {
  const problem = /** @type {any} */ ({ code: 'already_taken' });
  let state = reduce(at(), { type: 'began', action: 'next' });
  assert.equal(state.busy, 'next');
  state = reduce(state, { type: 'ended', problem, ticket: null });
  assert.deepEqual([state.busy, state.problem], [null, problem]);
  state = reduce(state, { type: 'began', action: 'next' });
  assert.equal(state.problem, null);
});

test('somebody who comes for this adviser is told of; others are not', () => {
  const mine = ticket({ id: 'm', adviser: 'Sander' });
  assert.equal(hear(at(), { type: 'admitted', ticket: mine }).news?.id, 'm');
  assert.equal(hear(at(), { type: 'admitted', ticket: { ...mine, adviser: 'Thea' } }).news, null);
  assert.equal(hear(at(), { type: 'recalled', ticket: mine }).news, null);
  assert.equal(reduce(hear(at(), { type: 'admitted', ticket: mine }), { type: 'heard' }).news, null);
});

test('who has come is no news any more once they are called, or others come and go', () => {
  const mine = ticket({ id: 'm', adviser: 'Sander' });
  const told = hear(at(), { type: 'admitted', ticket: mine });
  assert.equal(hear(told, { type: 'admitted', ticket: ticket({ id: 'other' }) }).news?.id, 'm');
  assert.equal(hear(told, { type: 'called', ticket: { ...mine, state: 'called', desk: '4' } }).news, null);
});

test('the hand-over dialog goes with the one it is about', () => {
  const open = reduce(at(here), { type: 'hand-over', open: true });
  assert.equal(hear(open, { type: 'admitted', ticket: ticket({ id: 'other' }) }).handOver, true);
  const gone = { ...here, state: 'done', ended_at: after(1) };
  assert.equal(hear(open, { type: 'finished', ticket: gone }).handOver, false);
});

test('while the line is live an answer that comes late does not undo a later event', () => {
  const state = at({ ...here, state: 'paused' });
  assert.equal(reduce(state, { type: 'ended', problem: null, ticket: here }).staff.tickets.h.state, 'paused');
});

test('without the live line the answer itself moves the ticket', () => {
  const state = reduce(at(here), { type: 'line', line: 'lost' });
  const ended = /** @type {const} */ ('done');
  const next = reduce(state, { type: 'ended', problem: null, ticket: { ...here, state: ended } });
  assert.equal(next.staff.tickets.h.state, 'done');
});

test('another desk begins without what the last one had', () => {
  const state = reduce(at(here), { type: 'hand-over', open: true });
  const next = reduce(state, { type: 'choose', desk: '5' });
  assert.deepEqual([next.desk, next.handOver, next.problem], ['5', false, null]);
});

test('what was done stays to be taken back until something else succeeds, or its time is over', () => {
  const done = { action: 'finish', number: 'A001', undo: [7], at: 0 };
  const problem = /** @type {any} */ ({ code: 'nobody_waiting' });
  const finished = reduce(at(), { type: 'ended', problem: null, ticket: here, done });
  assert.equal(finished.done, done);
  assert.equal(reduce(finished, { type: 'ended', problem, ticket: null }).done, done);
  assert.equal(reduce(finished, { type: 'ended', problem: null, ticket: here, done: null }).done, null);
  assert.equal(reduce(finished, { type: 'over', done }).done, null);
  assert.equal(reduce(finished, { type: 'over', done: { ...done } }).done, done);
});
