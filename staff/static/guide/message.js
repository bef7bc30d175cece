/** The line on the waiting-room display: what it says now, a new one, and away with it. */
import { html, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { useGuide } from './context.js';
import { Act, Choices } from './pieces.js';

/** Minutes; the longest lasts for most of a day. */
const LENGTHS = [15, 60, 240];

export function Message() {
  const { act } = useGuide();
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState('60');
  const show = async () => (await act.message(text.trim(), Number(minutes))) && setText('');
  return html`<h2 class="g-card__title"><${Symbol} name="display" />${t('guide-message-title')}</h2>
    <${Shown} />
    <div class="m-field">
      <label class="ds-label" for="message">${t('guide-message-text')}</label>
      <textarea class="ds-input" id="message" name="message" rows="2" maxlength="140" value=${text}
        onInput=${(/** @type {any} */ event) => setText(event.target.value)}></textarea>
    </div>
    <${Choices} class="g-choices--line" label=${t('guide-message-minutes')} name="data-minutes" value=${minutes} onChoose=${setMinutes}
      options=${LENGTHS.map((length) => ({ id: `${length}`, text: length < 120 ? t('common-minutes-short', { count: length }) : t('guide-hours', { count: length / 60 }) }))} />
    <${Act} class="ds-button g-take" data-action="message" disabled=${!text.trim()} onAct=${show}>
      <${Symbol} name="display" />${t('guide-message-show')}
    <//>`;
}

function Shown() {
  const { state, act, at } = useGuide();
  const message = state.message;
  if (!message || Date.parse(message.until) <= at) return html`<p class="m-subtle">${t('guide-message-none')}</p>`;
  return html`<div class="g-shown">
    <p class="m-grow"><b data-message>${message.text}</b><br /><span class="m-subtle">${t('common-until', { time: clockTime(message.until) })}</span></p>
    <${Act} class="ds-button g-wide" data-variant="secondary" data-action="message-clear" onAct=${() => act.message(null, 1)}>
      <${Symbol} name="close" />${t('guide-message-clear')}
    <//>
  </div>`;
}
