import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as select from '../../staff/static/select.js';
import { after, appointment, AT, began, ticket } from './staff-builders.js';

/** @param {{id: string}[]} list */
const ids = (list) => list.map((one) => one.id);
const noon = Date.parse(AT);

/** @param {Partial<import('../../staff/static/shapes.js').Ticket>} parts */
const call = (parts) => ticket({ line: 'guide', kind: 'talk', ...parts });

test('acute stands over everything, then who is being helped, then who waits; older first', () => {
  const state = began({
    tickets: [
      call({ id: 'helped', state: 'serving', arrived_at: after(-30) }),
      call({ id: 'young', arrived_at: after(-1) }),
      call({ id: 'old', arrived_at: after(-9) }),
      call({ id: 'acute', kind: 'acute', arrived_at: AT }),
      call({ id: 'ended', state: 'done' }),
      call({ id: 'taken', kind: 'acute', state: 'called', desk: '4' }),
      ticket({ id: 'adviser' }),
    ],
  });
  assert.deepEqual(ids(select.callsForGuide(state)), ['acute', 'helped', 'old', 'young']);
});

test('the tablet sounds for acute until somebody has it', () => {
  const sounds = (/** @type {any} */ parts) => select.alarming(began({ tickets: [call(parts)] })).length > 0;
  assert.equal(sounds({ kind: 'acute' }), true);
  assert.equal(sounds({ kind: 'acute', state: 'serving' }), false);
  assert.equal(sounds({ kind: 'talk' }), false);
});

test('acute that is sent on to the advisers stays lit until one takes it, without sound', () => {
  const state = began({ tickets: [ticket({ id: 'acute', kind: 'acute' })] });
  assert.deepEqual(ids(select.callsForGuide(state)), ['acute']);
  assert.equal(select.soundingSince(state), null);
  const taken = began({ tickets: [ticket({ id: 'acute', kind: 'acute', state: 'called' })] });
  assert.deepEqual(select.callsForGuide(taken), []);
});

test('the line is by due time, and those who came for an adviser are hers', () => {
  const state = began({
    tickets: [
      ticket({ id: 'later', due_at: after(20), adviser: 'Thea' }),
      ticket({ id: 'sooner', due_at: after(5), adviser: 'Jonas' }),
      call({ id: 'guide' }),
    ],
  });
  assert.deepEqual(ids(select.waitingLine(state)), ['sooner', 'later']);
  assert.deepEqual(ids(select.arrivedFor(state, 'Thea')), ['later']);
  assert.deepEqual(select.arrivedFor(state, null), []);
});

test('an appointment stands as its person does', () => {
  const stands = (/** @type {any} */ booked, /** @type {any[]} */ tickets = [], at = noon) => {
    const state = began({ appointments: [appointment(booked)], tickets });
    return select.standing(state, appointment(booked), at);
  };
  const minute = 60_000;
  assert.equal(stands({}), 'not_come');
  assert.equal(stands({}, [], noon + 15 * minute), 'not_come');
  assert.equal(stands({}, [], noon + 16 * minute), 'late');
  assert.equal(stands({ status: 'cancelled' }), 'cancelled');
  assert.equal(stands({ channel: 'phone' }), 'phone');
  assert.equal(stands({ ticket: 't1', arrived: true }, [ticket({})]), 'waiting');
  assert.equal(stands({ ticket: 't1', arrived: true }, [ticket({ state: 'called' })]), 'called');
  assert.equal(stands({ arrived: true }, [ticket({ appointment: 'a1', state: 'left' })]), 'left');
  assert.equal(stands({ arrived: true }), 'done');
  assert.equal(stands({ status: 'cancelled', ticket: 't1' }, [ticket({})]), 'waiting');
});

test('a person who came back is seen by the ticket that is open', () => {
  const booked = appointment({ ticket: 'new', arrived: true });
  const state = began({
    tickets: [
      ticket({ id: 'old', appointment: 'a1', state: 'left', arrived_at: after(5) }),
      ticket({ id: 'new', appointment: 'a1', arrived_at: AT }),
    ],
  });
  assert.equal(select.ticketOf(state, booked)?.id, 'new');
});

test('people in the room are the open tickets and one at each busy machine', () => {
  const state = began({
    tickets: [ticket({ id: 'a' }), ticket({ id: 'b', state: 'serving' }), ticket({ id: 'c', state: 'done' })],
    pcs: [{ number: 1, busy: true, since: AT }, { number: 2, busy: false, since: null }],
  });
  const room = select.peopleInRoom(state);
  assert.equal(room.total, 3);
  assert.deepEqual([ids(room.waiting), ids(room.helped), room.pcs], [['a'], ['b'], 1]);
});

test('a desk has the one called to it; who is on pause is beside', () => {
  const state = began({
    tickets: [
      ticket({ id: 'here', state: 'called', desk: '4' }),
      ticket({ id: 'pause', state: 'paused', desk: '4' }),
      ticket({ id: 'ended', state: 'done', desk: '5' }),
    ],
  });
  assert.equal(select.ticketAt(state, '4')?.id, 'here');
  assert.equal(select.ticketAt(state, '5'), undefined);
  assert.deepEqual(ids(select.pausedAt(state, '4')), ['pause']);
});

test('those sent elsewhere are counted by service and channel', () => {
  const state = began({ sent: { arbeid: { phone: 3, '': 1 }, bolig: { phone: 1, booking: 2 } } });
  assert.equal(select.sentTo(state, 'phone', 'arbeid'), 3);
  assert.equal(select.sentTo(state, 'phone'), 4);
  assert.equal(select.sentTo(state, 'booking', 'arbeid'), 0);
});
