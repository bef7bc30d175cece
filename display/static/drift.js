/**
 * Keeps what always stands from burning into the screen: every few minutes the
 * whole picture moves by a few pixels. So little and so seldom that nobody sees
 * it move.
 */
const STEP_MS = 4 * 60_000;
const PATH = [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];

/**
 * @param {number} at steady milliseconds
 * @param {number} gap the air at the edges, in which the picture moves
 */
export function drift(at, gap) {
  const [x, y] = PATH[Math.floor(at / STEP_MS) % PATH.length];
  const step = Math.max(1, Math.round(gap / 4));
  return { '--drift-x': `${x * step}px`, '--drift-y': `${y * step}px` };
}
