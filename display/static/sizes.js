/**
 * Sizes in millimetres of the wall. A call is read from the distance that the
 * office says, at 0.7 degrees; so the screen has to know how large it is.
 */

/** Capitals of Inter, of the size of the type. */
export const CAPITALS = 0.727;
const READ_AT = (0.7 * Math.PI) / 180;

/**
 * Height of a call's capitals, in whole millimetres: 37 at 3 m, 62 at 5 m, 123 at 10 m.
 *
 * @param {number} distance in metres
 */
export function capMm(distance) {
  return Math.ceil(distance * 1000 * Math.tan(READ_AT));
}

/**
 * CSS pixels per millimetre of a page that fills a screen.
 *
 * @param {number} inches corner to corner
 * @param {{width: number, height: number}} page in CSS pixels
 */
export function perMm(inches, { width, height }) {
  return Math.hypot(width, height) / (inches * 25.4);
}

/**
 * Sizes in CSS pixels: type of a call and of all other words, and the air between regions.
 *
 * @param {{inches: number, distance: number}} screen
 * @param {{width: number, height: number}} page
 */
export function typeSizes({ inches, distance }, page) {
  const type = Math.ceil((capMm(distance) * perMm(inches, page)) / CAPITALS);
  const small = Math.ceil(type / 2);
  return { type, small, gap: Math.round(Math.min(small * 0.55, page.width * 0.018)) };
}
