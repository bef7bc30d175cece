/** How the visitor wants the screen: one row at the bottom, the same on every screen. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';

import { InBoth } from './languages.js';
import { Press, useKiosk } from './press.js';

/** @param {{languages: {id: string, name: string}[], tall: boolean}} props */
export function Tools({ languages, tall }) {
  const { state } = useKiosk();
  const present = languages.find(({ id }) => id === language());
  return html`<section class="k-tools" aria-label=${t('kiosk-tools')}>
    <${Press} action="languages" class="k-tool k-tool--language" pressed=${state.choosing}>
      <${Symbol} name="globe" />
      <span class="k-tool__words"><b class="m-own-name" lang=${present?.id}>${present?.name}</b><span><${InBoth} /></span></span>
    <//>
    <${Tool} action="listen" pressed=${state.listening} words=${t('kiosk-listen')}><${Symbol} name="headphones" /><//>
    ${tall && html`<${Tool} action="low" pressed=${state.low} words=${t('kiosk-low')}><${Symbol} name="lower" /><//>`}
    <${Tool} action="large" pressed=${state.large} words=${t('kiosk-large-text')}>
      <span class="k-glyph k-glyph--large" aria-hidden="true">A</span>
    <//>
    <${Tool} action="contrast" pressed=${state.contrast} words=${t('kiosk-contrast')}>
      <span class="k-glyph k-glyph--contrast" aria-hidden="true"></span>
    <//>
    <${Tool} action="simple" pressed=${state.simple} words=${t('kiosk-simple')}><${Symbol} name="simple" /><//>
  </section>`;
}

/** @param {{action: string, pressed: boolean, words: string, children?: unknown}} props */
function Tool({ action, pressed, words, children }) {
  return html`<${Press} action=${action} class="k-tool" pressed=${pressed}>
    ${children}<span class="k-tool__words">${words}</span>
  <//>`;
}
