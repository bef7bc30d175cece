/** Language, reach, text size and contrast of the document, as the visitor has chosen them. */
import { language, loadLanguage } from '/static/shared/text.js';

/**
 * @param {string} first the language for a visitor who has chosen none
 * @param {() => void} redraw
 * @returns {(state: import('./state.js').State) => void}
 */
export function createLook(first, redraw) {
  let asked = first;
  return (state) => {
    const { dataset } = document.documentElement;
    set(dataset, 'reach', state.low ? 'low' : null);
    set(dataset, 'words', state.simple ? 'few' : null);
    set(dataset, 'text', state.large ? 'large' : null);
    set(dataset, 'contrast', state.contrast ? 'high' : null);
    const wanted = state.language ?? first;
    if (wanted === asked) return;
    asked = wanted;
    loadLanguage(wanted).then(() => language() === wanted && redraw());
  };
}

/**
 * @param {DOMStringMap} dataset
 * @param {string} name
 * @param {string | null} value
 */
function set(dataset, name, value) {
  if (value === null) delete dataset[name];
  else if (dataset[name] !== value) dataset[name] = value;
}
