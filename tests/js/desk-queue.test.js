import assert from 'node:assert/strict';
import { test } from 'node:test';

import { colleagues, lineFor, mayTake, untakenAcute } from '../../staff/static/desk/queue.js';
import { after, AT, began, ticket } from './staff-builders.js';

const noon = Date.parse(AT);
const four = { id: '4', name: 'Rom 4', adviser: 'Sander', services: ['arbeid', 'bolig'], ticket: null };
const five = { id: '5', name: 'Rom 5', adviser: 'Thea', services: ['gjeld'], ticket: null };
const six = { id: '6', name: 'Rom 6', adviser: null, services: null, ticket: null };

/** @param {any[]} tickets */
const office = (...tickets) => began({ desks: [four, five, six], handover: 10, tickets });

/**
 * @param {Partial<import('../../staff/static/shapes.js').Ticket>} parts
 * @param {number} at
 */
const takes = (parts, at = noon) => mayTake(office(ticket(parts)), four, ticket(parts), at);

test('a desk takes what it is cleared for, and acute whatever it is', () => {
  assert.equal(takes({ service: 'bolig' }), true);
  assert.equal(takes({ service: null }), true);
  assert.equal(takes({ service: 'gjeld' }), false);
  assert.equal(takes({ service: 'gjeld', kind: 'acute', line: 'guide' }), true);
});

test("the guide's line is the guide's, until she has not come in time", () => {
  const late = { line: /** @type {const} */ ('guide'), kind: /** @type {const} */ ('late'), service: 'gjeld' };
  assert.equal(takes(late, Date.parse(after(9))), false);
  assert.equal(takes(late, Date.parse(after(10))), true);
  const inLine = (/** @type {number} */ at) => lineFor(office(ticket(late)), four, at).length;
  assert.deepEqual([inLine(Date.parse(after(9))), inLine(Date.parse(after(10)))], [0, 1]);
});

test('nobody is taken before they may be called', () => {
  const parts = { callable_from: after(5) };
  assert.equal(takes(parts), false);
  assert.equal(takes(parts, Date.parse(after(5))), true);
});

test("one's own appointment is taken also for a service one is not cleared for", () => {
  assert.equal(takes({ adviser: 'Sander', service: 'gjeld' }), true);
});

test("a colleague's appointment is theirs until the hand-over time is past, or when they are away", () => {
  assert.equal(takes({ adviser: 'Thea' }, Date.parse(after(9))), false);
  assert.equal(takes({ adviser: 'Thea' }, Date.parse(after(10))), true);
  assert.equal(takes({ adviser: 'Jonas, who has no desk today' }), true);
});

test('what was handed over to another desk is for that desk alone', () => {
  assert.equal(takes({ for_desk: '5' }), false);
  assert.equal(takes({ for_desk: '4' }), true);
});

test('the line is by due time, and the first that this desk may take is marked', () => {
  const state = office(
    ticket({ id: 'later', due_at: after(20) }),
    ticket({ id: 'theirs', due_at: after(1), adviser: 'Thea' }),
    ticket({ id: 'mine', due_at: after(5) }),
    ticket({ id: 'acute', kind: 'acute' }),
  );
  const line = lineFor(state, four, noon);
  assert.deepEqual(line.map(({ ticket: { id }, mine, first }) => [id, mine, first]), [
    ['theirs', false, false],
    ['mine', true, true],
    ['later', true, false],
  ]);
  assert.deepEqual(untakenAcute(state).map(({ id }) => id), ['acute']);
});

test('with nobody for this desk, nobody is first', () => {
  assert.ok(lineFor(office(ticket({ service: 'gjeld' })), four, noon).every((place) => !place.first));
});

test('for a hand-over those who know the service come first, of them the free ones', () => {
  const state = office(ticket({ id: 'x', state: 'serving', desk: '6' }));
  const order = (/** @type {string} */ service) => colleagues(state, four, ticket({ service })).map(({ id }) => id);
  assert.deepEqual(order('gjeld'), ['5', '6']);
  assert.deepEqual(order('arbeid'), ['6', '5']);
});
