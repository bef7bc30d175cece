import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grouped } from '../../staff/static/guide/groups.js';
import { after, appointment, AT, began, ticket } from './staff-builders.js';

const at = Date.parse(AT);
const clock = (/** @type {string} */ start) => start.slice(11, 16);

const state = began({
  appointments: [
    appointment({ external_id: 'soon', start: after(20), first_name: 'Åse Marie', adviser: 'Thea Brekke' }),
    appointment({ external_id: 'late', start: after(-25), first_name: 'Øyvind', adviser: 'Jonas Lie' }),
    appointment({ external_id: 'missed', start: after(-50), first_name: 'Per', adviser: 'Emil Strand' }),
    appointment({ external_id: 'later', start: after(180), first_name: 'Kari', adviser: 'Ida Moen' }),
    appointment({ external_id: 'here', start: after(5), ticket: 't1', arrived: true, adviser: 'Ida Moen' }),
    appointment({ external_id: 'phone', start: after(10), channel: 'phone', adviser: 'Ida Moen' }),
  ],
  tickets: [ticket({ appointment: 'here' })],
});

/** @param {string} words */
const found = (words) =>
  grouped(state, words, at, clock).flatMap(({ rows }) => rows.map(({ appointment }) => appointment.external_id));

test('the late and the soon stand first, then who is here, later, and what needs nobody at the door', () => {
  const groups = grouped(state, '', at, clock).map(({ group, rows }) => [
    group,
    rows.map(({ appointment }) => appointment.external_id),
  ]);
  assert.deepEqual(groups, [
    ['expected', ['late', 'soon']],
    ['here', ['here']],
    ['later', ['later']],
    ['missed', ['missed']],
    ['ended', ['phone']],
  ]);
});

test('a search finds by the beginning of any name, whatever its case', () => {
  assert.deepEqual(found('ØYV'), ['late']);
  assert.deepEqual(found('marie'), ['soon']);
  assert.deepEqual(found('ida k'), ['here', 'later', 'phone']);
  assert.deepEqual(found('arie'), []);
});

test('a search finds by the time as people write it', () => {
  assert.deepEqual(found('09:20'), ['soon']);
  assert.deepEqual(found('9.20'), ['soon']);
  assert.deepEqual(found('8.35'), ['late']);
  assert.deepEqual(found('12'), ['later']);
});
