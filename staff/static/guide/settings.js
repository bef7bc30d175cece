/** What the one who holds the tablet chooses: the hand, the chime, the language; and to install it. */
import { html, useState } from '/static/shared/dom.js';
import { LANGUAGES } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';
import { choose, chosen } from './chosen.js';
import { canInstall, install } from './install.js';
import { chooseLanguage } from './language.js';
import { Choices, Sheet } from './pieces.js';

const HANDS = /** @type {const} */ (['left', 'right']);
const CHIMES = /** @type {const} */ (['normal', 'low']);

/** @param {{alarm: import('./alarm.js').Alarm, onChange: () => void, onClose: () => void}} props */
export function Settings({ alarm, onChange, onClose }) {
  const [, redraw] = useState(0);
  /** @param {Partial<import('./chosen.js').Chosen>} some */
  const set = (some) => {
    choose(some);
    redraw((count) => count + 1);
    onChange();
  };
  const speak = async (/** @type {string} */ id) => {
    await chooseLanguage(id);
    set({});
  };
  const { hand, chime } = chosen();
  return html`<${Sheet} name="settings" title=${t('guide-settings')} onClose=${onClose}>
    <div class="m-stack g-settings">
      <${Setting} title=${t('guide-hand')} name="data-hand" ids=${HANDS} word=${(/** @type {string} */ id) => t(`guide-hand-${id}`)} value=${hand} onChoose=${(/** @type {any} */ id) => set({ hand: id })} />
      <${Setting} title=${t('guide-chime')} name="data-chime" ids=${CHIMES} word=${(/** @type {string} */ id) => t(`guide-chime-${id}`)} value=${chime}
        onChoose=${(/** @type {any} */ id) => (set({ chime: id }), alarm.chime())} />
      <p class="m-subtle">${t('guide-chime-text')}</p>
      <h3>${t('common-language')}</h3>
      <${Choices} class="g-choices--line" label=${t('common-language')} name="data-language" value=${language()} onChoose=${speak}
        options=${LANGUAGES.map(({ id, name }) => ({ id, text: name }))} />
      ${canInstall() &&
      html`<button type="button" class="ds-button g-wide" data-variant="secondary" data-action="install" onClick=${install}>
        <${Symbol} name="tablet" />${t('guide-install')}
      </button>`}
    </div>
  <//>`;
}

/**
 * @param {{title: string, name: string, ids: readonly string[], word: (id: string) => string, value: string, onChoose: (id: string) => void}} props
 */
function Setting({ title, name, ids, word, value, onChoose }) {
  return html`<h3>${title}</h3>
    <${Choices} class="g-choices--line" label=${title} name=${name} value=${value} onChoose=${onChoose}
      options=${ids.map((id) => ({ id, text: word(id) }))} />`;
}
