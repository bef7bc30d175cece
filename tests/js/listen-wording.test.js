import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { FluentBundle, FluentResource } from '@fluent/bundle';

import { finder } from '../../kiosk/static/listen/wording.js';

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
      if (text && !/\p{L}/u.test(text)) return false;
      const found = text === null ? null : find(text);
      return !found || say(found.id, found.args) !== text;
    });
    assert.deepEqual(lost, []);
  });
}

test('a text goes from one language into another with what stands in it', () => {
  const [ar, nb] = [catalogue('ar'), catalogue('nb')];
  const found = finder(ar.body)(ar.say('kiosk-ticket-wait-value', { low: '5', high: '10' }) ?? '');
  assert.equal(found && nb.say(found.id, found.args), nb.say('kiosk-ticket-wait-value', { low: '5', high: '10' }));
  const once = finder(ar.body)(ar.say('kiosk-not-found-left', { count: 1 }) ?? '');
  assert.equal(once && nb.say(once.id, once.args), 'Du kan prøve én gang til.');
});

test('what no catalogue says is not found', () => {
  assert.equal(finder(catalogue('nb').body)('Kari Nordmann'), null);
});
