/** How the door stands: in force, by whom and why; switch it, undo it; and the line on the display. */
import { html, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime, dayAndTime, sameDay } from '/static/shared/time.js';
import { useGuide } from './context.js';
import { Message } from './message.js';
import { Act, Choices } from './pieces.js';
import { joined, MODE_SYMBOLS, untilWords } from './words.js';

const MODES = /** @type {import('../shapes.js').Mode[]} */ (['gated', 'open', 'closed']);
const SHORTEST_COMMENT = 3;
const HOUR_MS = 60 * 60_000;

export function Door() {
  return html`<div class="g-scroll g-door" tabindex="-1">
    <section class="g-card g-card--present"><${Present} /></section>
    <section class="g-card g-card--switch"><${Switch} /></section>
    <section class="g-card g-card--message"><${Message} /></section>
  </div>`;
}

function Present() {
  const { state, act } = useGuide();
  const policy = /** @type {import('../shapes.js').Policy} */ (state.policy);
  return html`<div class="g-mode">
    <${Symbol} name=${MODE_SYMBOLS[policy.mode]} />
    <div class="m-grow">
      <h2>${t(`mode-${policy.mode}`)} ${untilWords(policy.until)}</h2>
      <p class="m-subtle">${t(`guide-mode-${policy.mode}`)}</p>
      <${Why} policy=${policy} />
    </div>
    ${policy.can_undo &&
    html`<${Act} class="ds-button g-wide" data-variant="secondary" data-action="undo" aria-label=${t('guide-mode-undo')} onAct=${act.undo}>
      <${Symbol} name="undo" />${t('common-undo')}
    <//>`}
  </div>`;
}

/** @param {{policy: import('../shapes.js').Policy}} props */
function Why({ policy: { at, by, by_name, comment } }) {
  const { me, at: now } = useGuide();
  if (!at || !comment) return null;
  const when = sameDay(at, now) ? t('common-time', { time: clockTime(at) }) : dayAndTime(at);
  return html`<p data-why><q>${comment}</q> <span class="m-subtle">${joined(by === me.id ? t('guide-by-you') : by_name, when)}</span></p>`;
}

function Switch() {
  const { act, at } = useGuide();
  const [mode, setMode] = useState('');
  const [until, setUntil] = useState('day');
  const [comment, setComment] = useState('');
  const ready = mode !== '' && comment.trim().length >= SHORTEST_COMMENT;
  const change = async () => {
    if (await act.switchMode({ mode, until: moment(until, at), comment: comment.trim() })) {
      setMode('');
      setComment('');
    }
  };
  return html`<h2 class="g-card__title">${t('guide-mode-switch')}</h2>
    <${Choices} class="g-choices--tall" label=${t('guide-mode-switch')} name="data-choose-mode" value=${mode} onChoose=${setMode}
      options=${MODES.map((id) => ({ id, text: t(`mode-${id}`), symbol: MODE_SYMBOLS[id] }))} />
    ${mode && html`<p class="m-subtle">${t(`guide-mode-${mode}`)}</p>`}
    <h3>${t('guide-until')}</h3>
    <${Choices} class="g-choices--line" label=${t('guide-until')} name="data-until" value=${until} onChoose=${setUntil}
      options=${['hour', 'day', 'changed'].map((id) => ({ id, text: t(`guide-until-${id}`) }))} />
    <${Comment} comment=${comment} onComment=${setComment} />
    <${Act} class="ds-button g-take" data-action="switch-mode" disabled=${!ready} onAct=${change}>
      ${ready ? t('guide-mode-do', { mode: t(`mode-${mode}`) }) : t('guide-mode-choose')}
    <//>`;
}

/** @param {{comment: string, onComment: (comment: string) => void}} props */
function Comment({ comment, onComment }) {
  const ready = ['crowd', 'staff', 'quiet'].map((id) => t(`guide-comment-${id}`));
  return html`<div class="m-field">
    <label class="ds-label" for="comment">${t('guide-comment')}</label>
    <input class="ds-input" id="comment" name="comment" maxlength="200" autocomplete="off" value=${comment}
      onInput=${(/** @type {any} */ event) => onComment(event.target.value)} />
    <${Choices} class="g-choices--line" label=${t('guide-comment-ready')} name="data-comment" value=${comment} onChoose=${onComment}
      options=${ready.map((text) => ({ id: text, text }))} />
  </div>`;
}

/**
 * The end of a choice of length. The day ends at midnight at the office, counted from the
 * clock on its wall: an hour wrong on the two nights of the year when clocks change, when
 * nobody is there.
 *
 * @param {string} until
 * @param {number} at
 * @returns {string | null} ISO-8601
 */
function moment(until, at) {
  if (until === 'changed') return null;
  if (until === 'hour') return new Date(at + HOUR_MS).toISOString();
  const [hours, minutes] = clockTime(at).split(':').map(Number);
  const minute = Math.floor(at / 60_000) * 60_000;
  return new Date(minute + (24 * 60 - hours * 60 - minutes) * 60_000).toISOString();
}
