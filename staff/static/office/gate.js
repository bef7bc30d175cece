/** The door: how it stands, who put it so, when and why; switching and undoing. */
import { now } from '/static/shared/clock.js';
import { html, useState } from '/static/shared/dom.js';
import { Chip, useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime, dayAndTime, sameDay } from '/static/shared/time.js';
import { Modal } from '../modal.js';
import { Comment, Form, Scroll, Section } from './parts.js';
import { CHOICES, untilOf } from './until.js';

/** The comment of an undoing that was given none names the version that was undone. */
const UNDONE = /^↩ (\d+)$/;
const MODES = ['gated', 'open', 'closed'];
/** @type {Record<string, import('/static/shared/parts.js').Tone>} */
const TONES = { gated: 'info', open: 'success', closed: 'warning' };
const SYMBOLS = /** @type {Record<string, string>} */ ({ gated: 'calendar', open: 'door', closed: 'close' });

/** @param {import('./view.js').Sight} sight */
export function Gate({ state, hands }) {
  const { policy } = state.staff;
  if (!policy) return null;
  return html`<${Section} id="gate" title=${t('office-gate')}>
    <div class="o-gate" data-mode=${policy.mode} data-tone=${TONES[policy.mode]} data-policy-version=${policy.version}>
      <span class="o-gate__symbol"><${Symbol} name=${SYMBOLS[policy.mode]} /></span>
      <div class="m-grow">
        <p class="o-gate__mode">${t(`mode-${policy.mode}`)}</p>
        <p>${t(`office-gate-${policy.mode}-text`)}</p>
      </div>
    </div>
    <p><strong>${lasts(policy)}</strong></p>
    <${LastChange} policy=${policy} />
    <div class="o-switch" role="group" aria-label=${t('office-gate-switch')}>
      <span class="m-subtle">${t('office-gate-switch')}</span>
      ${MODES.filter((mode) => mode !== policy.mode).map(
        (mode) => html`<button type="button" class="ds-button" data-variant="secondary" key=${mode} data-action="switch-mode" data-to=${mode}
          onClick=${() => hands.dispatch({ type: 'open', dialog: { name: 'switch-mode', mode } })}>
          <${Symbol} name=${SYMBOLS[mode]} />${t(`mode-${mode}`)}
        </button>`,
      )}
      <span class="m-grow"></span>
      ${policy.can_undo &&
      html`<button type="button" class="ds-button" data-variant="tertiary" data-action="undo" disabled=${state.busy} onClick=${hands.undo}>
        <${Symbol} name="undo" />${t('office-undo')}
      </button>`}
    </div>
    <${Versions} versions=${state.versions} />
  <//>`;
}

/** @param {import('../shapes.js').Policy} policy */
function lasts({ override }) {
  if (!override) return t('office-gate-plan');
  return override.until ? t('office-gate-until', { time: clockTime(override.until) }) : t('office-gate-standing');
}

/** @param {{policy: import('../shapes.js').Policy}} props */
function LastChange({ policy }) {
  const first = policy.version === 1;
  return html`<dl class="o-change">
    <dt>${t('office-gate-last')}</dt>
    <dd>
      <span data-policy-comment>${reason(policy)}</span>
      ${!first && html`<span class="m-subtle">${t('office-gate-by', { name: policy.by_name || policy.by, when: when(policy.at) })}</span>`}
    </dd>
  </dl>`;
}

/**
 * Why a version came: what was written, or what the server notes of itself.
 *
 * @param {{version: number, comment: string}} policy
 */
function reason({ version, comment }) {
  if (version === 1) return t('office-gate-first');
  const undone = comment.match(UNDONE);
  return undone ? t('office-gate-undone', { version: undone[1] }) : comment;
}

/** @param {string | null} at */
function when(at) {
  if (!at) return '';
  return sameDay(at, now()) ? t('common-time', { time: clockTime(at) }) : dayAndTime(at);
}

/** @param {{versions: import('./state.js').Version[]}} props */
function Versions({ versions }) {
  if (versions.length < 2) return null;
  return html`<details class="o-versions">
    <summary id="versions-title">${t('office-versions')} <span class="m-subtle">(${versions.length})</span></summary>
    <${Scroll} of="versions-title"><table class="o-table">
      <thead><tr>${['number', 'when', 'who', 'mode', 'why'].map((name) => html`<th scope="col" key=${name}>${t(`office-version-${name}`)}</th>`)}</tr></thead>
      <tbody>
        ${versions.map(
          (one) => html`<tr key=${one.version} data-version=${one.version}>
            <td class="m-number">${one.version}</td>
            <td>${when(one.at)}</td>
            <td>${one.version === 1 ? '' : one.by_name || one.by}</td>
            <td><${Chip} tone=${TONES[one.mode_now]} symbol=${SYMBOLS[one.mode_now]} text=${t(`mode-${one.mode_now}`)} /></td>
            <td>${reason(one)}</td>
          </tr>`,
        )}
      </tbody>
    </table><//>
  </details>`;
}

/** @param {import('./view.js').Sight & {mode: string}} props */
export function SwitchMode({ state, hands, mode }) {
  const at = useNow(10_000);
  const [choice, setChoice] = useState(/** @type {import('./until.js').Choice} */ ('hour'));
  const [time, setTime] = useState('');
  const until = untilOf(choice, time, at, clockTime);
  /** @param {FormData} form */
  const submit = (form) => {
    if (until !== undefined) hands.switchMode(mode, until, String(form.get('comment')));
  };
  return html`<${Modal} name="switch-mode" title=${t('office-switch-title', { mode: t(`mode-${mode}`) })} onClose=${hands.close}>
    <p>${t(`office-gate-${mode}-text`)}</p>
    <${Form} state=${state} action="confirm-switch-mode" confirm=${t('office-switch-confirm')} onSubmit=${submit} onCancel=${hands.close}>
      <div class="m-field">
        <label class="ds-label" for="until">${t('office-switch-until')}</label>
        <select class="ds-input" id="until" name="until" value=${choice} onChange=${(/** @type {any} */ event) => setChoice(event.target.value)}>
          ${CHOICES.map((one) => html`<option key=${one} value=${one}>${t(`office-until-${one}`, { time: clockTime(at + 3_600_000) })}</option>`)}
        </select>
      </div>
      ${choice === 'time' &&
      html`<div class="m-field">
        <label class="ds-label" for="until-time">${t('office-until-time-label')}</label>
        <input class="ds-input" id="until-time" name="until-time" type="time" required value=${time} aria-invalid=${time !== '' && until === undefined}
          aria-describedby="until-past" onInput=${(/** @type {any} */ event) => setTime(event.target.value)} />
        <p class="o-small o-error" id="until-past"role="status">${time !== '' && until === undefined ? t('office-until-past') : ''}</p>
      </div>`}
      <${Comment} />
    <//>
  <//>`;
}
