import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fragment, pieces } from '../../display/static/balance.js';
import { linesOf } from '../../display/static/lines.js';
import { breakable } from '../../server/static/shared/hyphens.js';

/** @param {string} text */
const measure = (text) => text.length;

/** Figures that look random and are the same each time. */
function chance(seed = 7) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** @param {(below: number) => number} pick */
function sentences(pick) {
  const words = Array.from({ length: 2 + pick(28) }, () => 'abcdefghij'.slice(0, 1 + pick(9)) + ['', '', '', ',', '.'][pick(5)]);
  return words.map((word, at) => (at === 0 || words[at - 1].endsWith('.') ? word[0].toUpperCase() + word.slice(1) : word)).join(' ');
}

/** As many pages as a text has at least: each filled to the brim. */
function fewest(/** @type {string} */ text, /** @type {number} */ room, /** @type {number} */ lines) {
  return Math.ceil(linesOf(text, room, measure) / lines);
}

for (const lines of [1, 2, 3]) {
  test(`whatever is written comes whole, in order and within its page: lines ${lines}`, () => {
    const pick = chance(lines);
    for (let round = 0; round < 300; round += 1) {
      const text = sentences(pick);
      const room = 5 + pick(60);
      const pages = pieces(text, room, lines, measure);
      if (room > 10) assert.equal(pages.join(' '), text);
      assert.equal(pages.join('').replace(/[- ]/g, ''), text.replace(/ /g, ''));
      for (const page of pages) assert.ok(linesOf(page, room, measure) <= lines, `${room}: ${page}`);
    }
  });

  test(`no page is a word or two, and none is one too many: lines ${lines}`, () => {
    const pick = chance(40 + lines);
    for (let round = 0; round < 300; round += 1) {
      const text = sentences(pick);
      const room = 40 + pick(30);
      const pages = pieces(text, room, lines, measure);
      assert.equal(pages.length, fewest(text, room, lines), text);
      if (pages.length > 1) assert.deepEqual(pages.filter((page) => fragment(page.split(' '), room, measure)), []);
    }
  });
}

test('a text that fits is one page, however short', () => {
  assert.deepEqual(pieces('Velkommen', 100, 1, measure), ['Velkommen']);
  assert.deepEqual(pieces('Møt oss. Nå.', 12, 1, measure), ['Møt oss. Nå.']);
});

test('pages end with a sentence where there is one', () => {
  const text = 'Vi har mange besøkende i dag, så det kan ta litt lengre tid enn vanlig. Spør i skranken hvis du lurer på noe.';
  assert.deepEqual(pieces(text, 52, 2, measure), [
    'Vi har mange besøkende i dag, så det kan ta litt lengre tid enn vanlig.',
    'Spør i skranken hvis du lurer på noe.',
  ]);
});

test('the last page is not what was left over', () => {
  const text = 'Vi har mange besøkende i dag og ber alle som har time om å vente her til de blir ropt opp av oss';
  const [first, second, ...more] = pieces(text, 46, 2, measure);
  assert.deepEqual(more, []);
  assert.ok(Math.abs(first.length - second.length) < 20, `${first} / ${second}`);
});

test('an abbreviation ends no sentence, and numbers stay with their words', () => {
  for (const text of ['Ta med papirer som f.eks. pass eller førerkort i dag', 'Alle som har time kl. 12 møter opp på rom 4 nå i dag']) {
    const pages = pieces(text, 34, 1, measure);
    assert.ok(pages.every((page) => !/(?:f\.eks\.|kl\.|rom)$/.test(page) && !/^\d/.test(page)), pages.join(' / '));
  }
});

test('a word that is wider than the line is broken where it is put together', () => {
  const text = breakable('Spør om arbeidsavklaringspenger i dag');
  assert.deepEqual(pieces(text, 20, 1, measure), ['Spør om', 'arbeidsavklarings-', 'penger i dag']);
  assert.deepEqual(pieces(text, 40, 1, measure), ['Spør om arbeidsavklaringspenger i dag']);
});

test('an address that is wider than the line gets no hyphen that is none of its own', () => {
  assert.equal(pieces('www.nav.no/fredrikstad/timebestilling', 15, 1, measure).join(''), 'www.nav.no/fredrikstad/timebestilling');
});
