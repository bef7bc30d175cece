/**
 * The manager's page: the door, the day, the services and the devices.
 *
 * @typedef {import('./state.js').OfficeState} OfficeState
 * @typedef {{service: string, channels: string[], drop_in: boolean, comment: string}} ServiceRule
 *
 * @typedef {object} Hands what the screen can do
 * @property {(action: import('./state.js').OfficeAction) => void} dispatch
 * @property {() => void} close
 * @property {() => void} undo
 * @property {(mode: string, until: string | null, comment: string) => void} switchMode
 * @property {(rule: ServiceRule, name: string) => void} saveService
 * @property {(kind: string, name: string) => void} addDevice
 * @property {(device: import('./state.js').Device) => void} removeDevice
 * @property {(id: string) => void} speak changes the language of the screen
 *
 * @typedef {{state: OfficeState, hands: Hands}} Sight
 */
import { html } from '/static/shared/dom.js';
import { Chip, LanguageSwitch, LANGUAGES, NotLive, ProblemNotice, Toast } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';
import { AddDevice, Devices, RemoveDevice, ShowToken } from './devices.js';
import { Gate, SwitchMode } from './gate.js';
import { Languages } from './languages.js';
import { EditService, Services } from './services.js';
import { Survey } from './survey.js';
import { Endings, People, Sent, Today, Verdicts } from './today.js';

/** @param {Sight} sight */
export function Office(sight) {
  const { state, hands } = sight;
  return html`<div class="o-screen">
    <${NotLive} state=${state.staff.line} />
    <${TopBar} ...${sight} />
    ${state.staff.ready && html`<${Page} ...${sight} />`}
    <${Opened} ...${sight} />
    ${state.told && html`<${Toast} text=${state.told} tone="success" onGone=${() => hands.dispatch({ type: 'gone' })} />`}
  </div>`;
}

/** @param {Sight} sight */
function TopBar({ state, hands }) {
  return html`<header class="m-topbar o-topbar">
    <span class="m-brand"><span class="m-logo" aria-hidden="true"></span><${Symbol} name="briefcase" />${state.staff.office?.name ?? t('office-title')}</span>
    <nav class="o-nav" aria-label=${t('office-title')}>
      ${['gate', 'today', 'survey', 'services', 'languages', 'devices'].map((id) => html`<a key=${id} href=${`#${id}`}>${t(`office-nav-${id}`)}</a>`)}
    </nav>
    <div class="o-topbar__end">
      ${state.staff.line === 'live' && html`<${Chip} tone="success" symbol="repeat" text=${t('office-live')} />`}
      <${LanguageSwitch} languages=${LANGUAGES} current=${language()} onChoose=${hands.speak} />
    </div>
  </header>`;
}

/** @param {Sight} sight */
function Page(sight) {
  const { state } = sight;
  return html`<main class="m-main o-main" data-page="office" data-line=${state.staff.line}>
    <h1 class="ds-sr-only">${t('office-title')}</h1>
    ${state.problem && !state.dialog && html`<div class="o-wide" data-problem=${state.problem.code}><${ProblemNotice} problem=${state.problem} /></div>`}
    <${Gate} ...${sight} />
    <${Today} ...${sight} />
    <${Verdicts} ...${sight} />
    <${Endings} ...${sight} />
    <${Sent} ...${sight} />
    <${People} ...${sight} />
    <div class="o-wide"><${Survey} ...${sight} /></div>
    <div class="o-wide"><${Services} ...${sight} /></div>
    <div class="o-wide"><${Languages} ...${sight} /></div>
    <div class="o-wide"><${Devices} ...${sight} /></div>
  </main>`;
}

/** @param {Sight} sight */
function Opened(sight) {
  const { dialog } = sight.state;
  switch (dialog?.name) {
    case 'switch-mode':
      return html`<${SwitchMode} ...${sight} mode=${dialog.mode} />`;
    case 'service':
      return html`<${EditService} ...${sight} id=${dialog.service} />`;
    case 'add-device':
      return html`<${AddDevice} ...${sight} />`;
    case 'new-device':
      return html`<${ShowToken} ...${sight} device=${dialog.device} />`;
    case 'remove-device':
      return html`<${RemoveDevice} ...${sight} device=${dialog.device} />`;
    default:
      return null;
  }
}
