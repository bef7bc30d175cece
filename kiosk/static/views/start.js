/** The first screen: one question. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { Heading, Press, Words } from './press.js';

export function Start() {
  return html`<div class="k-start">
    <${Heading}>${t('kiosk-start-title')}<//>
    <div class="k-choices">
      <${Press} action="yes" class="k-choice k-choice--first">
        <${Words} symbol="check" title=${t('common-yes')} text=${t('kiosk-start-yes')} />
      <//>
      <${Press} action="no" class="k-choice">
        <${Words} symbol="search" title=${t('common-no')} text=${t('kiosk-start-no')} />
      <//>
    </div>
  </div>`;
}
