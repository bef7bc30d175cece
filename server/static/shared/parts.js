/**
 * Pieces that look and behave the same on every screen. Each takes words that
 * are already in the visitor's language.
 */
import { now } from './clock.js';
import { html, useEffect, useState } from './dom.js';
import { Symbol } from './symbols.js';
import { t } from './text.js';

/** @typedef {'neutral' | 'info' | 'success' | 'warning' | 'danger'} Tone */

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
 * The languages by their own names.
 *
 * @param {{languages: {id: string, name: string}[], current: string, onChoose: (id: string) => void}} props
 */
export function LanguageSwitch({ languages, current, onChoose }) {
  return html`<nav class="m-languages" aria-label=${t('common-language')}>
    <${Symbol} name="globe" />
    ${languages.map(
      ({ id, name }) =>
        html`<button
          type="button"
          class="m-language"
          lang=${id}
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

/** The languages that are always complete. */
export const LANGUAGES = [
  { id: 'nb', name: 'Bokmål' },
  { id: 'nn', name: 'Nynorsk' },
  { id: 'en', name: 'English' },
];
