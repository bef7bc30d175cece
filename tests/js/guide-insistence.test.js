import assert from 'node:assert/strict';
import { test } from 'node:test';

import { insistence } from '../../staff/static/guide/insistence.js';

test('the longer somebody acute waits, the louder, the oftener and the longer it shakes', () => {
  const length = (/** @type {number[]} */ shake) => shake.reduce((sum, part) => sum + part, 0);
  const ages = [0, 10_000, 20_000, 45_000, 60_000, 3_600_000].map(insistence);
  for (const [index, next] of ages.entries()) {
    const before = ages[Math.max(0, index - 1)];
    assert.ok(next.volume >= before.volume && next.every <= before.every);
    assert.ok(length(next.shake) >= length(before.shake));
  }
  assert.ok(ages[5].volume === 1 && ages[0].volume < 1);
});

test('a clock that is behind makes it no quieter than the first signal', () => {
  assert.deepEqual(insistence(-5000), insistence(0));
});
