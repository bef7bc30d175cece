/**
 * Pieces that look and behave the same on every screen. Each takes words that
 * are already in the visitor's language.
 */
import { now } from './clock.js';
import { html, useEffect, useState } from './dom.js';
import { Symbol } from './symbols.js';
import { directionOf, language, named, nameLanguage, t } from './text.js';

/** @typedef {'neutral' | 'info' | 'success' | 'warning' | 'danger'} Tone */
/** @typedef {{id: string, name: string, dir: 'ltr' | 'rtl', reviewed: boolean}} Language by its own name */

const TONE_SYMBOLS = {
  neutral: 'info',
  info: 'info',
  success: 'check',
  warning: 'alert',
  danger: 'urgent',
};

/**
 * A status: a symbol and a word, never a colour alone.
 *
 * @param {{tone?: Tone, symbol?: string, text: string}} props
 */
export function Chip({ tone = 'neutral', symbol = TONE_SYMBOLS[tone], text }) {
  return html`<span class="m-chip" data-tone=${tone}><${Symbol} name=${symbol} />${text}</span>`;
}

/**
 * Something people must know now, with what they can do about it. Spoken by
 * screen readers when it appears (at once when it is `danger`).
 *
 * @param {{tone?: Tone, symbol?: string, title: string, text?: string, children?: unknown}} props
 */
export function Notice({ tone = 'info', symbol = TONE_SYMBOLS[tone], title, text, children }) {
  return html`<div class="m-notice" data-tone=${tone} role=${tone === 'danger' ? 'alert' : 'status'}>
    <${Symbol} name=${symbol} />
    <div class="m-notice__body">
      <p class="m-notice__title">${title}</p>
      ${text && html`<p>${text}</p>`}
      ${children}
    </div>
  </div>`;
}

/**
 * A problem from `api.js`: what happened, and what to do.
 *
 * @param {{problem: import('./problem.js').Problem | null, children?: unknown}} props
 */
export function ProblemNotice({ problem, children }) {
  if (!problem) return null;
  return html`<${Notice} tone="danger" title=${problem.detail} text=${problem.do}>${children}<//>`;
}

/**
 * The band over a screen that is not live; nothing while it is.
 *
 * @param {{state: import('./live.js').LiveState}} props
 */
export function NotLive({ state }) {
  if (state === 'live') return null;
  const text = state === 'connecting' ? t('common-connecting') : t('common-not-live');
  return html`<div class="m-banner" role="status" data-state=${state}>
    <${Symbol} name="offline" />${text}
  </div>`;
}

/**
 * A short message that goes away by itself, with a way to undo what it tells.
 *
 * @param {{text: string, tone?: Tone, onUndo?: () => void, onGone: () => void, seconds?: number}} props
 */
export function Toast({ text, tone = 'neutral', onUndo, onGone, seconds = 10 }) {
  useEffect(() => {
    const timer = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return html`<div class="m-toast" role="status" data-tone=${tone}>
    <${Symbol} name=${TONE_SYMBOLS[tone]} />
    <span class="m-grow">${text}</span>
    ${onUndo &&
    html`<button type="button" class="ds-button" data-variant="secondary" onClick=${onUndo}>
      <${Symbol} name="undo" />${t('common-undo')}
    </button>`}
  </div>`;
}

/**
 * A name that came from the server, such as a service's `{nb, nn, en}`. One
 * that is not in the language in use says which it is in, so that a voice says
 * it right and its letters run in their own direction.
 *
 * @param {{of: Record<string, string> | null | undefined}} props
 */
export function Name({ of }) {
  const lang = nameLanguage(of);
  if (lang === language()) return named(of);
  return html`<span lang=${lang} dir=${directionOf(lang)}>${named(of)}</span>`;
}

/**
 * A few languages by their own names, side by side.
 *
 * @param {{languages: Language[], current: string, onChoose: (id: string) => void}} props
 */
export function LanguageSwitch({ languages, current, onChoose }) {
  return html`<nav class="m-languages" aria-label=${t('common-language')}>
    <${Symbol} name="globe" />
    ${languages.map(
      ({ id, name, dir }) =>
        html`<button
          type="button"
          class="m-language m-own-name"
          lang=${id}
          dir=${dir}
          key=${id}
          aria-pressed=${id === current}
          onClick=${() => onChoose(id)}
        >
          ${name}
        </button>`,
    )}
  </nav>`;
}

/**
 * Any number of languages by their own names, in little room.
 *
 * @param {Parameters<typeof LanguageSwitch>[0]} props
 */
export function LanguageList({ languages, current, onChoose }) {
  const chosen = (/** @type {Event} */ event) => onChoose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label class="m-languages m-languages--list">
    <${Symbol} name="globe" /><span class="ds-sr-only">${t('common-language')}</span>
    <select name="language" lang=${current} value=${current} onChange=${chosen}>
      ${languages.map(({ id, name, dir }) => html`<option key=${id} value=${id} lang=${id} dir=${dir}>${name}</option>`)}
    </select>
  </label>`;
}

/**
 * The server's time, drawn anew every so often: for clocks and ages.
 *
 * @param {number} [every] milliseconds
 * @returns {number} milliseconds since 1970
 */
export function useNow(every = 1000) {
  const [time, setTime] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return time;
}

/**
 * The languages that are always complete: those of the staff's screens, and of
 * a visitor's until the server has told the office's.
 *
 * @type {Language[]}
 */
export const LANGUAGES = [
  { id: 'nb', name: 'Bokmål', dir: 'ltr', reviewed: true },
  { id: 'nn', name: 'Nynorsk', dir: 'ltr', reviewed: true },
  { id: 'en', name: 'English', dir: 'ltr', reviewed: true },
];
