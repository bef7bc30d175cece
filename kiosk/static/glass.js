/**
 * How large the glass is, so that sizes on it are real millimetres: `kiosk.css`
 * makes `--mm` of `--inch`, the diagonal. The office's settings say it for all
 * kiosks; the address of one machine, `/kiosk/?inch=21.5`, says it for that one
 * and is remembered there.
 *
 * @typedef {{inch: number}} Glass
 * @typedef {object} Told
 * @property {(told: Glass | undefined) => void} is
 * @property {() => boolean} isTall whether anything on it can be out of reach from a wheelchair
 */
const KEPT_AS = 'mottak.kiosk.inch';
/** Of what people stand in front of; anything else is a slip of the pen. */
const SMALLEST = 7;
const LARGEST = 100;
/** On a lower glass than this everything stands low already. */
const WITHIN_REACH_MM = 300;
/** Six words of a size that can be read do not stand beside each other on a narrower one. */
const WIDE_MM = 380;

/**
 * @param {string} text such as `21.5`
 * @returns {number | null} null for what can be no screen
 */
export function inchOf(text) {
  const inch = Number(text);
  return inch >= SMALLEST && inch <= LARGEST ? inch : null;
}

/**
 * @param {Window} view
 * @param {Glass | undefined} kept what the office's settings said last time
 * @returns {Told}
 */
export function createGlass(view, kept) {
  const named = new URLSearchParams(view.location.search).get('inch');
  if (named !== null) view.localStorage.setItem(KEPT_AS, named);
  const root = view.document.documentElement;
  /** @param {number} pixels */
  const millimetres = (pixels) => pixels / parseFloat(getComputedStyle(root).getPropertyValue('--mm'));
  const shape = () => {
    root.dataset.glass = millimetres(view.innerWidth) < WIDE_MM ? 'narrow' : 'wide';
  };
  /** @type {Told['is']} */
  const is = (told) => {
    const inch = inchOf(view.localStorage.getItem(KEPT_AS) ?? '') ?? told?.inch;
    if (inch) root.style.setProperty('--inch', `${inch}`);
    shape();
  };
  is(kept);
  view.addEventListener('resize', shape);
  return { is, isTall: () => millimetres(view.innerHeight) > WITHIN_REACH_MM };
}
