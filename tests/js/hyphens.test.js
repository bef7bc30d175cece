import assert from 'node:assert/strict';
import { test } from 'node:test';

import { breakable } from '../../server/static/shared/hyphens.js';

const shown = (/** @type {string} */ text) => breakable(text).replaceAll('\u00ad', '|');

test('a compound may be broken at the s that joins it', () => {
  assert.equal(shown('Arbeidsavklaringspenger'), 'Arbeids|avklarings|penger');
  assert.equal(shown('Kvalifiseringsprogrammet'), 'Kvalifiserings|programmet');
});

test('a long word without one may be broken between consonants, not near its ends', () => {
  assert.equal(shown('tilrettelegging'), 'tilret|teleg|ging');
});

test('short words, other scripts and the space between words are left alone', () => {
  for (const text of ['Økonomisk sosialhjelp', 'Робота і працевлаштування', 'العمل والتوظيف', 'PC 4']) {
    assert.equal(shown(text), text);
  }
});

test('what is read is the same word', () => {
  assert.equal(breakable('Sykmeldt – Arbeidsplassvurdering').replaceAll('\u00ad', ''), 'Sykmeldt – Arbeidsplassvurdering');
});
