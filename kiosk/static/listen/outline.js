/**
 * What a screen holds, in the order in which it is read, by its accessible
 * names: what is spoken is taken from what is shown, so the two cannot differ.
 *
 * @typedef {object} Piece a phrase
 * @property {string} text
 * @property {string} lang
 * @property {boolean} own the visitor's own: never through the loudspeaker
 *
 * @typedef {object} Item
 * @property {'heading' | 'text' | 'typed' | 'control'} kind
 * @property {Piece[]} pieces
 * @property {boolean | null} pressed null: it is no switch
 * @property {boolean} disabled
 * @property {boolean} key of the keyboard on the screen
 */

export const CONTROLS = 'button, a[href], input';
/** Spaces, and strokes between two languages. */
const EDGES = /^[\s/|·]+|[\s/|·]+$/g;
/** What the visitor types, when the appointment is, and whatever a screen marks so. */
const OWN = '[data-typed], [data-when], [data-private]';

/**
 * @param {Element} root
 * @returns {Item[]}
 */
export function outline(root) {
  if (isSilent(root)) return [];
  if (root.matches(CONTROLS)) return [control(root)];
  if (root.matches('[data-typed]')) return [item('typed', pieces(root))];
  if (root.matches('h1, h2, h3')) return [item('heading', pieces(root))];
  return runs(root).flatMap((run) =>
    typeof run === 'string' ? [item('text', [piece(root, run)])] : outline(run),
  );
}

/**
 * A button with its name and whether it is pressed.
 *
 * @param {Element} element
 * @returns {Item}
 */
export function control(element) {
  const pressed = element.getAttribute('aria-pressed');
  return {
    ...item('control', pieces(element)),
    pressed: pressed === null ? null : pressed === 'true',
    disabled: element.getAttribute('aria-disabled') === 'true',
    key: element.matches('[data-action="code-key"]'),
  };
}

/**
 * @param {Item['kind']} kind
 * @param {Piece[]} pieces
 * @returns {Item}
 */
function item(kind, pieces) {
  return { kind, pieces, pressed: null, disabled: false, key: false };
}

/**
 * The name of an element: its label, or the words in it, each text by itself.
 *
 * @param {Element} element
 * @returns {Piece[]}
 */
function pieces(element) {
  const label = element.getAttribute('aria-label');
  if (label) return [piece(element, label)];
  if (isSilent(element)) return [];
  return runs(element).flatMap((run) => (typeof run === 'string' ? [piece(element, run)] : pieces(run)));
}

/**
 * @param {Element} parent
 * @param {string} text
 * @returns {Piece}
 */
function piece(parent, text) {
  const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
  const spelt = parent.closest('[data-number]') ? [...text].join(' ') : text;
  return { text: spelt, lang, own: isOwn(parent) };
}

/**
 * Also the word before such a value: «Your appointment» alone would be a riddle.
 *
 * @param {Element} parent
 */
function isOwn(parent) {
  return Boolean(parent.closest(OWN) ?? parent.closest('dt')?.nextElementSibling?.matches(OWN));
}

/**
 * The children of an element, with text that was drawn in several parts as one.
 *
 * @param {Element} element
 * @returns {(string | Element)[]}
 */
function runs(element) {
  /** @type {(string | Element)[]} */
  const found = [];
  let text = '';
  const flush = () => {
    if (/[\p{L}\p{N}]/u.test(text)) found.push(text.replace(EDGES, '').replace(/\s+/g, ' '));
    text = '';
  };
  for (const child of element.childNodes) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element)) continue;
    flush();
    found.push(child);
  }
  flush();
  return found;
}

/**
 * Not for ears: what is hidden, and what the visitor has just chosen and others need not hear.
 *
 * @param {Element} element
 */
function isSilent(element) {
  return element.matches('[aria-hidden="true"], [data-known]') || !element.checkVisibility();
}
