/** Keys that leave the page are harmless; those that people use go through. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { leaves } from '../../server/static/shared/guard.js';

/**
 * @param {string} key
 * @param {{on?: string, altGraph?: boolean, ctrlKey?: boolean, altKey?: boolean, metaKey?: boolean}} held
 */
const press = (key, { on = 'BUTTON', altGraph = false, ...held } = {}) =>
  leaves(
    /** @type {any} */ ({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      target: { tagName: on },
      getModifierState: (/** @type {string} */ name) => name === 'AltGraph' && altGraph,
      ...held,
    }),
  );

test('keys of the browser lead nowhere', () => {
  for (const key of ['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'BrowserRefresh', 'ContextMenu', 'Print']) {
    assert.equal(press(key), true, key);
  }
  for (const key of ['r', 'R', 'w', 't', 'n', 'p', '+', '-', '0', 'Tab']) {
    assert.equal(press(key, { ctrlKey: true }), true, key);
  }
  assert.equal(press('ArrowLeft', { altKey: true }), true);
  assert.equal(press('Home', { altKey: true }), true);
  assert.equal(press('q', { metaKey: true }), true);
});

test('a keypad, a scanner and a screen reader work on', () => {
  for (const key of ['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Backspace', 'A', '7', 'AudioVolumeUp']) {
    assert.equal(press(key), false, key);
  }
});

test('a sign that a scanner types with AltGr is a sign', () => {
  assert.equal(press('@', { ctrlKey: true, altKey: true, altGraph: true }), false);
});

test('a token may be pasted into its field, and nowhere else', () => {
  assert.equal(press('v', { ctrlKey: true, on: 'INPUT' }), false);
  assert.equal(press('v', { ctrlKey: true }), true);
  assert.equal(press('r', { ctrlKey: true, on: 'INPUT' }), true);
});
