import assert from 'node:assert/strict';
import { test } from 'node:test';

import { reduce, START } from '../../staff/static/state.js';
import * as select from '../../staff/static/state.js';
import { appointment, AT, began, hear, ticket } from './staff-builders.js';

test('a snapshot replaces everything but the state of the line', () => {
  const live = reduce(START, { type: 'line', line: 'live' });
  const first = began({ tickets: [ticket({ id: 'gone' })] }, live);
  const second = began({ tickets: [ticket({ id: 'here' })] }, first);
  assert.equal(second.line, 'live');
  assert.equal(second.ready, true);
  assert.deepEqual(Object.keys(second.tickets), ['here']);
});

test('an event puts what it carries in its place and leaves the rest', () => {
  const state = began({ tickets: [ticket({ id: 't1' }), ticket({ id: 't2' })] });
  const after = hear(state, { type: 'called', ticket: ticket({ id: 't1', state: 'called', desk: '4' }) });
  assert.equal(after.tickets.t1.state, 'called');
  assert.equal(after.tickets.t2, state.tickets.t2);
  assert.equal(after.seq, state.seq + 1);
});

test('an event without things changes nothing but the number', () => {
  const state = began({ tickets: [ticket({})], message: { text: 'Hei', until: AT } });
  const after = hear(state, { type: 'tick' });
  assert.deepEqual({ ...after, seq: 0 }, { ...state, seq: 0 });
});

test('a message that is taken away is gone, and one that is not spoken of stays', () => {
  const state = began({ message: { text: 'Hei', until: AT } });
  assert.equal(hear(state, { type: 'tick' }).message?.text, 'Hei');
  assert.equal(hear(state, { type: 'message_changed', message: null }).message, null);
});

test('a print job stays while it needs a person and goes when it came right', () => {
  const job = { id: 'j', number: 'A001', kind: 'ticket', state: 'failed', reason: 'paper', at: AT, ticket: 't' };
  const failed = hear(began(), { type: 'print_reported', job });
  assert.deepEqual(select.jobsToSee(failed), [job]);
  const seen = hear(failed, { type: 'print_reported', job: { ...job, state: 'printed' } });
  assert.deepEqual(select.jobsToSee(seen), []);
});

test('facts that only name a job or a machine are not taken for one', () => {
  const state = began({ pcs: [{ number: 1, busy: false, since: null }] });
  const after = hear(state, { type: 'pc_taken', pc: 1, job: 'j' });
  assert.deepEqual(after.pcs, state.pcs);
  assert.deepEqual(after.jobs, {});
});

test('a machine is changed where it stands', () => {
  const pcs = [1, 2, 3].map((number) => ({ number, busy: false, since: null }));
  const after = hear(began({ pcs }), { type: 'pc_taken', pc: { number: 2, busy: true, since: AT } });
  assert.deepEqual(after.pcs.map((pc) => pc.busy), [false, true, false]);
  assert.equal(select.peopleInRoom(after).pcs, 1);
});

test('an appointment that is moved to another day leaves the list', () => {
  const state = began({ appointments: [appointment({})] });
  const moved = appointment({ start: '2026-11-24T09:00:00.000Z' });
  assert.deepEqual(hear(state, { type: 'appointment_changed', appointment: moved }).appointments, {});
});

test('the day is the one at the office, not the one in Greenwich', () => {
  const late = began({ at: '2026-11-22T23:30:00.000Z' });
  assert.equal(late.day, '2026-11-23');
});

test('a ticket given by mistake is gone once that is undone, and its appointment is free', () => {
  const tickets = [ticket({ id: 't1', appointment: 'a1' })];
  const before = began({ tickets, appointments: [appointment({ ticket: 't1', arrived: true })] });
  const withdrawn = { ...ticket({ id: 't1', appointment: 'a1' }), state: 'withdrawn' };
  const after = hear(before, { type: 'undone', ticket: withdrawn, appointment: appointment({}) });
  assert.deepEqual(after.tickets, {});
  assert.equal(select.standing(after, after.appointments.a1, Date.parse(AT)), 'not_come');
});
