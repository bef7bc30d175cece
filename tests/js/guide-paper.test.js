/** Paper on the guide's tablet: what is wrong with a printer, and what one soft chime tells of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { troubleOf } from '../../staff/static/guide/printers.js';
import { chimingFor } from '../../staff/static/select.js';
import { began, ticket } from './staff-builders.js';

const fine = {
  id: 'p1', name: 'Inngang', connected: true, shared: false,
  paper: 'ok', near_end: 'ok', cover: 'ok', cutter: 'ok', online: 'ok',
};

test('of several troubles the one to see to first is told, and the end of the roll last', () => {
  assert.equal(troubleOf(fine), null);
  const all = { ...fine, near_end: 'bad', shared: true, online: 'bad', cutter: 'bad', paper: 'bad', cover: 'bad', connected: false };
  const told = [];
  const repaired = ['connected', 'cover', 'paper', 'cutter', 'online', 'shared', 'near_end'];
  const left = { ...all };
  for (const part of repaired) {
    told.push(troubleOf(left));
    Object.assign(left, { [part]: /** @type {any} */ (fine)[part] });
  }
  assert.deepEqual(told, ['away', 'cover', 'paper', 'cutter', 'offline', 'shared', 'near_end']);
});

test('what a printer does not say is no trouble', () => {
  assert.equal(troubleOf({ ...fine, paper: 'unknown', near_end: 'unknown', online: 'unknown' }), null);
});

test('paper that has run out sounds as somebody who asks for the guide does, once; the roll near its end does not', () => {
  const talk = ticket({ id: 't1', line: 'guide', kind: 'talk' });
  const empty = { ...fine, id: 'p2', paper: 'bad' };
  const near = { ...fine, near_end: 'bad' };
  const away = { ...fine, id: 'p3', paper: 'bad', connected: false };
  assert.deepEqual(chimingFor(began({ tickets: [talk], printers: [near, empty, away] })), ['t1', 'printer p2']);
});
