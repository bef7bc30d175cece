/**
 * Every word on a screen, from the Fluent catalogue of the visitor's language.
 *
 * A text that is missing there is taken from bokmål and reported in the
 * console; it is never blank. The direction of a language stands in the head
 * of its catalogue.
 *
 * @typedef {FluentResource['body']} Wording
 */
import { FluentBundle, FluentResource } from './lib/fluent.js';

const FALLBACK = 'nb';
const RIGHT_TO_LEFT = /^### dir: rtl$/m;
/** Numbers on paper and on the display are in these digits, so every screen has them. */
const DIGITS = '-u-nu-latn';
/** What stands between these runs in its own direction: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE. */
const ISOLATE = '\u2068';
const END = '\u2069';

/** A screen for visitors starts sooner with their part of the texts only. */
const TEXTS = globalThis.document?.documentElement.dataset.texts ?? '';

/** @type {Map<string, FluentBundle>} */
const bundles = new Map();
/** @type {Map<string, 'ltr' | 'rtl'>} */
const directions = new Map();
/** @type {Map<string, Wording>} */
const wordings = new Map();
/** @type {Map<string, Promise<void>>} those that are on their way */
const coming = new Map();
/** @type {Set<string>} */
const reported = new Set();
let current = FALLBACK;

/**
 * Loads a language and makes it the page's; also sets `lang` and `dir` of the
 * document. Keeps the language that was there when the texts cannot be loaded.
 *
 * @param {string} lang nb, nn, en, …
 * @returns {Promise<boolean>} whether the language is now in use
 */
export async function loadLanguage(lang) {
  await Promise.all([loadTexts(FALLBACK), loadTexts(lang)]);
  if (!bundles.has(lang)) return false;
  current = lang;
  document.documentElement.lang = lang;
  document.documentElement.dir = direction();
  return true;
}

/** @returns {string} the language in use */
export function language() {
  return current;
}

/** @returns {'ltr' | 'rtl'} the direction of the language in use */
export function direction() {
  return directionOf(current);
}

/**
 * @param {string} lang one that has been loaded
 * @returns {'ltr' | 'rtl'} the direction in which it is written
 */
export function directionOf(lang) {
  return directions.get(lang) ?? 'ltr';
}

/**
 * A number, a time or a name that is drawn alone: its own order stays whatever
 * the direction of the text around it. What is filled into a text has it already.
 *
 * @param {string} text
 * @returns {string}
 */
export function isolated(text) {
  return direction() === 'rtl' ? `${ISOLATE}${text}${END}` : text;
}

/**
 * The text with this id, in the language in use or the one asked for.
 *
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @param {string} [lang] another language that has been loaded
 * @returns {string}
 */
export function t(id, args, lang = current) {
  return format(lang, id, args) ?? standIn(lang, id, args) ?? id;
}

/**
 * The text in bokmål, kept in its own order where it stands among others that
 * run from right to left.
 *
 * @param {string} lang
 * @param {string} id
 * @param {Record<string, string | number> | undefined} args
 */
function standIn(lang, id, args) {
  const text = format(FALLBACK, id, args);
  return text && directionOf(lang) === 'rtl' ? `${ISOLATE}${text}${END}` : text;
}

/**
 * Whether the texts of a language have been loaded.
 *
 * @param {string} lang
 * @returns {boolean}
 */
export function knows(lang) {
  return bundles.has(lang);
}

/**
 * Every text of a language that has been loaded, as it is written in its catalogue.
 *
 * @param {string} lang
 * @returns {Wording}
 */
export function wording(lang) {
  return wordings.get(lang) ?? [];
}

/**
 * Whether there is a text with this id.
 *
 * @param {string} id
 * @returns {boolean}
 */
export function has(id) {
  return [current, FALLBACK].some((lang) => bundles.get(lang)?.hasMessage(id));
}

/**
 * Whether the language in use has this text itself.
 *
 * @param {string} id
 * @returns {boolean}
 */
export function hasItself(id) {
  return Boolean(bundles.get(current)?.hasMessage(id));
}

/**
 * The entry for the language in use of a name that came from the server, such
 * as a service's `{nb, nn, en}`.
 *
 * @param {Record<string, string> | null | undefined} names
 * @returns {string}
 */
export function named(names) {
  return names?.[nameLanguage(names)] ?? '';
}

/**
 * The language that `named` answers in: that in use, or the best there is.
 *
 * @param {Record<string, string> | null | undefined} names
 * @returns {string}
 */
export function nameLanguage(names) {
  return [current, FALLBACK, ...Object.keys(names ?? {})].find((lang) => names?.[lang]) ?? current;
}

/**
 * Loads a language beside the one in use, for single texts in another language
 * (`t(id, args, lang)`).
 *
 * @param {string} lang
 * @returns {Promise<void>}
 */
export async function loadTexts(lang) {
  if (bundles.has(lang)) return;
  if (!coming.has(lang)) coming.set(lang, fetchTexts(lang).finally(() => coming.delete(lang)));
  await coming.get(lang);
}

/** @param {string} lang */
async function fetchTexts(lang) {
  try {
    const answer = await fetch(`/locales/${TEXTS}${lang}.ftl`);
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const texts = await answer.text();
    const rtl = RIGHT_TO_LEFT.test(texts);
    // A browser that does not know how the language counts would count as its own machine does.
    const counting = [lang, FALLBACK].map((one) => one + DIGITS);
    // In right-to-left text a time or a number would be drawn in the wrong order.
    const bundle = new FluentBundle(counting, { useIsolating: rtl });
    const resource = new FluentResource(texts);
    bundle.addResource(resource);
    wordings.set(lang, resource.body);
    directions.set(lang, rtl ? 'rtl' : 'ltr');
    bundles.set(lang, bundle);
  } catch (error) {
    console.error(`texts of ${lang} could not be loaded: ${error}`);
  }
}

/**
 * @param {string} lang
 * @param {string} id
 * @param {Record<string, string | number> | undefined} args
 * @returns {string | null}
 */
function format(lang, id, args) {
  const bundle = bundles.get(lang);
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) {
    report(`text missing in ${lang}: ${id}`);
    return null;
  }
  /** @type {Error[]} */
  const errors = [];
  const text = bundle.formatPattern(message.value, args, errors);
  for (const error of errors) report(`text ${id} in ${lang}: ${error.message}`);
  return text;
}

/**
 * Into the console, once: a screen draws the same text many times a minute.
 *
 * @param {string} fault
 */
function report(fault) {
  if (!reported.has(fault)) console.warn(fault);
  reported.add(fault);
}
