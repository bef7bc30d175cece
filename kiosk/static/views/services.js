/** What it is about: at most eight on one screen, the most asked for first. */
import { html } from '/static/shared/dom.js';
import { breakable } from '/static/shared/hyphens.js';
import { Name } from '/static/shared/parts.js';
import { named, t } from '/static/shared/text.js';

import { pageOf } from '../pages.js';
import { Heading, Press, useKiosk, Ways, Words } from './press.js';

export function Services() {
  const { state } = useKiosk();
  const { shown, more } = pageOf(state.office?.services ?? [], state.page);
  return html`<div class="k-task">
    <${Heading}>${t('kiosk-services-title')}<//>
    <div class="k-services">
      ${shown.map((service) => html`<${Choice} key=${service.id} service=${service} />`)}
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

/** More letters than this take three lines. */
const LONG_NAME = 34;

/** @param {{service: import('../shapes.js').Service}} props */
function Choice({ service: { id, name, symbol } }) {
  const long = named(name).length > LONG_NAME;
  const names = Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, breakable(text)]));
  return html`<${Press} action="service" hook="service" value=${id} class="k-service" long=${long}>
    <${Words} symbol=${symbol} title=${html`<${Name} of=${names} />`} />
  <//>`;
}
