/** Nobody can speak the visitor's language here: a person comes and reads, unless they had rather not. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { Heading, Press, Sign, Ways, Words } from '../views/press.js';

export function Voiceless() {
  return html`<div class="k-centre">
      <${Sign} symbol="headphones" tone="info" />
      <${Heading}>${t('kiosk-voiceless-title')}<//>
      <p class="k-lead">${t('kiosk-voiceless-text')}</p>
    </div>
    <${Ways} rows>
      <${Press} action="back"><${Words} symbol="close" title=${t('kiosk-voiceless-no')} /><//>
      <${Press} action="talk" class="k-press k-press--first">
        <${Words} symbol="chat" title=${t('kiosk-voiceless-yes')} />
      <//>
    <//>`;
}
