/**
 * The same text in another language: for a screen in a language that nobody can
 * speak here. A text is looked for among what the catalogue of its language
 * can say, and what stands in its gaps is carried over.
 *
 * @typedef {import('@fluent/bundle').Message} Message
 * @typedef {string | Element | Element[]} Pattern
 * @typedef {any} Element of a Fluent pattern: text, or something to be filled in
 * @typedef {{id: string, value: Pattern | null}} Entry
 * @typedef {object} Spread one way in which a text can be worded
 * @property {string} source of the expression that finds it
 * @property {string[]} names of its gaps, in order
 * @property {Record<string, number>} fixed numbers that this way stands for
 * @property {string[]} counts names of those that are numbers to it
 *
 * @typedef {Spread & {id: string, form: RegExp, words: number}} Form `words`: letters of its own
 * @typedef {{id: string, args: Record<string, string | number>, worded: boolean}} Found
 */

/** They keep the directions of writing apart, in languages that need it. */
const MARKS = '[\\u2066-\\u2069]*';
const GAP = `${MARKS}([^\\u2066-\\u2069]+?)${MARKS}`;
/** @type {Spread} */
const NOTHING = { source: '', names: [], fixed: {}, counts: [] };
const SIGNS = /[.*+?^${}()|[\]\\]/g;
/** What a form that counts stands for, where the number itself is not in it. */
/** @type {Record<string, number>} */
const NUMBERS = { zero: 0, one: 1, two: 2 };

/**
 * Finds texts of one language: which messages it may be, and with which values.
 *
 * @param {Iterable<Entry>} entries
 * @returns {(text: string) => Found[]} the surest first
 */
export function finder(entries) {
  /** @type {Map<string, string>} */
  const whole = new Map();
  /** @type {Form[]} */
  const forms = [];
  for (const { id, value } of entries) {
    if (typeof value === 'string') whole.set(value, whole.get(value) ?? id);
    else if (value) forms.push(...formsOf(id, value));
  }
  // The one with the most words of its own first: a form that is nearly all gap fits anything.
  forms.sort((a, b) => b.words - a.words);
  return (text) => {
    const id = whole.get(text);
    if (id) return [{ id, args: {}, worded: true }];
    return forms.flatMap((form) => {
      const found = form.form.exec(text);
      return found ? [{ id: form.id, args: filled(form, found), worded: form.words > 0 }] : [];
    });
  };
}

/**
 * The same in another language: what stands in a text's gaps may be a text itself, such as the name
 * of a day. Where there is nothing but gaps, all of them must be.
 *
 * @param {string} text
 * @param {(text: string) => Found[]} find
 * @param {(id: string, args: Record<string, string | number>) => string | null} say in the other
 * @returns {string | null}
 */
export function reworded(text, find, say) {
  if (!/\p{L}{2}/u.test(text)) return text;
  for (const { id, args, worded } of find(text)) {
    const gaps = Object.entries(args).map(([name, value]) => {
      const own = typeof value === 'string' ? reworded(value, find, say) : value;
      return /** @type {const} */ ([name, own ?? (worded ? value : null)]);
    });
    if (gaps.some(([, value]) => value === null)) continue;
    return say(id, Object.fromEntries(/** @type {[string, string | number][]} */ (gaps)));
  }
  return null;
}

/**
 * @param {Form} form
 * @param {RegExpExecArray} found
 */
function filled({ names, fixed, counts }, found) {
  /** @type {Record<string, string | number>} */
  const args = { ...fixed };
  names.forEach((name, at) => {
    const value = found[at + 1];
    args[name] = counts.includes(name) && /^\d+$/.test(value) ? Number(value) : value;
  });
  return args;
}

/**
 * Every way in which a message can be worded.
 *
 * @param {string} id
 * @param {Pattern} pattern
 * @returns {Form[]}
 */
function formsOf(id, pattern) {
  return spread(pattern)
    .map((way) => {
      const words = way.source.replaceAll(GAP, '').match(/\p{L}/gu)?.length ?? 0;
      return { ...way, id, form: new RegExp(`^${way.source}$`, 'u'), words };
    })
    .filter(({ source }) => source !== GAP);
}

/**
 * @param {Pattern} pattern
 * @returns {Spread[]}
 */
function spread(pattern) {
  const parts = Array.isArray(pattern) ? pattern : [pattern];
  return parts.reduce(
    (/** @type {Spread[]} */ ways, part) => ways.flatMap((way) => choices(part).map((next) => after(way, next))),
    [NOTHING],
  );
}

/**
 * @param {Spread} way
 * @param {Spread} next
 * @returns {Spread}
 */
function after(way, next) {
  return {
    source: way.source + next.source,
    names: [...way.names, ...next.names],
    fixed: { ...way.fixed, ...next.fixed },
    counts: [...way.counts, ...next.counts],
  };
}

/**
 * @param {Element} part
 * @returns {Spread[]}
 */
function choices(part) {
  if (typeof part === 'string') return [{ ...NOTHING, source: part.replace(SIGNS, '\\$&') }];
  if (part.type === 'str') return [{ ...NOTHING, source: `${MARKS}${part.value.replace(SIGNS, '\\$&')}${MARKS}` }];
  if (part.type === 'var') return [{ ...NOTHING, source: GAP, names: [part.name] }];
  if (part.type !== 'select') return [];
  return part.variants.flatMap((/** @type {{key: Element, value: Pattern}} */ { key, value }) =>
    spread(value).map((way) => after(way, counted(part.selector, key))),
  );
}

/**
 * @param {Element} selector
 * @param {Element} key
 * @returns {Spread}
 */
function counted({ type, name }, key) {
  const number = key.type === 'num' ? key.value : NUMBERS[key.value];
  if (type !== 'var') return NOTHING;
  return { ...NOTHING, counts: [name], fixed: number === undefined ? {} : { [name]: number } };
}
