/** What it is about: at most eight on one screen, the most asked for first. */
import { html } from '/static/shared/dom.js';
import { named, t } from '/static/shared/text.js';

import { pageOf } from '../pages.js';
import { Heading, Press, useKiosk, Ways, Words } from './press.js';

export function Services() {
  const { state } = useKiosk();
  const { shown, more } = pageOf(state.office?.services ?? [], state.page);
  return html`<div class="k-task">
    <${Heading}>${t('kiosk-services-title')}<//>
    <div class="k-services">
      ${shown.map(
        ({ id, name, symbol }) => html`<${Press} key=${id} action="service" hook="service" value=${id} class="k-service">
          <${Words} symbol=${symbol} title=${named(name)} />
        <//>`,
      )}
      ${more
        ? html`<${Press} action="more-services" class="k-service k-service--more">
            <${Words} symbol="plus" title=${t('kiosk-services-more')} />
          <//>`
        : html`<${Press} action="talk" class="k-service k-service--more">
            <${Words} symbol="chat" title=${t('kiosk-services-none')} />
          <//>`}
    </div>
    <${Ways}><${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//><//>
  </div>`;
}
