/**
 * What is always in sight: whose tablet, the time, how the door stands, how
 * many are here. While somebody acute has not been taken the whole of it says
 * so, in red, in words and with how long; it keeps its height, so that nothing
 * under it moves.
 */
import { html } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { alarming, peopleInRoom } from '../select.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';
import { exactAge, MODE_SYMBOLS, untilWords } from './words.js';

const MODE_TONES = { gated: 'info', open: 'success', closed: 'warning' };

/** @param {{alarm: import('./alarm.js').Alarm, live: import('../shapes.js').StaffState, onSettings: () => void}} props */
export function TopBar({ alarm, live, onSettings }) {
  const acute = alarming(live);
  return html`<header class="g-top" data-alarm=${String(acute.length > 0)}>
    ${acute.length > 0 ? html`<${Acute} tickets=${acute} />` : html`<${Calm} live=${live} />`}
    ${alarm.sound() === 'blocked' &&
    html`<button type="button" class="g-pill" data-tone="warning" data-sound="blocked" data-action="sound" onClick=${alarm.unlock}>
      <${Symbol} name="speaker_off" />${t('guide-sound-blocked')}
    </button>`}
    <button type="button" class="g-pill g-pill--round" data-tone="neutral" data-action="settings" aria-label=${t('guide-settings')} title=${t('guide-settings')} onClick=${onSettings}>
      <${Symbol} name="settings" />
    </button>
  </header>`;
}

/** @param {{live: import('../shapes.js').StaffState}} props */
function Calm({ live }) {
  const { at, go } = useGuide();
  const mode = live.policy?.mode ?? 'closed';
  const until = live.policy?.until;
  return html`<h1 class="g-top__office"><${Symbol} name="tablet" /><span>${live.office?.name}</span></h1>
    <time class="g-top__clock">${clockTime(at)}</time>
    <button type="button" class="g-pill" data-tone=${MODE_TONES[mode]} data-mode=${mode} onClick=${() => go('door')}>
      <${Symbol} name=${MODE_SYMBOLS[mode]} />
      ${t(`mode-${mode}`)}${until ? ` ${untilWords(until)}` : ''}
    </button>
    <button type="button" class="g-pill" data-tone="neutral" data-people onClick=${() => go('room')}>
      <${Symbol} name="people" />${t('guide-people', { count: peopleInRoom(live).total })}
    </button>`;
}

/** @param {{tickets: import('../shapes.js').Ticket[]}} props */
function Acute({ tickets }) {
  const { act } = useGuide();
  const at = useNow();
  const [first, ...others] = tickets;
  return html`<div class="g-alarm" role="alert" data-alarm-number=${first.number}>
      <${Symbol} name="urgent" />
      <h1><span class="g-alarm__kind">${t('kind-acute')}</span> <span class="m-number">${first.number}</span></h1>
      ${others.length > 0 && html`<span class="g-alarm__more">${t('guide-acute-more', { count: others.length })}</span>`}
    </div>
    <span class="g-alarm__age">${exactAge(first.arrived_at, at)}</span>
    <${Act} class="ds-button g-alarm__take" data-action="take-alarm" aria-label=${`${t('guide-take')} ${first.number}`} onAct=${() => act.take(first)}>
      <${Symbol} name="hand" />${t('guide-take')}
    <//>`;
}
