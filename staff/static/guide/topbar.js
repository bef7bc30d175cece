/** What is always in sight: whose tablet, the time, how the door stands, how many are here. */
import { html, useState } from '/static/shared/dom.js';
import { LANGUAGES } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { peopleInRoom } from '../select.js';
import { useGuide } from './context.js';
import { chooseLanguage } from './language.js';
import { MODE_SYMBOLS, untilWords } from './words.js';

const MODE_TONES = { gated: 'info', open: 'success', closed: 'warning' };

/** @param {{alarm: import('./alarm.js').Alarm}} props */
export function TopBar({ alarm }) {
  const { state, at, go } = useGuide();
  const mode = state.policy?.mode ?? 'closed';
  const until = state.policy?.until;
  return html`<header class="g-top">
    <h1 class="g-top__office"><${Symbol} name="tablet" /><span>${state.office?.name}</span></h1>
    <time class="g-top__clock">${clockTime(at)}</time>
    <button type="button" class="g-pill" data-tone=${MODE_TONES[mode]} data-mode=${mode} onClick=${() => go('door')}>
      <${Symbol} name=${MODE_SYMBOLS[mode]} />
      ${t(`mode-${mode}`)}${until ? ` ${untilWords(until)}` : ''}
    </button>
    <button type="button" class="g-pill" data-tone="neutral" data-people onClick=${() => go('room')}>
      <${Symbol} name="people" />${t('guide-people', { count: peopleInRoom(state).total })}
    </button>
    <${SoundPill} alarm=${alarm} />
    <${LanguagePill} />
  </header>`;
}

/** @param {{alarm: import('./alarm.js').Alarm}} props */
function SoundPill({ alarm }) {
  const sound = alarm.sound();
  const tone = sound === 'on' ? 'neutral' : 'warning';
  return html`<button type="button" class="g-pill" data-tone=${tone} data-sound=${sound} data-action="sound" onClick=${alarm.unlock}>
    <${Symbol} name=${sound === 'on' ? 'speaker' : 'speaker_off'} /><span>${t(`guide-sound-${sound}`)}</span>
  </button>`;
}

function LanguagePill() {
  const [, redraw] = useState('');
  const { go } = useGuide();
  /** @param {any} event */
  const choose = async (event) => {
    await chooseLanguage(event.target.value);
    redraw(language());
    go('appointments');
  };
  return html`<label class="g-pill g-pill--select" data-tone="neutral">
    <${Symbol} name="globe" /><span class="ds-sr-only">${t('common-language')}</span>
    <select name="language" value=${language()} onChange=${choose}>
      ${LANGUAGES.map(({ id, name }) => html`<option key=${id} value=${id} lang=${id}>${name}</option>`)}
    </select>
  </label>`;
}
