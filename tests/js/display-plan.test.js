import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grid } from '../../display/static/least.js';
import { plan } from '../../display/static/plan.js';
import { capMm, CAPITALS, perMm, typeSizes } from '../../display/static/sizes.js';

/** @typedef {import('../../display/static/plan.js').Layout} Layout */

const HD = { width: 1920, height: 1080 };
const UHD = { width: 3840, height: 2160 };
const UPRIGHT = { width: 1080, height: 1920 };
/** Roughly Inter, rather wide. @param {string} text */
const measure = (text) => text.length * 0.7;
const ROOMS = Array.from({ length: 24 }, (_, n) => `Rom ${n + 1}`);

/**
 * @param {string} regions such as `office clock calls_large:46 list:54`
 * @param {Partial<Layout>} [more]
 * @returns {Layout}
 */
const layout = (regions, more = {}) => ({
  regions: regions.split(' ').map((one) => {
    const [kind, share] = one.split(':');
    return { kind, share: Number(share ?? 0) };
  }),
  distance: 5, inches: 55, portrait: false, ...more,
});
const LARGE_AND_LIST = 'office waiting clock calls_large:46 list:54 message';
const WORDS = {
  places: ROOMS, measure, lines: 1,
  bands: { office: 'NAV Fredrikstad', waiting: '12 venter', clock: '00:00', date: 'mandag 23. november' },
};
/** @param {import('../../display/static/plan.js').Plan} planned */
const kinds = ({ panels }) => panels.map(({ kind }) => kind);

test('capitals are as high as the distance asks', () => {
  assert.deepEqual([3, 5, 10].map(capMm), [37, 62, 123]);
});

for (const page of [HD, UHD, UPRIGHT]) {
  for (const distance of [3, 5, 10]) {
    test(`a call is never smaller than the distance asks: ${distance} m, ${page.width}×${page.height}`, () => {
      const screen = layout(LARGE_AND_LIST, { distance });
      const { type, small } = typeSizes(screen, page);
      const mm = perMm(55, page);
      assert.ok((type * CAPITALS) / mm >= capMm(distance));
      assert.ok(small >= type / 2);
      assert.equal(plan(screen, page, WORDS).type, type);
    });

    test(`everything that is planned has room: ${distance} m, ${page.width}×${page.height}`, () => {
      for (const regions of [LARGE_AND_LIST, 'office clock calls_large:40 desks:60 message', 'clock list:100', 'clock calls_large:50 picture:20 list:30']) {
        const { panels, axis, gap, small, top, tall, bottom } = plan(layout(regions, { distance }), page, WORDS);
        /** @type {('width' | 'height')[]} */
        const sides = axis === 'row' ? ['width', 'height'] : ['height', 'width'];
        const along = panels.reduce((sum, panel) => sum + panel[sides[0]] + gap, -gap);
        const bands = (top.length ? 1.75 * small : 0) + (bottom.length ? tall : 0);
        const room = { width: page.width - 2 * gap, height: page.height - 2 * gap - bands + 2 };
        assert.ok(along <= room[sides[0]], regions);
        for (const panel of panels) assert.ok(panel[sides[1]] <= room[sides[1]], regions);
      }
    });
  }
}

test('1080p and 4K show the same', () => {
  const [one, two] = [HD, UHD].map((page) => plan(layout(LARGE_AND_LIST), page, WORDS));
  assert.deepEqual(kinds(one), kinds(two));
  assert.ok(Math.abs(two.type - 2 * one.type) <= 2);
});

test('at 3 and 5 m the list stands beside the large call', () => {
  for (const distance of [3, 5]) {
    const planned = plan(layout(LARGE_AND_LIST, { distance }), HD, WORDS);
    assert.deepEqual([kinds(planned), planned.axis], [['calls_large', 'list'], 'row']);
  }
});

test('at 10 m a 55-inch screen shows the call alone, with the clock', () => {
  const planned = plan(layout(LARGE_AND_LIST, { distance: 10 }), HD, WORDS);
  assert.deepEqual(kinds(planned), ['calls_large']);
  assert.ok(planned.bottom.includes('clock'));
});

test('a larger screen has room for the list at 10 m', () => {
  const planned = plan(layout(LARGE_AND_LIST, { distance: 10, inches: 110 }), HD, WORDS);
  assert.deepEqual(kinds(planned), ['calls_large', 'list']);
});

test('on an upright screen regions stand below each other', () => {
  const planned = plan(layout(LARGE_AND_LIST), UPRIGHT, WORDS);
  assert.deepEqual([kinds(planned), planned.axis], [['calls_large', 'list'], 'column']);
});

test('a picture gives way before any call', () => {
  const planned = plan(layout('clock picture:30 calls_large:40 list:30', { distance: 5 }), HD, WORDS);
  assert.ok(!kinds(planned).includes('picture') && kinds(planned).includes('list'));
});

test('a band goes without what it has no room for, the clock last', () => {
  const near = plan(layout(LARGE_AND_LIST, { distance: 3 }), HD, WORDS);
  assert.deepEqual(near.top, ['office', 'waiting', 'date', 'clock']);
  const name = { ...WORDS, bands: { ...WORDS.bands, office: 'N'.repeat(60) } };
  assert.deepEqual(plan(layout(LARGE_AND_LIST), HD, name).top, ['clock']);
});

test('what to do about the sound is said where nothing for visitors gives way for it', () => {
  const near = plan(layout(LARGE_AND_LIST, { distance: 3, inches: 75 }), HD, WORDS);
  assert.deepEqual([near.mend, near.top.includes('waiting')], [true, true]);
  const name = { ...WORDS, bands: { ...WORDS.bands, office: 'NAV Kristiansand' } };
  const full = plan(layout(LARGE_AND_LIST), HD, name);
  assert.deepEqual([full.mend, full.top.includes('waiting')], [false, true]);
  assert.equal(plan(layout(LARGE_AND_LIST, { distance: 10 }), HD, WORDS).mend, false);
});

test('rows grow only where there are plenty of them', () => {
  const sizes = { type: 80, small: 40, gap: 20 };
  const roomy = grid({ width: 1000, height: 900 }, sizes, WORDS, 1.4);
  assert.ok(roomy.type > 80 && roomy.rows >= 5);
  assert.equal(grid({ width: 1000, height: 400 }, sizes, WORDS, 1.4).type, 80);
});
