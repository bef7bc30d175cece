import assert from 'node:assert/strict';
import { test } from 'node:test';

import { groups } from '../../server/static/start/links.js';

/** @param {Record<string, string>} given */
const hrefs = (given) =>
  Object.fromEntries(groups(given).flatMap((group) => group.screens.map(({ name, href }) => [name, href])));

test('without tokens every link is plain and there is no printer', () => {
  assert.deepEqual(hrefs({}), {
    kiosk: '/kiosk/',
    guide: '/guide/',
    display: '/display/',
    survey: '/survey/',
    desk: '/desk/',
    office: '/office/',
  });
});

test('each link is signed in with its own token', () => {
  const given = { kiosk: 'k', guide: 'g', adviser: 'a', desk: '4', display: 'd', survey: 's', manager: 'm' };
  assert.deepEqual(hrefs(given), {
    kiosk: '/kiosk/#token=k',
    guide: '/guide/#token=g',
    display: '/display/#token=d',
    survey: '/survey/#token=s',
    desk: '/desk/#token=a&desk=4',
    office: '/office/#token=m',
  });
});

test('the printer is shown when its page is given', () => {
  assert.equal(hrefs({ paper: 'http://localhost:9101/' }).paper, 'http://localhost:9101/');
});

test('a printer address that is not a web address is left out', () => {
  assert.equal('paper' in hrefs({ paper: 'javascript:alert(1)' }), false);
});
