import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judge } from '../../server/static/shared/sequence.js';

test('nothing is applied before there is a snapshot', () => {
  assert.equal(judge(null, 1), 'ignore');
});

test('the next number is applied', () => {
  assert.equal(judge(4, 5), 'apply');
});

test('a number already seen is ignored', () => {
  assert.equal(judge(4, 4), 'ignore');
  assert.equal(judge(4, 2), 'ignore');
});

test('a number that leaves one out is a gap', () => {
  assert.equal(judge(4, 6), 'gap');
});
