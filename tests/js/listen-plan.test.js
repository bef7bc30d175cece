import assert from 'node:assert/strict';
import { test } from 'node:test';

import { focusPlan, linePlan, screenPlan, signature, switchPlan, typedPlan } from '../../kiosk/static/listen/plan.js';

/**
 * @typedef {import('../../kiosk/static/listen/outline.js').Item} Item
 * @typedef {import('../../kiosk/static/listen/plan.js').Phrase} Phrase
 */

/** @type {import('../../kiosk/static/listen/plan.js').Ear} */
const loud = {
  headset: false, lang: 'nb', word: (id, args) => ({ text: [id, ...Object.values(args ?? {})].join(' '), lang: 'nb' }),
};
const headset = { ...loud, headset: true };

/**
 * @param {Item['kind']} kind
 * @param {string} text
 * @param {Partial<Item> & {own?: boolean, lang?: string}} [more]
 * @returns {Item}
 */
function item(kind, text, { own = false, lang = 'nb', ...more } = {}) {
  return { kind, pieces: [{ text, lang, own }], pressed: null, disabled: false, key: false, ...more };
}

/** @param {Phrase[]} phrases */
const words = (phrases) => phrases.map(({ text }) => text);

const ticket = [
  item('heading', 'Velkommen'),
  item('text', 'Nummeret ditt'),
  item('text', 'A 0 1 2'),
  item('text', 'Timen din', { own: true }),
  item('text', 'kl. 10:30', { own: true }),
  item('control', 'Ferdig'),
];
const typing = [
  item('heading', 'Skriv koden'),
  item('typed', 'Kode: K 7', { own: true }),
  item('control', 'K', { key: true }),
  item('control', '7', { key: true }),
  item('control', 'OK'),
];

test('a screen says its words and how much there is to choose from', () => {
  assert.deepEqual(words(screenPlan(ticket, headset)), [
    'Velkommen', 'Nummeret ditt', 'A 0 1 2', 'Timen din', 'kl. 10:30', 'kiosk-listen-choices 1',
  ]);
});

test('through the loudspeaker nothing that is only the visitor\'s is said, but that it is there', () => {
  assert.deepEqual(words(screenPlan(ticket, loud)), [
    'Velkommen', 'Nummeret ditt', 'A 0 1 2', 'kiosk-listen-own', 'kiosk-listen-choices 1',
  ]);
});

test('what has been typed is said into a headset only, and keys are no choices', () => {
  assert.deepEqual(words(screenPlan(typing, loud)), ['Skriv koden', 'kiosk-listen-type-loud', 'kiosk-listen-choices 1']);
  assert.deepEqual(words(screenPlan(typing, headset)), [
    'Skriv koden', 'Kode: K 7', 'kiosk-listen-type', 'kiosk-listen-choices 1',
  ]);
});

test('a screen without anything to choose says no number', () => {
  assert.deepEqual(words(screenPlan([item('heading', 'Et øyeblikk')], loud)), ['Et øyeblikk']);
});

test('what has the focus says its name, whether it is chosen, and where it stands', () => {
  const place = { at: 2, of: 5 };
  assert.deepEqual(words(focusPlan(item('control', 'Stor tekst', { pressed: true }), place, loud)), [
    'Stor tekst', 'kiosk-listen-pressed', 'kiosk-listen-place 2 5',
  ]);
  assert.deepEqual(words(focusPlan(item('control', 'OK', { disabled: true }), place, loud)), [
    'OK', 'kiosk-listen-disabled', 'kiosk-listen-place 2 5',
  ]);
  assert.deepEqual(words(focusPlan(item('control', 'K', { key: true }), place, headset)), ['K']);
});

test('a switch says what it is now', () => {
  assert.deepEqual(words(switchPlan(item('control', 'Stor tekst', { pressed: false }), loud)), [
    'Stor tekst', 'kiosk-listen-unpressed',
  ]);
});

test('each piece keeps the language that it is written in', () => {
  const [said] = focusPlan(item('control', 'English', { lang: 'en' }), { at: 1, of: 1 }, loud);
  assert.deepEqual([said.text, said.lang], ['English', 'en']);
});

test('a character is heard as such only by who hears it alone', () => {
  const change = { before: 'K', after: 'K7', length: 6 };
  assert.deepEqual(words(typedPlan(change, loud)), ['kiosk-listen-typed-of 2 6']);
  assert.deepEqual(words(typedPlan(change, headset)), ['7', 'kiosk-listen-typed-of 2 6']);
  assert.deepEqual(words(typedPlan({ before: '913', after: '91', length: null }, headset)), [
    'kiosk-listen-erased', 'kiosk-listen-typed 2 0',
  ]);
});

test('a line with something of the visitor\'s own in it stays unsaid, too', () => {
  assert.deepEqual(words(linePlan([item('text', 'Telefonnummer: 91', { own: true })], loud)), []);
  assert.deepEqual(words(linePlan([item('text', 'Nummeret er for kort')], loud)), ['Nummeret er for kort']);
});

test('a clock that goes on is the same screen, another button or language is not', () => {
  const at = (/** @type {string} */ text) => [item('heading', 'Er du her?'), item('text', text), item('control', 'Ja')];
  assert.equal(signature('warning', at('om 20 sekunder')), signature('warning', at('om 19 sekunder')));
  assert.notEqual(signature('warning', at('')), signature('start', at('')));
  assert.notEqual(signature('a', at('')), signature('a', [...at(''), item('control', 'Nei')]));
  assert.notEqual(signature('a', [item('control', 'No')]), signature('a', [item('control', 'No', { lang: 'en' })]));
});
