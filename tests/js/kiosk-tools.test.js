/** The row of tools: how a visitor wants the screen, and that nothing of it outlasts the visit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPaperComing, isRevealed, NOBODY, REVEAL_MS, visible, wishes } from '../../kiosk/static/state.js';
import { admitted, answer, asked, live, run, ticket } from './kiosk-builders.js';

/** @type {('listen' | 'low' | 'large' | 'contrast' | 'simple')[]} */
const TOOLS = ['listen', 'low', 'large', 'contrast', 'simple'];
const seconds = (/** @type {number} */ count) => ({ type: /** @type {const} */ ('tick'), at: count * 1000 });

test('each tool is on after one press and off after another', () => {
  for (const type of TOOLS) {
    const on = run(live, { type });
    assert.equal(Object.values(wishes(on)).filter(Boolean).length, 1, type);
    assert.deepEqual(wishes(run(on, { type })), wishes(live), type);
  }
});

test('the languages come over any screen, and it is as it was when they go', () => {
  const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' });
  const choosing = run(typing, { type: 'choose' });
  assert.equal(visible(choosing), 'language');
  assert.equal(run(choosing, { type: 'key', key: '7' }).entry.code, 'K');
  for (const after of [run(choosing, { type: 'choose' }), run(choosing, { type: 'back' })]) {
    assert.equal(visible(after), 'identify-code');
    assert.equal(after.entry.code, 'K');
  }
  const chosen = run(choosing, { type: 'language', language: 'ti' });
  assert.equal(visible(chosen), 'identify-code');
  assert.deepEqual([chosen.language, chosen.entry.code], ['ti', 'K']);
});

test('the call for help goes on under the languages, and is not covered for long', () => {
  const called = run(live, { type: 'acute', key: 'a1' }, { type: 'choose' });
  assert.equal(visible(called), 'language');
  const told = run(called, { type: 'acute-told', key: 'a1', ticket: null });
  assert.equal(visible(run(told, { type: 'language', language: 'ar' })), 'acute');
  assert.equal(visible(run(told, seconds(29))), 'language');
  assert.equal(visible(run(told, seconds(30))), 'acute');
});

test('asking for a person from the languages shows that person coming', () => {
  const state = run(live, { type: 'choose' }, asked());
  assert.equal(visible(state), 'start');
});

test('a call for help and a scan keep how the visitor wants the screen', () => {
  const wanted = run(live, { type: 'low' }, { type: 'simple' }, { type: 'language', language: 'so' });
  for (const after of [run(wanted, { type: 'acute', key: 'a' }), run(wanted, { type: 'scanned', code: 'K7M4QX' })]) {
    assert.deepEqual(wishes(after), wishes(wanted));
  }
});

test('the next visitor finds the screen as the office has it, whatever the last one chose', () => {
  const all = run(live, ...TOOLS.map((type) => ({ type })), { type: 'language', language: 'pl' }, { type: 'choose' });
  for (const gone of [run(all, { type: 'home' }), run(all, seconds(60), seconds(90))]) {
    assert.deepEqual(wishes(gone), wishes(NOBODY));
    assert.equal(visible(gone), 'start');
    assert.equal(gone.visitors, live.visitors + 1);
  }
});

test('a warning comes over the languages, and back answers it with more time', () => {
  const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' }, { type: 'choose' });
  const warned = run(typing, seconds(60));
  assert.equal(visible(warned), 'warning');
  const stayed = run(warned, { type: 'back' });
  assert.equal(visible(stayed), 'language');
  assert.equal(stayed.entry.code, 'K');
  assert.equal(visible(run(stayed, seconds(119))), 'language');
});

test('covered digits are shown for a moment, until the next key, or when one is wrong', () => {
  const typing = run(live, { type: 'go', screen: 'identify-phone' }, { type: 'key', key: '9' });
  assert.equal(isRevealed(typing), false);
  const shown = run(typing, { type: 'reveal' });
  assert.equal(isRevealed(shown), true);
  assert.equal(isRevealed(run(shown, { type: 'reveal' })), false);
  assert.equal(isRevealed(run(shown, { type: 'tick', at: REVEAL_MS })), false);
  assert.equal(isRevealed(run(shown, { type: 'key', key: '1' })), false);
  assert.equal(isRevealed(run(typing, { type: 'flaw', flaw: 'kiosk-phone-short' })), true);
});

test('paper that is out is known at once, and again when it is there', () => {
  const out = run(live, { type: 'event', event: { type: 'printer_status', paper: 'out' } });
  assert.equal(out.office?.paper, 'out');
  assert.equal(run(out, { type: 'event', event: { type: 'printer_status', paper: 'ok' } }).office?.paper, 'ok');
  const shown = run(out, asked(), { type: 'answered', key: 'k1', answer: admitted() });
  assert.equal(shown.office?.paper, 'out');
});

test('a slip that does not come out is promised no longer, and another one still is', () => {
  const shown = run(live, asked(), { type: 'answered', key: 'k1', answer: answer({ ticket: ticket(), print: 'j1' }) });
  const told = (/** @type {string} */ job, /** @type {string} */ state) =>
    run(shown, { type: 'event', event: { type: 'print_reported', job, state } });
  assert.equal(isPaperComing(shown), true);
  for (const state of ['failed', 'unknown']) assert.equal(isPaperComing(told('j1', state)), false);
  for (const state of ['sent', 'accepted', 'printed']) assert.equal(isPaperComing(told('j1', state)), true);
  assert.equal(isPaperComing(told('another', 'failed')), true);
  const again = run(told('j1', 'failed'), asked('k2'), { type: 'printed', key: 'k2', slip: 'j2' });
  assert.equal(isPaperComing(again), true);
  const gone = run(again, { type: 'event', event: { type: 'print_reported', job: 'j2', state: 'unknown' } });
  assert.equal(isPaperComing(gone), false);
});

test('who opens the languages over a warning comes back to it, with its whole time', () => {
  const typing = run(live, { type: 'go', screen: 'identify-code' }, { type: 'key', key: 'K' }, seconds(60));
  const choosing = run(typing, seconds(75), { type: 'choose' });
  assert.equal(visible(choosing), 'language');
  const back = run(choosing, seconds(90), { type: 'language', language: 'uk' });
  assert.equal(visible(back), 'warning');
  assert.equal(visible(run(back, seconds(109))), 'warning');
  assert.equal(run(back, { type: 'stay' }).entry.code, 'K');
  assert.equal(visible(run(back, seconds(110))), 'start');
});
