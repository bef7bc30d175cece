import assert from 'node:assert/strict';
import { test } from 'node:test';

import { counted, none, ranked, total } from '../../staff/static/office/figures.js';
import { readToday } from '../../staff/static/office/record.js';
import { reduce, START } from '../../staff/static/office/state.js';
import { untilOf } from '../../staff/static/office/until.js';
import { AT } from './staff-builders.js';

const DAY = '2026-11-23';

/**
 * @param {number} seq
 * @param {string} type
 * @param {object} more
 */
const fact = (seq, type, more = {}) => ({ seq, type, at: AT, ...more });

/** @param {number} seq */
const arrived = (seq, verdict = 'admitted') => fact(seq, 'arrived', { verdict });

test('arrivals are counted by verdict and ended visits by outcome, other facts not at all', () => {
  const facts = [
    arrived(1),
    fact(2, 'admitted'),
    arrived(3, 'redirected'),
    arrived(4),
    fact(5, 'finished', { outcome: 'solved' }),
    fact(6, 'no_show', { outcome: 'no_show' }),
  ];
  const figures = facts.reduce(counted, none(DAY));
  assert.deepEqual(figures.verdicts, { admitted: 2, redirected: 1 });
  assert.deepEqual(figures.endings, { solved: 1, no_show: 1 });
  assert.deepEqual([total(figures.verdicts), figures.seq], [3, 6]);
});

test('a slip of the finger that was undone counts as little as if it had not been', () => {
  const facts = [
    arrived(1),
    arrived(2, 'redirected'),
    fact(3, 'undone', { what: 'arrived', verdict: 'redirected' }),
    fact(4, 'finished', { outcome: 'solved' }),
    fact(5, 'undone', { what: 'finished', outcome: 'solved', verdict: 'admitted' }),
    fact(6, 'undone', { what: 'serving', verdict: 'admitted' }),
    fact(7, 'undone', { what: 'arrived', verdict: 'another_day' }),
  ];
  const figures = facts.reduce(counted, none(DAY));
  assert.deepEqual([figures.verdicts, figures.endings], [{ admitted: 1 }, {}]);
});

test('a fact that was counted is not counted again', () => {
  const figures = [arrived(1), arrived(1), arrived(2)].reduce(counted, none(DAY));
  assert.deepEqual(figures.verdicts, { admitted: 2 });
});

test('rows go by size, and equal ones keep their places', () => {
  assert.deepEqual(ranked({ late: 1, admitted: 4, early: 1 }).map(([name]) => name), ['admitted', 'early', 'late']);
});

/** @param {number} length how many facts the record has; the first half is of yesterday */
function record(length) {
  /** @type {string[]} */
  const asked = [];
  const yesterday = length / 2;
  const get = async (/** @type {string} */ path) => {
    asked.push(path);
    const [after, limit] = path.match(/\d+/g)?.map(Number) ?? [];
    const events = Array.from({ length: limit }, (_, n) => ({
      ...arrived(after + n + 1),
      at: after + n < yesterday ? 'yesterday' : 'today',
    }));
    return /** @type {const} */ ({ ok: true, data: { events } });
  };
  return { asked, read: () => readToday(get, length, (at) => at === 'today') };
}

test('the record is read backwards as far as the day goes, and no further', async () => {
  const long = record(100_000);
  const facts = await long.read();
  assert.equal(facts?.length, 50_000);
  assert.deepEqual([facts?.[0].seq, facts?.at(-1)?.seq], [50_001, 100_000]);
  assert.equal(long.asked.length, 101);
  const short = record(10);
  assert.equal((await short.read())?.length, 5);
  assert.deepEqual(short.asked, ['events?after=0&limit=10']);
});

test('a record that cannot be read gives no figures', async () => {
  const problem = /** @type {any} */ ({ code: 'busy' });
  assert.equal(await readToday(async () => ({ ok: false, problem }), 9, () => true), null);
});

/** @param {number} seq */
const snapshot = (seq, at = AT) => ({
  seq,
  at,
  office: { id: 'f', zone: 'Europe/Oslo' },
  tickets: [],
  appointments: [],
  jobs: [],
});

test('facts that come while the record is being read are counted once', () => {
  let state = reduce(START, { type: 'snapshot', snapshot: snapshot(10) });
  state = reduce(state, { type: 'event', event: arrived(11) });
  state = reduce(state, { type: 'record', facts: [arrived(9), arrived(10)], seq: 10 });
  state = reduce(state, { type: 'event', event: arrived(12) });
  assert.deepEqual(state.figures?.verdicts, { admitted: 4 });
});

test('a snapshot with facts that were not heard, or of a new day, makes the figures be read anew', () => {
  let state = reduce(START, { type: 'snapshot', snapshot: snapshot(10) });
  state = reduce(state, { type: 'record', facts: [], seq: 10 });
  assert.notEqual(reduce(state, { type: 'snapshot', snapshot: snapshot(10) }).figures, null);
  assert.equal(reduce(state, { type: 'snapshot', snapshot: snapshot(14) }).figures, null);
  assert.equal(reduce(state, { type: 'snapshot', snapshot: snapshot(10, '2026-11-24T00:00:00Z') }).figures, null);
});

test('what could not be changed stays open with its problem; what was changed closes and is told', () => {
  const problem = /** @type {any} */ ({ code: 'comment_missing' });
  const open = reduce(START, { type: 'open', dialog: { name: 'switch-mode', mode: 'open' } });
  const failed = reduce(reduce(open, { type: 'began' }), { type: 'failed', problem });
  assert.deepEqual([failed.busy, failed.problem, failed.dialog?.name], [false, problem, 'switch-mode']);
  const done = reduce(failed, { type: 'done', told: 'Byttet' });
  assert.deepEqual([done.problem, done.dialog, done.told], [null, null, 'Byttet']);
});

const oslo = (/** @type {number} */ at) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }).format(at);

test('a switch lasts an hour, to a time, to midnight at the office, or until somebody switches', () => {
  const at = Date.parse('2026-11-23T09:20:30Z');
  assert.equal(untilOf('hour', '', at, oslo), '2026-11-23T10:20:30.000Z');
  assert.equal(untilOf('time', '14:00', at, oslo), '2026-11-23T13:00:00.000Z');
  assert.equal(untilOf('day', '', at, oslo), '2026-11-23T23:00:00.000Z');
  assert.equal(untilOf('standing', '', at, oslo), null);
});

test('a time that is past, or no time, is none', () => {
  const at = Date.parse('2026-11-23T09:20:00Z');
  assert.equal(untilOf('time', '10:20', at, oslo), undefined);
  assert.equal(untilOf('time', '', at, oslo), undefined);
});

test('on the days when the clocks are changed midnight is still midnight', () => {
  const spring = Date.parse('2026-03-29T00:30:00Z');
  assert.equal(untilOf('day', '', spring, oslo), '2026-03-29T22:00:00.000Z');
  const autumn = Date.parse('2026-10-25T00:30:00Z');
  assert.equal(untilOf('day', '', autumn, oslo), '2026-10-25T23:00:00.000Z');
});
