import assert from 'node:assert/strict';
import { test } from 'node:test';

import { areGrouped, shares, sinceTheFirst, weekNumber } from '../../staff/static/office/answers.js';

const FIGURES = { given: 0, shown: 0, counts: [0, 0], visits: null, rate: null };

test('shares are whole per cent that add up to a hundred', () => {
  assert.deepEqual(shares([1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(shares([5, 0, 0, 0]), [100, 0, 0, 0]);
  assert.deepEqual(shares([0, 0]), [0, 0]);
  for (const counts of [[7, 11, 13, 2], [1, 2, 3, 994], [3, 3, 3, 3]]) {
    assert.equal(shares(counts).reduce((sum, share) => sum + share, 0), 100);
  }
});

test('weeks are numbered as calendars do, also where a year begins or ends', () => {
  const numbers = ['2026-11-23', '2026-12-28', '2027-01-04', '2024-12-30', '2021-01-04', '2020-12-28'].map(weekNumber);
  assert.deepEqual(numbers, [48, 53, 1, 1, 1, 53]);
});

test('weeks from before the first answer are left out, empty ones after it are not', () => {
  const week = (/** @type {string} */ name, /** @type {number} */ given) => ({ ...FIGURES, week: name, given });
  const weeks = [week('d', 3), week('c', 0), week('b', 2), week('a', 0)];
  assert.deepEqual(sinceTheFirst(weeks).map((one) => one.week), ['d', 'c', 'b']);
  assert.deepEqual(sinceTheFirst([week('a', 0)]), []);
});

test('one screen for everybody is no group', () => {
  const group = (/** @type {string} */ letter) => ({ ...FIGURES, group: letter });
  assert.equal(areGrouped([group('')]), false);
  assert.equal(areGrouped([group(''), group('A')]), true);
});
