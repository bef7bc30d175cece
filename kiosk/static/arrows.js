/**
 * The arrows of a keyboard or keypad move the focus: to what lies next in that
 * direction on the screen, as the eye would.
 *
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'} Arrow
 */

/** How much more a step aside counts than a step ahead. */
const ASIDE = 3;

/**
 * Which of the boxes comes next, if any lies that way.
 *
 * @param {Box} from
 * @param {Box[]} boxes
 * @param {Arrow} arrow
 * @returns {number} its index, or -1
 */
export function nextBox(from, boxes, arrow) {
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const cost = costOf(turned(from, arrow), turned(box, arrow));
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}

/**
 * The box as if the arrow pointed to the right.
 *
 * @param {Box} box
 * @param {Arrow} arrow
 * @returns {Box}
 */
function turned({ left, top, right, bottom }, arrow) {
  if (arrow === 'ArrowLeft') return { left: -right, right: -left, top, bottom };
  if (arrow === 'ArrowDown') return { left: top, right: bottom, top: left, bottom: right };
  if (arrow === 'ArrowUp') return { left: -bottom, right: -top, top: left, bottom: right };
  return { left, top, right, bottom };
}

/**
 * How far it is, Infinity when it does not lie ahead.
 *
 * @param {Box} from
 * @param {Box} to
 */
function costOf(from, to) {
  const ahead = to.left - from.right;
  if (middle(to.left, to.right) <= middle(from.left, from.right) || to.right <= from.right) return Infinity;
  const aside = Math.max(0, to.top - from.bottom, from.top - to.bottom);
  const askew = Math.abs(middle(to.top, to.bottom) - middle(from.top, from.bottom));
  return Math.max(0, ahead) + ASIDE * aside + askew / 100;
}

/**
 * @param {number} a
 * @param {number} b
 */
function middle(a, b) {
  return (a + b) / 2;
}
