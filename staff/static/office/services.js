/** What people without an appointment are offered, service by service. */
import { html } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { Modal } from '../modal.js';
import { Comment, Form, Scroll, Section } from './parts.js';

/** Where people can be sent, in the order they are offered. */
export const CHANNELS = /** @type {const} */ (['phone', 'self_service', 'booking']);
/** @type {Record<string, string>} */
const SYMBOLS = { phone: 'phone', self_service: 'computer', booking: 'calendar' };

/** @param {import('./view.js').Sight} sight */
export function Services(sight) {
  const { services } = sight.state.staff;
  return html`<${Section} id="services" title=${t('office-services')} text=${t('office-services-text')}>
    <${Scroll} of="services-title"><table class="o-table o-table--stack">
      <thead>
        <tr>
          <th scope="col">${t('office-service')}</th>
          <th scope="col">${t('office-service-channels')}</th>
          <th scope="col">${t('office-service-drop-in')}</th>
          <th><span class="ds-sr-only">${t('office-service-edit')}</span></th>
        </tr>
      </thead>
      <tbody>${services.map((service) => html`<${Row} ...${sight} key=${service.id} service=${service} />`)}</tbody>
    </table><//>
  <//>`;
}

/**
 * The rule in force; the service's own is that of the snapshot.
 *
 * @param {import('../shapes.js').StaffState} staff
 * @param {import('../shapes.js').Service} service
 */
const ruleOf = (staff, service) => staff.policy?.services[service.id] ?? service;

/** @param {import('./view.js').Sight & {service: import('../shapes.js').Service}} props */
function Row({ state, hands, service }) {
  const rule = ruleOf(state.staff, service);
  return html`<tr data-service=${service.id} data-drop-in=${String(rule.drop_in)}>
    <th scope="row"><${Symbol} name=${service.symbol} /> ${named(service.name)}</th>
    <td>
      <div class="m-row m-tight">
        ${rule.channels.map((one) => html`<${Chip} key=${one} symbol=${SYMBOLS[one]} text=${t(`channel-${one}`)} />`)}
        ${rule.channels.length === 0 && html`<span class="m-subtle">${t('office-service-none')}</span>`}
      </div>
    </td>
    <td data-label=${t('office-service-drop-in')}>${rule.drop_in ? html`<${Chip} tone="success" text=${t('office-service-yes')} />` : html`<span class="m-subtle">${t('office-service-no')}</span>`}</td>
    <td class="o-end">
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-action="edit-service"
        aria-label=${t('office-service-edit-title', { service: named(service.name) })}
        onClick=${() => hands.dispatch({ type: 'open', dialog: { name: 'service', service: service.id } })}>
        <${Symbol} name="edit" />${t('office-service-edit')}
      </button>
    </td>
  </tr>`;
}

/** @param {import('./view.js').Sight & {id: string}} props */
export function EditService({ state, hands, id }) {
  const service = state.staff.services.find((one) => one.id === id);
  if (!service) return null;
  const rule = ruleOf(state.staff, service);
  const name = named(service.name);
  /** @param {FormData} form */
  const submit = (form) =>
    hands.saveService(
      { service: id, channels: form.getAll('channel').map(String), drop_in: form.has('drop_in'), comment: String(form.get('comment')) },
      name,
    );
  return html`<${Modal} name="service" title=${t('office-service-edit-title', { service: name })} onClose=${hands.close}>
    <${Form} state=${state} action="save-service" confirm=${t('common-save')} onSubmit=${submit} onCancel=${hands.close}>
      <fieldset class="o-checks">
        <legend class="ds-label">${t('office-service-channels')}</legend>
        ${CHANNELS.map(
          (one) => html`<label key=${one}>
            <input class="ds-input" type="checkbox" name="channel" value=${one} defaultChecked=${rule.channels.includes(one)} />
            <${Symbol} name=${SYMBOLS[one]} />${t(`channel-${one}`)}
          </label>`,
        )}
      </fieldset>
      <div class="o-checks">
        <label><input class="ds-input" type="checkbox" name="drop_in" defaultChecked=${rule.drop_in} />${t('office-service-drop-in-label')}</label>
      </div>
      <${Comment} />
    <//>
  <//>`;
}
