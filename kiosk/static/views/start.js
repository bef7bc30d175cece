/** The first screen: one question, and every language by its own name. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { LanguageButtons } from './languages.js';
import { Heading, Press, Words } from './press.js';

export function Start(/** @type {{languages: {id: string, name: string}[]}} */ { languages }) {
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
    <${LanguageButtons} languages=${languages} />
  </div>`;
}
