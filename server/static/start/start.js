/** The start page: every screen with one line on what it is for. */
import { html, render } from '/static/shared/dom.js';
import { LANGUAGES, LanguageSwitch, Notice } from '/static/shared/parts.js';
import { readFragment } from '/static/shared/session.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, loadLanguage, t } from '/static/shared/text.js';
import { groups } from './links.js';

const LANGUAGE_KEY = 'mottak.language.start';
const GIVEN_KEY = 'mottak.start';

const given = readGiven();
choose(localStorage.getItem(LANGUAGE_KEY) ?? 'nb');

/**
 * What came with the link, kept while this tab lives so that a reload does not
 * lose it, and taken out of the address bar because it holds tokens.
 *
 * @returns {Record<string, string>}
 */
function readGiven() {
  if (window.location.hash.length > 1) {
    sessionStorage.setItem(GIVEN_KEY, JSON.stringify(readFragment(window.location.hash)));
    window.history.replaceState(null, '', window.location.pathname);
  }
  return JSON.parse(sessionStorage.getItem(GIVEN_KEY) ?? '{}');
}

/** @param {string} lang */
async function choose(lang) {
  localStorage.setItem(LANGUAGE_KEY, lang);
  await loadLanguage(lang);
  document.getElementById('plain')?.remove();
  render(html`<${Start} />`, /** @type {HTMLElement} */ (document.getElementById('app')));
}

function Start() {
  return html`<div class="s-page">
    <header class="m-topbar">
      <span class="m-brand m-grow"><${Symbol} name="door" />${t('start-title')}</span>
      <${LanguageSwitch} languages=${LANGUAGES} current=${language()} onChoose=${choose} />
    </header>
    <main class="m-main m-stack m-wide">
      <div class="m-stack m-tight">
        <h1 class="s-title">${t('start-heading')}</h1>
        <p class="s-lead">${t('start-lead')}</p>
      </div>
      ${Object.keys(given).length > 0 && html`<${Notice} tone="success" title=${t('start-signed-in')} />`}
      <div class="m-grid s-groups">
        ${groups(given).map((group) => html`<${GroupOfScreens} ...${group} />`)}
      </div>
    </main>
  </div>`;
}

/** @param {import('./links.js').Group} props */
function GroupOfScreens({ title, screens }) {
  return html`<section class="m-stack m-tight">
    <h2 class="s-group">${t(title)}</h2>
    <ul class="m-stack s-screens">
      ${screens.map(
        ({ name, symbol, href }) => html`<li key=${name}>
          <a class="ds-card s-screen" href=${href}>
            <span class="s-screen__symbol"><${Symbol} name=${symbol} /></span>
            <span class="m-grow">
              <span class="s-screen__name">${t(`start-${name}`)}</span>
              <span class="s-screen__text">${t(`start-${name}-text`)}</span>
            </span>
            <${Symbol} name="arrow" class="s-screen__arrow" />
          </a>
        </li>`,
      )}
    </ul>
  </section>`;
}
