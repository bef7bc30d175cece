/**
 * What the one who holds this tablet has chosen, kept in this browser: the hand
 * that taps, and how loud the chime is for those who are not acute.
 *
 * @typedef {{hand: 'right' | 'left', chime: 'normal' | 'low'}} Chosen
 */
const KEPT = 'mottak.guide.chosen';

/** @type {Chosen} */
const USUAL = { hand: 'right', chime: 'normal' };

/** @returns {Chosen} */
export const chosen = () => ({ ...USUAL, ...JSON.parse(window.localStorage.getItem(KEPT) ?? '{}') });

/** @param {Partial<Chosen>} some */
export function choose(some) {
  window.localStorage.setItem(KEPT, JSON.stringify({ ...chosen(), ...some }));
}
