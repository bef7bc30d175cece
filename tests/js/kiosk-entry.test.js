import assert from 'node:assert/strict';
import { test } from 'node:test';

import { birthDate, covered, dialled, EMPTY, erased, flaw, inPairs, typed } from '../../kiosk/static/entry.js';
import { pageOf } from '../../kiosk/static/pages.js';
import { codeIn, endsScan, heard, SILENCE, SLOW_MS } from '../../kiosk/static/scanner.js';

/**
 * @param {import('../../kiosk/static/entry.js').Field} field
 * @param {string} keys
 */
const type = (field, keys) => [...keys].reduce((entry, key) => typed(entry, field, key, 6), EMPTY);

test('a code takes six of its own characters and nothing that could be misread', () => {
  assert.equal(type('code', 'k7m4qx').code, 'K7M4QX');
  assert.equal(type('code', 'KO0I1-7 æ').code, 'K7');
  assert.equal(type('code', 'K7M4QXO01').code, 'K7M4QX');
  assert.equal(type('code', 'K7M4QX22').code, '22');
});

test('a phone number takes digits, and a plus in front', () => {
  assert.equal(type('phone', '+47 93 45-67+89').phone, '+4793456789');
  assert.equal(flaw(type('phone', '9345678'), 'phone', 6), 'kiosk-phone-short');
  assert.equal(flaw(type('phone', '93456789'), 'phone', 6), null);
});

test('a phone number is sent with its country, Norway when none is given', () => {
  assert.equal(dialled('93456789'), '+4793456789');
  assert.equal(dialled('004693456789'), '+4693456789');
  assert.equal(dialled('+4693456789'), '+4693456789');
});

test('a day of birth is a day of the calendar', () => {
  assert.equal(birthDate('17051980'), '1980-05-17');
  assert.equal(birthDate('29022000'), '2000-02-29');
  for (const wrong of ['31021980', '29021900', '00011980', '01131980', '01011066', '0101198']) {
    assert.equal(birthDate(wrong), null, wrong);
  }
});

test('what is wrong with an entry is said by what is missing', () => {
  assert.equal(flaw(type('code', 'K7M'), 'code', 6), 'kiosk-code-hint');
  assert.equal(flaw(type('born', '1705'), 'born', 6), 'kiosk-born-short');
  assert.equal(flaw(type('born', '31021980'), 'born', 6), 'kiosk-born-invalid');
  assert.equal(flaw(type('born', '17051980'), 'born', 6), null);
});

test('delete takes one character back and stops at nothing', () => {
  assert.equal(erased(type('code', 'K7'), 'code').code, 'K');
  assert.equal(erased(EMPTY, 'code').code, '');
});

test('numbers are shown in pairs', () => {
  assert.equal(inPairs('93456'), '93 45 6');
  assert.equal(inPairs('+4793456789'), '+47 93 45 67 89');
  assert.equal(inPairs(''), '');
});

test('a scanner is faster than fingers', () => {
  const scan = [...'K7M4QX'].reduce((burst, key, index) => heard(burst, key, index * 15), SILENCE);
  assert.equal(scan.text, 'K7M4QX');
  assert.equal(endsScan(scan, 90), true);
  assert.equal(endsScan(scan, 900), false);
  const fingers = [...'K7M4QX'].reduce((burst, key, index) => heard(burst, key, index * 200), SILENCE);
  assert.equal(fingers.text, 'X');
});

test('a slow scanner is understood where nothing can be typed', () => {
  const slow = [...'K7M4QX'].reduce((burst, key, index) => heard(burst, key, index * 300, SLOW_MS), SILENCE);
  assert.equal(slow.text, 'K7M4QX');
  assert.equal(endsScan(slow, 1800, SLOW_MS), true);
});

test('a code is found alone, at the end of an address, and through another keyboard layout', () => {
  for (const text of ['K7M4QX', 'k7m4qx\n', 'https://nav.example/m/K7M4QX', 'https://x.no/?kode=K7M4QX/', 'httpsÆ--x-K7M4QX']) {
    assert.equal(codeIn(text, 6), 'K7M4QX', text);
  }
  for (const text of ['', 'K7M4Q', 'XK7M4QX', 'K7M4Q0', 'https://nav.example/']) assert.equal(codeIn(text, 6), null, text);
});

test('services come seven at a time, with a way on in the eighth place', () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  assert.deepEqual(pageOf(nine, 0), { shown: [1, 2, 3, 4, 5, 6, 7], more: true });
  assert.deepEqual(pageOf(nine, 1), { shown: [8, 9], more: false });
  assert.deepEqual(pageOf([], 0), { shown: [], more: false });
});

test('all but the last two digits are covered, however they stand', () => {
  assert.equal(covered('+47 93 45 67 89'), '+•• •• •• •• 89');
  assert.equal(covered('17051980'), '••••••80');
  assert.equal(covered('1'), '1');
  assert.equal(covered(''), '');
});
