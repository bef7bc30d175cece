/**
 * Reads the page: the whole screen when it is another one, a line that has
 * changed, what has the focus.
 *
 * @typedef {import('./plan.js').Phrase} Phrase
 *
 * @typedef {object} Reader
 * @property {() => Phrase[]} whole the screen
 * @property {() => {news: Phrase[], another: boolean}} news what has come up since; `another`:
 *   it is another screen
 * @property {() => Phrase[]} focus what has it, if it is something to press
 * @property {() => Phrase[]} pressed what the switch with the focus is now
 */
import { control, CONTROLS, outline } from './outline.js';
import { focusPlan, linePlan, screenPlan, signature, switchPlan, wordsOf } from './plan.js';
import { placeOf, stops } from './stops.js';

const LIVE = '[role="status"], [role="alert"]';

/**
 * @param {HTMLElement} root
 * @param {() => import('./plan.js').Ear} ear
 * @returns {Reader}
 */
export function createReader(root, ear) {
  let shown = '';
  let line = '';
  const main = () => /** @type {HTMLElement} */ (root.querySelector('main'));
  const look = () => {
    const { screen, phase } = main().dataset;
    const items = outline(main());
    const lines = [...main().querySelectorAll(LIVE)].flatMap(outline);
    const name = [screen, phase, ear().lang].join(' ');
    return { items, lines, sign: signature(name, items), text: wordsOf(lines) };
  };
  const whole = () => {
    const { items, sign, text } = look();
    [shown, line] = [sign, text];
    return screenPlan(items, ear());
  };
  return {
    whole,
    news: () => {
      const { lines, sign, text } = look();
      if (sign !== shown) return { news: whole(), another: true };
      const news = text === line ? [] : linePlan(lines, ear());
      line = text;
      return { news, another: false };
    },
    focus: () => about((one) => focusPlan(control(one), placeOf(one, stops(root, ear().headset)), ear())),
    pressed: () => about((one) => switchPlan(control(one), ear())),
  };
}

/** @param {(element: Element) => Phrase[]} plan */
function about(plan) {
  const { activeElement } = document;
  return activeElement?.matches(CONTROLS) ? plan(activeElement) : [];
}
