/** The languages by their own names, each written as its readers write. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { directionOf, knows, language, t } from '/static/shared/text.js';

import { Heading, Press, Ways, Words } from './press.js';

/** @typedef {{id: string, name: string}[]} Known */

/** The screen that the globe opens; the one under it is left as it was. */
export function Languages(/** @type {{languages: Known}} */ { languages }) {
  return html`<div class="k-task">
    <${Heading}><${InBoth} /><//>
    <${LanguageButtons} languages=${languages} />
    <${Ways}><${Press} action="languages"><${Words} symbol="back" title=${t('common-back')} /><//><//>
  </div>`;
}

/** @param {{languages: Known}} props */
export function LanguageButtons({ languages }) {
  return html`<div class="k-languages" role="group" aria-label=${t('common-language')} data-count=${languages.length}>
    ${languages.map(
      ({ id, name }) => html`<${Press}
        key=${id}
        action="language"
        hook="language"
        value=${id}
        lang=${id}
        dir=${directionOf(id)}
        class="k-language"
        pressed=${id === language()}
      >
        ${id === language() && html`<${Symbol} name="check" />`}<span class="m-own-name">${name}</span>
      <//>`,
    )}
  </div>`;
}

/** «Språk / Language»: for somebody who cannot read the language that is shown. */
export function InBoth() {
  const own = t('common-language');
  const english = knows('en') ? t('common-language', {}, 'en') : own;
  return own === english ? own : html`${own}\u00a0/ <span lang="en" dir="ltr">${english}</span>`;
}
