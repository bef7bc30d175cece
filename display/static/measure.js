/** Widths of words as this browser sets them, so that what is planned is what is seen. */

/**
 * Figures are set equally wide, so that nothing jumps; a nought is the widest of them.
 *
 * @returns {Promise<import('./place.js').Measure>} width of a text in ems, in heavy type
 */
export async function measurer() {
  const family = getComputedStyle(document.body).fontFamily;
  const font = `700 100px ${family}`;
  // Before the typeface has come, another one would be measured.
  await document.fonts.load(font, 'A0').catch(() => []);
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.font = font;
  /** @type {Map<string, number>} */
  const known = new Map();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text.replace(/\d/g, '0')).width / 100;
    if (known.size < 500) known.set(text, width);
    return width;
  };
}
