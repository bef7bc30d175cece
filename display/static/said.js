/** What the line of messages says now, in the screen's languages. */
import { t } from '/static/shared/text.js';
import { clockTime, dateKey } from '/static/shared/time.js';
import { standing, stillStands } from './notices.js';
import { linesOf } from './pages.js';

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
 * How many lines the longest of what is said would take.
 *
 * @param {import('./state.js').State} state
 * @param {number} time
 * @param {{languages: string[], measure: import('./place.js').Measure, room: number}} wall
 */
export function linesWanted(state, time, { languages, measure, room }) {
  return Math.max(...said(state, time, languages).texts.map(({ text }) => linesOf(text, room, measure)));
}

/**
 * @param {import('./state.js').State} state
 * @param {number} time
 * @param {string[]} languages
 * @returns {{kind: 'lost' | 'message' | 'planned' | 'help', texts: {lang: string, text: string}[]}}
 */
export function said({ line, lost, message, room }, time, languages) {
  const inEach = (/** @type {(lang: string) => string} */ say) => languages.map((lang) => ({ lang, text: say(lang) }));
  if (line !== 'live') {
    const since = (/** @type {string} */ lang) => (lost ? `${t('display-last-live', { time: clockTime(lost) }, lang)}. ` : '');
    return { kind: 'lost', texts: inEach((lang) => since(lang) + t('display-not-live', {}, lang)) };
  }
  if (message && stillStands(message, time)) return { kind: 'message', texts: [{ lang: languages[0], text: message.text }] };
  const planned = standing(room?.notices ?? [], local(time)).flatMap(({ texts }) =>
    languages.filter((lang) => texts[lang]).map((lang) => ({ lang, text: texts[lang] })),
  );
  if (planned.length > 0) return { kind: 'planned', texts: planned };
  return { kind: 'help', texts: inEach((lang) => t('display-help', {}, lang)) };
}

/** @param {number} time */
function local(time) {
  const date = dateKey(time);
  return { date, weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7, time: clockTime(time) };
}
