/** The call that is to be seen from everywhere in the room, or a welcome while there is none. */
import { html, useMemo } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { directionOf, knows, t } from '/static/shared/text.js';
import { useSteady, useWall } from './hooks.js';
import { NUMBER } from './least.js';
import { turn } from './pages.js';
import { Picture } from './picture.js';
import { Messages, Place } from './pieces.js';
import { wordScale } from './place.js';
import { fits, lineRoom, said } from './said.js';
import { settled, unanswered } from './state.js';
import { Welcome } from './welcome.js';

const NORWEGIAN = ['nb', 'nn'];
/** A number is at most this much larger than its room. */
const AHEAD = 1.5;
/** The arrow before a room and the air behind it, in ems of the room. */
const ARROW = 0.95;

/** @param {import('./view.js').PanelProps} props */
export function Large({ state, panel }) {
  const { plan } = useWall();
  const at = useSteady();
  const listed = plan.panels.some(({ kind }) => kind !== 'calls_large' && (kind === 'list' || kind === 'desks'));
  if (!state.shown) return html`<${Quiet} state=${state} panel=${panel} />`;
  // Without a list beside it, all who have not come yet are shown in turns.
  const open = listed || !settled(state, at) ? [] : unanswered(state);
  if (open.length < 2) return html`<${Call} ...${state.shown} panel=${panel} line=${state.line} />`;
  return html`<${Call} call=${open[turn(open.length, at)]} aloud=${false} panel=${panel} line=${state.line} />`;
}

/**
 * Nobody is called: a message that is too long for its band, a picture, or a welcome.
 *
 * @param {import('./view.js').PanelProps} props
 */
function Quiet({ state, panel }) {
  const { plan, languages, measure } = useWall();
  const { kind, texts } = said(state, useNow(), languages);
  const long = !fits(texts, { room: lineRoom(plan.width, plan), lines: plan.lines, measure });
  if ((kind === 'message' || kind === 'planned') && long) return html`<section class="d-large"><${Messages} state=${state} panel=${panel} /></section>`;
  const apart = plan.panels.some((one) => one.kind === 'picture');
  if (state.room?.pictures.shown.length && !apart) return html`<${Picture} state=${state} panel=${panel} />`;
  return html`<${Welcome} panel=${panel} />`;
}

/**
 * Keyed by when it was made, so that a call made again flashes again.
 *
 * @param {{call: import('./state.js').Call, aloud: boolean, line: string, panel: import('./plan.js').Panel}} props
 */
function Call({ call, aloud, line, panel }) {
  const { plan, languages } = useWall();
  const size = useSizes(panel);
  const style = { '--number': `${size.number}px`, '--place': `${size.place}px`, '--word': size.word };
  return html`<section class="d-large" key=${call.at} data-shown=${call.number} data-aloud=${String(aloud)} aria-live="assertive" style=${style}>
    <p class="d-large__number m-number" dir="ltr">${call.number}</p>
    ${plan.go && html`<p class="d-large__go">${line === 'live' ? goTo(call.language, languages[0]) : t('display-last-known')}</p>`}
    <p class="d-large__place" dir="ltr" data-broken=${String(size.broken)}><${Symbol} name="arrow" /><${Place} name=${call.place} /></p>
  </section>`;
}

/**
 * In the ticket's language, and in the screen's own for those who help.
 *
 * @param {string | null} ticket
 * @param {string} own
 */
function goTo(ticket, own) {
  const both = NORWEGIAN.includes(ticket ?? own) && NORWEGIAN.includes(own) ? [ticket ?? own] : [...new Set([ticket ?? own, own])];
  return both.filter(knows).map(
    (lang) => html`<span class="d-words" key=${lang} lang=${lang} dir=${directionOf(lang)}>${t('display-go-to', {}, lang)}</span>`,
  );
}

/**
 * As large as the panel allows and never smaller than the distance asks, the
 * same for every call.
 *
 * @param {import('./plan.js').Panel} panel
 */
function useSizes({ width, height }) {
  const { plan, places, measure } = useWall();
  return useMemo(() => {
    const { type, small, gap, go } = plan;
    const inner = { width: width - 2 * gap, height: height - gap - (go ? small * 1.3 : 0) };
    const { word, broken } = wordScale(places, measure, inner.width / type - ARROW);
    const widest = Math.max(...places.map((place) => measure(place)), 1) + ARROW;
    const place = broken || word < 1 ? type : Math.max(type, Math.min(inner.width / widest, inner.height * 0.36));
    const left = inner.height - place * 1.12 * (broken ? 2 : 1);
    const number = Math.max(type, Math.min(left / 1.02, inner.width / measure(NUMBER), place * AHEAD));
    return { place: Math.floor(place), number: Math.floor(number), word, broken };
  }, [plan, width, height]);
}
