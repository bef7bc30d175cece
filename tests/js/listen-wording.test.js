import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { FluentBundle, FluentResource } from '@fluent/bundle';

import { finder, reworded } from '../../kiosk/static/listen/wording.js';

/** @param {string} lang */
function catalogue(lang) {
  const { body } = new FluentResource(readFileSync(`server/locales/${lang}.ftl`, 'utf-8'));
  const bundle = new FluentBundle(lang, { useIsolating: lang === 'ar' });
  bundle.addResource(new FluentResource(readFileSync(`server/locales/${lang}.ftl`, 'utf-8')));
  /** @type {(id: string, args?: Record<string, string | number>) => string | null} */
  const say = (id, args) => {
    const value = bundle.getMessage(id)?.value;
    return value ? bundle.formatPattern(value, args) : null;
  };
  return { body, say };
}

/** Values that look like those of the screens. */
const VALUES = {
  low: '5', high: '10', hours: '09:00–15:00', time: '10:30', number: 'A012', count: 3, seconds: 7, pc: '4',
  typed: 'K 7', filled: '2', length: '6', day: '17', month: '05', year: '1980', step: 4, most: 10, at: 2, of: 5,
  next: 'pil ned', select: 'Enter', back: 'Escape', repeat: 'F 2', help: 'F 1', key: 'F 8',
};
const THEIRS = /^(common-(yes|no|back|time|until|number)|verdict-|reason-|kiosk-)/;

for (const lang of ['nb', 'en', 'ar', 'ti', 'se', 'so']) {
  test(`every text of a kiosk in ${lang} is found again, with its values`, () => {
    const { body, say } = catalogue(lang);
    const find = finder(body);
    const lost = body.map(({ id }) => id).filter((id) => THEIRS.test(id)).filter((id) => {
      const text = say(id, VALUES);
      return text !== null && reworded(text, find, say) !== text;
    });
    assert.deepEqual(lost, []);
  });
}

/**
 * @param {string} id
 * @param {Record<string, string | number>} args
 */
function fromArabic(id, args) {
  const [ar, nb] = [catalogue('ar'), catalogue('nb')];
  return reworded(ar.say(id, args) ?? '', finder(ar.body), nb.say);
}

test('a text goes from one language into another with what stands in it', () => {
  const nb = catalogue('nb');
  const wait = { low: '5', high: '10' };
  assert.equal(fromArabic('kiosk-ticket-wait-value', wait), nb.say('kiosk-ticket-wait-value', wait));
  assert.equal(fromArabic('kiosk-not-found-left', { count: 1 }), 'Du kan prøve én gang til.');
});

test('a day is said by its name in the other language', () => {
  const ar = catalogue('ar');
  const weekday = ar.say('weekday-1') ?? '';
  const month = ar.say('month-11') ?? '';
  assert.equal(fromArabic('date-day', { weekday, day: '24', month }), 'mandag 24. november');
});

test('numbers and signs are the same in every language', () => {
  assert.equal(reworded('A 0 1 2', () => [], () => null), 'A 0 1 2');
});

test('what no catalogue says is not said in other words', () => {
  const { body, say } = catalogue('nb');
  assert.equal(reworded('Kari Nordmann Hansen', finder(body), say), null);
});
