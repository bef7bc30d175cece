import assert from 'node:assert/strict';
import { test } from 'node:test';

import { intro, toKeep } from '../../kiosk/static/listen/intro.js';
import { actionOf, keyName } from '../../kiosk/static/listen/keys.js';
import { setupOf } from '../../kiosk/static/listen/settings.js';
import { allVoiced, inBoth } from '../../kiosk/static/listen/voice.js';
import { gainOf, moved, STEPS } from '../../kiosk/static/listen/volume.js';

const tongues = {
  voices: ['nb', 'en'],
  /** @type {(text: string, from: string, to: string) => string | null} */
  translate: (text, _from, to) => (text === 'እወ' ? { nb: 'Ja', en: 'Yes' }[to] ?? null : null),
};
const { keys } = setupOf(null);
const press = { key: '', repeat: false, ctrlKey: false, altKey: false, metaKey: false };

test('a language without a voice is said in bokmål, and what nobody can say is left out', () => {
  assert.deepEqual(allVoiced([{ text: 'እወ', lang: 'ti' }, { text: 'ሰላም', lang: 'ti' }, { text: 'OK', lang: 'en' }], tongues), [
    { text: 'Ja', lang: 'nb' }, { text: 'OK', lang: 'en' },
  ]);
  assert.deepEqual(allVoiced([{ text: 'እወ', lang: 'ti' }], { ...tongues, voices: ['en'] }), [{ text: 'Yes', lang: 'en' }]);
  assert.deepEqual(allVoiced([{ text: 'እወ', lang: 'ti' }], { ...tongues, voices: [] }), []);
});

test('nothing is said twice after itself', () => {
  const twice = [{ text: 'Ja', lang: 'nb' }, { text: 'Ja', lang: 'nb' }, { text: 'Ja', lang: 'en' }];
  assert.deepEqual(allVoiced(twice, tongues), twice.slice(1));
});

test('that there is no voice is said in bokmål and in English', () => {
  assert.deepEqual(inBoth([{ text: 'እወ', lang: 'ti' }], tongues), [{ text: 'Ja', lang: 'nb' }, { text: 'Yes', lang: 'en' }]);
});

test('before the mode only its own key and the plug do anything', () => {
  assert.equal(actionOf({ ...press, key: 'F9' }, keys, false), 'listen');
  assert.equal(actionOf({ ...press, key: 'F13' }, keys, false), 'headset_in');
  assert.equal(actionOf({ ...press, key: 'ArrowDown' }, keys, false), null);
  assert.equal(actionOf({ ...press, key: 'ArrowDown' }, keys, true), 'next');
});

test('keys that the kiosk follows anyway, held keys and those that are not set are left alone', () => {
  for (const key of ['Enter', 'Escape', 'K', '']) assert.equal(actionOf({ ...press, key }, keys, true), null);
  assert.equal(actionOf({ ...press, key: 'ArrowDown', repeat: true }, keys, true), null);
  assert.equal(actionOf({ ...press, key: 'F9', ctrlKey: true }, keys, true), null);
  assert.equal(actionOf({ ...press, key: '' }, { ...keys, help: '' }, true), null);
});

test('a key is called what the office calls it, or by its sign', () => {
  const known = (/** @type {string} */ id) => (id === 'kiosk-listen-key-ArrowDown' ? 'pil ned' : null);
  const told = { keys, names: { nb: { help: 'den røde' } }, lang: 'nb', known };
  assert.equal(keyName('help', told), 'den røde');
  assert.equal(keyName('next', told), 'pil ned');
  assert.equal(keyName('select', told), 'Enter');
  assert.equal(keyName('repeat', told), 'F 2');
});

test('the first words say how to use it, and in every language how to get that language', () => {
  /** @type {import('../../kiosk/static/listen/intro.js').Say} */
  const say = (lang, id) => (lang === 'uk' ? null : `${id} ${lang}`);
  const { first, last } = intro('nb', ['nn', 'uk', 'en'], { keys, names: {}, headset: false, say });
  assert.deepEqual(first.map(({ text }) => text), ['kiosk-listen-intro nb', 'kiosk-listen-loud nb']);
  assert.deepEqual(last.map(({ lang }) => lang), ['nb', 'nn', 'en']);
  assert.deepEqual(intro('uk', ['nb'], { keys, names: {}, headset: false, say }).first.map(({ lang }) => lang), ['nb', 'nb']);
  assert.equal(intro('nb', [], { keys, names: {}, headset: true, say }).first.length, 1);
});

test('what is kept for a server that is away has the number to ring and where to go', () => {
  const kept = toKeep('nb', { acute_phone: '116 117', acute_text: { nb: 'Gå til skranken.' } }, (_, id) => id);
  const texts = kept.map(({ text }) => text);
  for (const text of ['116 117', 'Gå til skranken.', 'kiosk-offline-title', 'kiosk-acute-unsent']) {
    assert.ok(texts.includes(text), text);
  }
});

test('loudness goes in steps, through the loudspeaker no higher than the office allows', () => {
  const limits = { volume: 4, loudest: 7 };
  assert.equal(moved(7, 1, false, limits), 7);
  assert.equal(moved(7, 1, true, limits), 8);
  assert.equal(moved(STEPS, 1, true, limits), STEPS);
  assert.equal(moved(1, -1, false, limits), 1);
  assert.equal(gainOf(STEPS), 1);
  assert.ok(Math.abs(20 * Math.log10(gainOf(5) / gainOf(4)) - 3) < 0.001);
});
