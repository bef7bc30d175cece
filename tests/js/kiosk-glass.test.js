import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inchOf } from '../../kiosk/static/glass.js';
import { createTraces } from '../../kiosk/static/traces.js';

test('a diagonal is a number of inches that a screen can have', () => {
  assert.equal(inchOf('21.5'), 21.5);
  assert.equal(inchOf('32'), 32);
  for (const wrong of ['', 'large', '0', '-32', '3', '1000']) assert.equal(inchOf(wrong), null, wrong);
});

test('what a visitor left outside the state is forgotten once, with that visitor', () => {
  /** @type {string[]} */
  const did = [];
  const performance = { clearResourceTimings: () => did.push('addresses') };
  const traces = createTraces(performance, () => did.push('keys'), () => did.push('sound'));
  traces({ visitors: 0 });
  assert.deepEqual(did, []);
  traces({ visitors: 1 });
  traces({ visitors: 1 });
  assert.deepEqual(did, ['addresses', 'keys', 'sound']);
});
