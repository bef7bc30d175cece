/**
 * What the line of messages says now, in the screen's languages.
 *
 * @typedef {{lang: string, ways: string[]}} Text what is to be said, in full and, where that may be, in few words
 */
import { breakable } from '/static/shared/hyphens.js';
import { t } from '/static/shared/text.js';
import { clockTime, dateKey } from '/static/shared/time.js';
import { pieces } from './balance.js';
import { linesOf } from './lines.js';
import { standing, stillStands } from './notices.js';

/**
 * How much of a text has room on a line of a band, in ems: beside the symbol,
 * and the clock where that stands there too.
 *
 * @param {number} width
 * @param {{small: number, gap: number}} sizes
 * @param {boolean} [clock]
 */
export function lineRoom(width, { small, gap }, clock = false) {
  return (width - 3 * gap - (clock ? 3.1 * small + 2 * gap : 0)) / small - 1.5;
}

/**
 * How many lines the longest of what is said in full would take.
 *
 * @param {import('./state.js').State} state
 * @param {number} time
 * @param {{languages: string[], measure: import('./place.js').Measure, room: number}} wall
 */
export function linesWanted(state, time, { languages, measure, room }) {
  return Math.max(...said(state, time, languages).texts.map(({ ways }) => linesOf(ways[0], room, measure)));
}

/**
 * Whether everything has room at once, if need be in few words.
 *
 * @param {Text[]} texts
 * @param {{room: number, lines: number, measure: import('./place.js').Measure}} page
 */
export function fits(texts, { room, lines, measure }) {
  return texts.every(({ ways }) => ways.some((text) => linesOf(text, room, measure) <= lines));
}

/**
 * Each text in the fullest way that has room, and what has no room in turns.
 *
 * @param {Text[]} texts
 * @param {{room: number, lines: number, measure: import('./place.js').Measure}} page
 */
export function turnsOf(texts, page) {
  const { room, lines, measure } = page;
  return texts.flatMap(({ lang, ways }) => {
    const text = ways.find((way) => fits([{ lang, ways: [way] }], page)) ?? ways[ways.length - 1];
    return pieces(text, room, lines, measure).map((piece) => ({ lang, piece }));
  });
}

/**
 * That a screen is stale has to be understood from any single look at it: where
 * there is no room to say it in full, it is said in few words.
 *
 * @param {import('./state.js').State} state
 * @param {number} time
 * @param {string[]} languages
 * @returns {{kind: 'lost' | 'message' | 'planned' | 'help', texts: Text[]}}
 */
export function said({ line, lost, message, room }, time, languages) {
  const inEach = (/** @type {(lang: string) => string[]} */ say) => languages.map((lang) => ({ lang, ways: say(lang).map(breakable) }));
  if (line !== 'live') {
    const since = (/** @type {string} */ lang) => (lost ? [`${t('display-last-live', { time: clockTime(lost) }, lang)}. ${t('display-not-live', {}, lang)}`] : []);
    return { kind: 'lost', texts: inEach((lang) => [...since(lang), t('display-not-live', {}, lang), t('display-not-live-short', {}, lang)]) };
  }
  if (message && stillStands(message, time)) return { kind: 'message', texts: [{ lang: languages[0], ways: [breakable(message.text)] }] };
  const planned = standing(room?.notices ?? [], local(time)).flatMap(({ texts }) =>
    languages.filter((lang) => texts[lang]).map((lang) => ({ lang, ways: [breakable(texts[lang])] })),
  );
  if (planned.length > 0) return { kind: 'planned', texts: planned };
  return { kind: 'help', texts: inEach((lang) => [t('display-help', {}, lang), t('display-help-short', {}, lang)]) };
}

/** @param {number} time */
function local(time) {
  const date = dateKey(time);
  return { date, weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7, time: clockTime(time) };
}
