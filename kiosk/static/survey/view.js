/** What stands at the exit: four faces, or the office's own question, or thanks. */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { Name } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';

import { Face } from './faces.js';
import { secondFor } from './state.js';

const FACES = [1, 2, 3, 4];

/**
 * @typedef {object} Hands
 * @property {(question: string, answer: number) => void} answer
 * @property {() => void} skip
 * @property {() => void} languages
 * @property {() => void} contrast
 * @property {(id: string) => void} speak
 *
 * @typedef {{state: import('./state.js').State, hands: Hands}} Sight
 */

/** @param {Sight} sight */
export function Exit(sight) {
  const { screen } = sight.state;
  const Screen = { visit: Visit, second: Second, thanks: Thanks, languages: Languages }[screen];
  return html`
    <${Head} ...${sight} />
    <main class="q-main" data-screen=${screen} key=${screen}><${Screen} ...${sight} /></main>
  `;
}

/** @param {Sight} sight */
function Head({ state, hands }) {
  const present = state.told?.languages.find(({ id }) => id === language());
  const asks = state.screen === 'visit' || state.screen === 'languages';
  return html`<header class="q-head">
    <span class="q-head__name"><span class="m-logo" aria-hidden="true"></span><span lang="nb">${state.told?.office.name ?? ''}</span></span>
    ${state.screen === 'second' && html`<span class="q-over" role="status"><${Symbol} name="check" />${t('survey-one-more')}</span>`}
    ${asks &&
    html`<span class="q-tools"><button type="button" class="k-press q-tool" data-action="contrast" aria-pressed=${state.contrast} aria-label=${t('survey-contrast')} onClick=${hands.contrast}>
        <span class="q-contrast" aria-hidden="true"></span>
      </button>
      <button type="button" class="k-press q-tool" data-action="languages" aria-expanded=${state.screen === 'languages'} onClick=${hands.languages}>
        <${Symbol} name="globe" /><span><span class="ds-sr-only">${t('common-language')}: </span><span lang=${present?.id}>${present?.name}</span></span>
      </button></span>`}
  </header>`;
}

/**
 * The heading gets the focus when its screen comes up, so that keyboards and
 * screen readers begin there.
 *
 * @param {{id: string, children?: unknown}} props
 */
function Heading({ id, children }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => ref.current?.focus(), []);
  return html`<h1 class="q-heading" id=${id} tabindex="-1" ref=${ref}>${children}</h1>`;
}

/** @param {Sight} sight */
function Visit({ hands }) {
  return html`
    <${Heading} id="question">${t('survey-visit')}<//>
    <div class="q-answers q-answers--faces" role="group" aria-labelledby="question">
      ${FACES.map(
        (answer) => html`<button type="button" class="k-press q-answer" key=${answer} data-answer=${answer} onClick=${() => hands.answer('visit', answer)}>
          <span class="q-answer__in"><${Face} answer=${answer} /><span class="q-answer__word">${t(`survey-visit-${answer}`)}</span></span>
        </button>`,
      )}
    </div>
    <p class="q-promise">${t('survey-anonymous')}</p>
  `;
}

/** @param {Sight} sight */
function Second({ state, hands }) {
  const second = secondFor(state);
  if (!second) return null;
  return html`
    <${Heading} id="question"><${Name} of=${second.question} /><//>
    <div class="q-answers" role="group" aria-labelledby="question" data-count=${second.answers.length}>
      ${second.answers.map(
        (names, index) => html`<button type="button" class="k-press q-answer" key=${index} data-answer=${index + 1} onClick=${() => hands.answer(second.id, index + 1)}>
          <span class="q-answer__word"><${Name} of=${names} /></span>
        </button>`,
      )}
    </div>
    <button type="button" class="k-press q-skip" data-action="skip" onClick=${hands.skip}>${t('survey-skip')}</button>
  `;
}

function Thanks() {
  return html`<div class="q-thanks">
    <span class="q-thanks__sign" data-tone="success"><${Symbol} name="check" /></span>
    <div role="status"><${Heading} id="thanks">${t('survey-thanks')}<//></div>
    <p class="q-promise">${t('survey-thanks-text')}</p>
  </div>`;
}

/** «Språk / Language»: for somebody who cannot read the language that is shown. */
function InBoth() {
  const [own, english] = [t('common-language'), t('common-language', {}, 'en')];
  return own === english ? own : html`${own} / <span lang="en" dir="ltr">${english}</span>`;
}

/** @param {Sight} sight */
function Languages({ state, hands }) {
  return html`
    <${Heading} id="question"><${InBoth} /><//>
    <div class="q-languages" role="group" aria-labelledby="question">
      ${(state.told?.languages ?? []).map(
        ({ id, name, dir }) => html`<button type="button" class="k-press" key=${id} lang=${id} dir=${dir} data-language=${id} aria-pressed=${id === language()} onClick=${() => hands.speak(id)}>
          ${name}
        </button>`,
      )}
    </div>
  `;
}
