/** The office's machines: whether they are there, what printers say of themselves, adding and removing. */
import { now } from '/static/shared/clock.js';
import { html, useRef } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { has, t } from '/static/shared/text.js';
import { clockTime, dayAndTime, sameDay } from '/static/shared/time.js';
import { Modal } from '../modal.js';
import { useKeptPlace } from '../place.js';
import { Copy } from './copy.js';
import { Form, Scroll, Section } from './parts.js';

const KINDS = ['kiosk', 'display', 'survey', 'printer', 'calendar'];
/** @type {Record<string, string>} */
const SYMBOLS = { kiosk: 'kiosk', display: 'display', survey: 'face', printer: 'printer', calendar: 'calendar' };

/** What is said of a printer that has not said it yet. */
const UNKNOWN = { paper: 'unknown', near_end: 'unknown', cover: 'unknown', cutter: 'unknown', online: 'unknown' };
/** Not yet an obstacle. */
const SOON = ['near_end'];

/** @typedef {import('./state.js').Device} Device */

/** @param {import('./view.js').Sight} sight */
export function Devices(sight) {
  const { state, hands } = sight;
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const adding = useRef(/** @type {HTMLElement | null} */ (null));
  useKeptPlace(list, 'tr[data-device]', () => adding.current);
  const add = html`<button type="button" class="ds-button" data-variant="secondary" data-action="add-device" ref=${adding}
    onClick=${() => hands.dispatch({ type: 'open', dialog: { name: 'add-device' } })}>
    <${Symbol} name="plus" />${t('office-device-add')}
  </button>`;
  const devices = state.devices ?? [];
  return html`<${Section} id="devices" title=${t('office-devices')} text=${t('office-devices-text')} action=${add}>
    ${devices.length === 0 && state.devices !== null && html`<p class="m-subtle">${t('office-devices-none')}</p>`}
    ${devices.length > 0 &&
    html`<${Scroll} of="devices-title"><table class="o-table o-table--stack">
      <thead><tr>${['device', 'device-kind', 'device-status'].map((name) => html`<th scope="col" key=${name}>${t(`office-${name}`)}</th>`)}<th><span class="ds-sr-only">${t('office-device-remove')}</span></th></tr></thead>
      <tbody ref=${list}>${devices.map((device) => html`<${Row} ...${sight} key=${device.id} device=${device} />`)}</tbody>
    </table><//>`}
  <//>`;
}

/** @param {import('./view.js').Sight & {device: Device}} props */
function Row({ hands, device }) {
  return html`<tr tabindex="-1" data-device=${device.id} data-kind=${device.kind} data-connected=${String(device.connected)}>
    <th scope="row"><${Symbol} name=${SYMBOLS[device.kind]} /> ${device.name}</th>
    <td>${t(`office-device-kind-${device.kind}`)}${device.display && html` <span class="m-subtle o-small" data-layout>${layout(device.display)}</span>`}</td>
    <td><div class="m-row m-tight"><${Health} device=${device} /></div></td>
    <td class="o-end">
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger" data-action="remove-device"
        onClick=${() => hands.dispatch({ type: 'open', dialog: { name: 'remove-device', device } })}>
        ${t('office-device-remove')}<span class="ds-sr-only">: ${device.name}</span>
      </button>
    </td>
  </tr>`;
}

/**
 * What a waiting-room screen shows; a layout of the office's own by its name in the configuration.
 *
 * @param {NonNullable<Device['display']>} display
 */
function layout({ layout: name, distance, zone }) {
  const known = `office-device-layout-${name ?? 'own'}`;
  const shown = t('office-device-layout', { layout: has(known) ? t(known) : (name ?? ''), distance });
  return zone.length > 0 ? `${shown} · ${t('office-device-zone', { zone: zone.join(', ') })}` : shown;
}

/** @param {{device: Device}} props */
function Health({ device }) {
  if (device.kind === 'calendar') return html`<span class="m-subtle">${t('office-device-calendar')}</span>`;
  if (!device.connected) {
    const seen = device.last_seen ? t('office-device-seen', { when: moment(device.last_seen) }) : t('office-device-never');
    return [html`<${Chip} tone="danger" symbol="offline" text=${t('office-device-away')} />`, html`<span class="m-subtle">${seen}</span>`];
  }
  if (device.answering === false) {
    return html`<${Chip} tone="danger" symbol="alert" text=${t('office-device-silent')} /><${Since} device=${device} />`;
  }
  return [
    html`<${Chip} tone="success" text=${t('office-device-connected')} />`,
    device.shared && html`<${Chip} tone="warning" symbol="alert" text=${t('office-device-shared')} />`,
    device.kind === 'printer' && html`<${Paper} status=${device.status} />`,
    device.health && html`<${Since} device=${device} /><${Flaws} device=${device} />`,
  ];
}

/** @param {{device: Device}} props */
function Since({ device }) {
  return device.since && html`<span class="m-subtle">${t('office-device-since', { when: moment(device.since) })}</span>`;
}

/**
 * What a screen itself says is not as it should be; nothing when all is well.
 *
 * @param {{device: Device}} props
 */
function Flaws({ device }) {
  const { errors = 0, audio, camera } = device.health ?? {};
  const flaws = [
    device.outdated && t('office-device-outdated'),
    errors > 0 && t('office-device-errors', { count: errors }),
    camera === 'denied' && t('office-device-camera-denied'),
    camera === 'none' && t('office-device-camera-none'),
    audio === 'blocked' && t('office-device-mute'),
  ];
  return flaws.map((flaw) => flaw && html`<${Chip} key=${flaw} tone="warning" text=${flaw} />`);
}

/**
 * What is wrong with a printer, or that nothing is.
 *
 * @param {{status: import('./state.js').Status | null}} props
 */
function Paper({ status }) {
  const parts = Object.entries(status ?? UNKNOWN);
  const wrong = parts.filter(([, value]) => value !== 'ok');
  if (wrong.length === 0) return html`<span class="m-subtle" data-paper="ok">${t('office-device-ready')}</span>`;
  return wrong.map(
    ([part, value]) => html`<${Chip} key=${part} tone=${toneOf(part, value)} symbol=${value === 'bad' ? 'alert' : 'info'} text=${t(`office-device-${part}-${value}`)} />`,
  );
}

/**
 * @param {string} part
 * @param {string} value
 */
function toneOf(part, value) {
  if (value !== 'bad') return 'neutral';
  return SOON.includes(part) ? 'warning' : 'danger';
}

/** @param {string} at */
const moment = (at) => (sameDay(at, now()) ? t('common-time', { time: clockTime(at) }) : dayAndTime(at));

/** @param {import('./view.js').Sight} sight */
export function AddDevice({ state, hands }) {
  /** @param {FormData} form */
  const submit = (form) => hands.addDevice(String(form.get('kind')), String(form.get('name')).trim());
  return html`<${Modal} name="add-device" title=${t('office-device-add-title')} onClose=${hands.close}>
    <${Form} state=${state} action="confirm-add-device" confirm=${t('office-device-add')} onSubmit=${submit} onCancel=${hands.close}>
      <div class="m-field">
        <label class="ds-label" for="kind">${t('office-device-kind')}</label>
        <select class="ds-input" id="kind" name="kind">${KINDS.map((kind) => html`<option key=${kind} value=${kind}>${t(`office-device-kind-${kind}`)}</option>`)}</select>
      </div>
      <div class="m-field">
        <label class="ds-label" for="name">${t('office-device-name')}</label>
        <input class="ds-input" id="name" name="name" required pattern=".*\\S.*" title=${t('office-device-name-text')} maxlength="80" autocomplete="off" aria-describedby="name-text" />
        <p class="m-subtle o-small" id="name-text">${t('office-device-name-text')}</p>
      </div>
    <//>
  <//>`;
}

/**
 * The token of a device that was just added; shown this once.
 *
 * @param {import('./view.js').Sight & {device: import('./state.js').NewDevice}} props
 */
export function ShowToken({ hands, device }) {
  const opens = ['kiosk', 'display', 'survey'].includes(device.kind);
  const link = `${window.location.origin}/${device.kind}/#token=${device.token}`;
  return html`<${Modal} name="new-device" stays title=${t('office-token-title', { name: device.name })} onClose=${hands.close}>
    <p>${t('office-token-once')}</p>
    ${opens && html`<${Copy} label=${t('office-token-link')} value=${link} hook="data-new-link" />`}
    ${device.kind === 'printer' && html`<${Copy} label=${t('office-token-command')} value=${`mottak printer --url ${window.location.origin}`} hook="data-new-command" />`}
    <${Copy} label=${t('office-token-key')} value=${device.token} hook="data-new-token" />
    <div class="s-modal__foot"><button type="button" class="ds-button" data-action="close-token" onClick=${hands.close}>${t('common-close')}</button></div>
  <//>`;
}

/** @param {import('./view.js').Sight & {device: Device}} props */
export function RemoveDevice({ state, hands, device }) {
  return html`<${Modal} name="remove-device" title=${t('office-device-remove-title', { name: device.name })} onClose=${hands.close}>
    <p>${t('office-device-remove-text')}</p>
    <${Form} state=${state} action="confirm-remove-device" confirm=${t('office-device-remove-yes')} tone="danger" onSubmit=${() => hands.removeDevice(device)} onCancel=${hands.close} />
  <//>`;
}
