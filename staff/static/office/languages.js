/** The languages that visitors are met in, and how far each one can be trusted. */
import { html } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { t } from '/static/shared/text.js';
import { languageName } from '../language.js';
import { Scroll, Section } from './parts.js';

/** @param {import('./view.js').Sight} sight */
export function Languages({ state }) {
  return html`<${Section} id="languages" title=${t('office-languages')} text=${t('office-languages-text')}>
    <${Scroll} of="languages-title"><table class="o-table o-table--stack">
      <thead>
        <tr>
          <th scope="col">${t('office-language')}</th>
          <th scope="col">${t('office-language-own')}</th>
          <th scope="col">${t('office-language-review')}</th>
          <th scope="col">${t('office-language-voice')}</th>
        </tr>
      </thead>
      <tbody>${(state.languages ?? []).map((one) => html`<${Row} key=${one.id} of=${one} />`)}</tbody>
    </table><//>
  <//>`;
}

/** @param {{of: import('./state.js').LanguageState}} props */
function Row({ of: { id, name, dir, reviewed, missing, speaks, voice_faults: faults } }) {
  return html`<tr data-language=${id} data-reviewed=${String(reviewed)} data-missing=${missing}>
    <th scope="row">${languageName(id)}</th>
    <td lang=${id}><bdi class="m-own-name" dir=${dir}>${name}</bdi></td>
    <td>
      <div class="m-row m-tight">
        <${Chip} tone=${reviewed ? 'success' : 'warning'} text=${t(`office-language-${reviewed ? 'reviewed' : 'machine'}`)} />
        <${Chip} tone=${missing ? 'warning' : 'neutral'} symbol=${missing ? 'alert' : 'check'} text=${t('office-language-missing', { count: missing })} />
      </div>
    </td>
    <td data-speaks=${String(speaks)}>
      <${Chip} tone=${speaks ? 'success' : 'neutral'} symbol=${speaks ? 'speaker' : 'minus'} text=${t(`office-language-${speaks ? 'speaks' : 'silent'}`)} />
      ${faults.map((fault) => html`<p class="m-subtle" lang="en" key=${fault}>${fault}</p>`)}
    </td>
  </tr>`;
}
