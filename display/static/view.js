/** Draws the waiting-room screen. No names and no services, by any of it. */
import { now } from '/static/shared/clock.js';
import { html, useEffect, useState } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';
import { clockTime, dayName } from '/static/shared/time.js';
import { rows } from './state.js';

/** The language everything is said in once more, for those who do not read the first. */
export const SECOND = 'en';
/** Mean widths of Inter, in the size of the figures; words are set at 0.62 of it. */
const WORD_EM = 0.37;
const NUMBER_EM = 0.66;
const SPACE_EM = 0.25;
/** A message of more characters than this is set smaller. */
const LONG_MESSAGE = 80;
/** More rows than any screen has room for; those that do not fit are not drawn half. */
const MOST_ROWS = 8;

/** @param {{state: import('./state.js').State, onUnlock: () => void}} props */
export function Display({ state, onUnlock }) {
  return html`<main class="d-screen" data-line=${state.line}>
    <${Header} state=${state} onUnlock=${onUnlock} />
    <${NotLive} line=${state.line} />
    <div class="d-stage" data-quiet=${`${!state.shown && state.calls.length === 0}`}>
      ${state.shown ? html`<${Large} shown=${state.shown} />` : html`<${Welcome} />`}
      <${List} state=${state} />
    </div>
    <${Footer} message=${state.message} />
  </main>`;
}

/** @param {{state: import('./state.js').State, onUnlock: () => void}} props */
function Header({ state, onUnlock }) {
  return html`<header class="d-header">
    <h1 class="d-office"><${Symbol} name="door" />${state.office?.name ?? t('display-title')}</h1>
    ${state.sound === 'blocked' &&
    html`<button type="button" class="d-sound" onClick=${onUnlock}>
      <${Symbol} name="speaker_off" />${t('display-sound-off')}
    </button>`}
    <p class="d-waiting"><${Symbol} name="people" />${t('display-waiting', { count: state.waiting })}</p>
    <${Clock} />
  </header>`;
}

/** The office's time; a screen that stands still is seen by it at once. */
function Clock() {
  const time = useNow();
  return html`<p class="d-clock">
    <span class="d-date">${dayName(time)}</span>
    <time class="d-time">${clockTime(time)}</time>
  </p>`;
}

/** @param {{line: import('/static/shared/live.js').LiveState}} props */
function NotLive({ line }) {
  const [lost, setLost] = useState(now());
  useEffect(() => {
    if (line !== 'live') setLost(now());
  }, [line === 'live']);
  if (line === 'live') return null;
  return html`<div class="d-notlive" role="alert">
    <${Symbol} name="offline" />
    <p>
      ${t('display-not-live')} <span class="d-since">${t('display-last-live', { time: clockTime(lost) })}</span>
    </p>
  </div>`;
}

/**
 * The call that is to be seen from everywhere in the room. Keyed by when it was
 * made, so that a call made again flashes again.
 *
 * @param {{shown: import('./state.js').Shown}} props
 */
function Large({ shown: { call, aloud } }) {
  return html`<section class="d-large" key=${call.at} data-shown=${call.number} data-aloud=${`${aloud}`} aria-live="assertive">
    <div class="d-large__inner">
      <p class="d-large__number m-number" style=${{ '--chars': call.number.length }}>${call.number}</p>
      <p class="d-large__go">${t('display-go-to', {}, call.language ?? undefined)}</p>
      <p class="d-large__place"><${Symbol} name="arrow" /><${Place} name=${call.place} /></p>
    </div>
  </section>`;
}

/** Nobody is called just now. */
function Welcome() {
  return html`<section class="d-large">
    <div class="d-large__inner">
      <p class="d-welcome__word">${t('display-welcome')}</p>
      <p class="d-welcome__text">${t('display-idle')}</p>
      <p class="d-welcome__second"><${Second} id="display-idle" /></p>
    </div>
  </section>`;
}

/** @param {{state: import('./state.js').State}} props */
function List({ state }) {
  const listed = rows(state).slice(0, MOST_ROWS);
  if (listed.length === 0) return html`<p class="d-hint">${t('display-idle')}</p>`;
  return html`<section class="d-list">
    <h2 class="d-list__title">${t('display-list')}</h2>
    <ol class="d-rows">
      ${listed.map(
        (row) => html`<li class="d-row" key=${row.number} data-row=${row.number} data-pending=${`${row.pending}`}>
          <span class="m-number">${row.number}</span>
          <${Place} name=${row.place} />
        </li>`,
      )}
    </ol>
  </section>`;
}

/** @param {{message: import('./state.js').Message | null}} props */
function Footer({ message }) {
  const time = useNow();
  const over = message?.until && Date.parse(message.until) < time;
  if (message && !over) {
    const size = message.text.length > LONG_MESSAGE ? 'long' : 'short';
    return html`<footer class="d-footer" data-message=${size}>
      <${Symbol} name="info" />
      <p>${message.text}</p>
    </footer>`;
  }
  return html`<footer class="d-footer">
    <${Symbol} name="person" />
    <p>${t('display-help')} <${Second} id="display-help" /></p>
  </footer>`;
}

/**
 * The same text in the second language.
 *
 * @param {{id: string}} props
 */
function Second({ id }) {
  if (language() === SECOND) return null;
  return html`<span class="d-second" lang=${SECOND}>${t(id, {}, SECOND)}</span>`;
}

/**
 * Where to go, with what tells the rooms apart set large: in `Rom 4` the 4.
 * Tells the style sheet its width, so that a long name is set smaller and is
 * never cut: `Skranke 12` must not read as `Skranke 1`.
 *
 * @param {{name: string}} props
 */
function Place({ name }) {
  const [, word, number] = /^(.*?)\s*(\d+\s?[A-Za-z]?)$/.exec(name) ?? [name, name, ''];
  const ems = word.length * WORD_EM + number.length * NUMBER_EM + SPACE_EM;
  return html`<span class="d-place" style=${{ '--ems': ems.toFixed(2) }}>
    <span class="d-place__word">${word}</span>
    ${number && html`<span class="d-place__number">${number}</span>`}
  </span>`;
}
