import assert from 'node:assert/strict';
import { test } from 'node:test';

import { target } from '../../staff/static/guide/target.js';
import { ticket } from './staff-builders.js';

const booked = ticket({ service: 'arbeid', adviser: 'Thea Brekke' });
const talk = ticket({ service: null, adviser: null });

test('sending a late visitor on to the booked adviser names nothing, so that all is kept', () => {
  assert.deepEqual(target(booked, 'arbeid', 'own'), {});
});

test('whoever is free first takes the booked adviser away', () => {
  assert.deepEqual(target(booked, 'arbeid', ''), { service: 'arbeid' });
});

test('a desk and another service are named when they are chosen', () => {
  assert.deepEqual(target(booked, 'arbeid', '4'), { desk: '4' });
  assert.deepEqual(target(booked, 'bolig', '4'), { service: 'bolig', desk: '4' });
  assert.deepEqual(target(talk, 'bolig', ''), { service: 'bolig' });
  assert.deepEqual(target(talk, null, '4'), { desk: '4' });
});
