import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nextBox } from '../../kiosk/static/arrows.js';

const box = (/** @type {number} */ column, /** @type {number} */ row, width = 1) => ({
  left: column * 100, right: (column + width) * 100 - 10, top: row * 100, bottom: row * 100 + 90,
});
/** Two rows of keys, and a broad button under them. */
const KEYS = [box(0, 0), box(1, 0), box(2, 0), box(0, 1), box(1, 1), box(2, 1), box(0, 2, 3)];
const from = (/** @type {number} */ index, /** @type {import('../../kiosk/static/arrows.js').Arrow} */ arrow) =>
  nextBox(/** @type {any} */ (KEYS[index]), KEYS, arrow);

test('an arrow goes to the next key in its row or column', () => {
  assert.equal(from(0, 'ArrowRight'), 1);
  assert.equal(from(1, 'ArrowLeft'), 0);
  assert.equal(from(1, 'ArrowDown'), 4);
  assert.equal(from(4, 'ArrowUp'), 1);
});

test('a broad button is reached from everything over it, and led up from', () => {
  assert.equal(from(5, 'ArrowDown'), 6);
  assert.equal(from(6, 'ArrowUp'), 4);
});

test('there is nothing beyond the edge', () => {
  assert.equal(from(2, 'ArrowRight'), -1);
  assert.equal(from(0, 'ArrowUp'), -1);
  assert.equal(from(6, 'ArrowDown'), -1);
});

test('from a heading above, the first choice comes first', () => {
  assert.equal(nextBox({ left: 0, right: 300, top: -90, bottom: -10 }, KEYS, 'ArrowDown'), 1);
});
