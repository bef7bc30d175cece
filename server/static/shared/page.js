/**
 * How every signed-in screen begins: texts, token, who am I, then the screen.
 *
 * @typedef {{office: string, office_name: string, role: string, id: string, name: string, theme: string | null}} Me
 *
 * @typedef {object} Opened
 * @property {HTMLElement} root where the screen is drawn
 * @property {import('./api.js').Api} api signed in; short paths are within the office
 * @property {Me} me
 * @property {string} token
 * @property {import('./live.js').Line} line for `connect` in live.js; it is dialled already
 * @property {Record<string, string>} extra what came with the link, such as `desk`
 * @property {(code?: string) => void} signOut forgets the token and asks for a new one;
 *   give it as `onRefused`
 */
import { createApi } from './api.js';
import { followContrast } from './contrast.js';
import { html, render } from './dom.js';
import { dial } from './live.js';
import { Notice } from './parts.js';
import { localProblem } from './problem.js';
import { forgetSession, keepSelf, keepSession, keptSelf, openSession } from './session.js';
import { SignInPanel } from './signin.js';
import { loadLanguage, t } from './text.js';
import { wear, wearKept } from './theme.js';
import { readyTime } from './time.js';

const TRY_AGAIN_MS = 2000;
/** A screen that can start alone does not wait long for a server that does not answer. */
const ALONE_AFTER_MS = 3000;
/** The server's first word comes hardly later than who this is; a screen does not wait long for it. */
const FIRST_WORD_MS = 400;
/** Why the page asks for a token again, over the reload that clears it. */
const REASON_KEY = 'mottak.signed-out';

/**
 * Opens a page and hands over to `main` once it is known who it is.
 *
 * @param {{page: string, namespace: string, roles: string[], lang?: string, alone?: boolean,
 *   main: (opened: Opened) => void}} options
 *   `page` names the kept token; `namespace` is that of its live line; `roles` are those this page
 *   is for; `alone`: it starts also while the server is away, as what it was before, and shows by
 *   itself that it is not live
 */
export async function openPage({ page, namespace, roles, lang = 'nb', alone = false, main }) {
  const root = /** @type {HTMLElement} */ (document.getElementById('app'));
  followContrast(window);
  const worded = Promise.all([texts(lang), wearKept()]);

  /** @param {string} [code] why a token is asked for again */
  const ask = (code) => {
    const onToken = (/** @type {string} */ token) => {
      keepSession(page, token, openSession(page).extra);
      enter();
    };
    const problem = code ? localProblem(code) : null;
    render(html`<${SignInPanel} problem=${problem} onToken=${onToken} />`, root);
  };
  // By a reload, so that nothing of the screen that was open goes on running.
  const signOut = (/** @type {string | undefined} */ code) => {
    forgetSession(page);
    window.sessionStorage.setItem(REASON_KEY, code ?? '');
    window.location.reload();
  };
  const enter = async () => {
    const { token, extra } = openSession(page);
    const line = token && dial(namespace, token);
    const asked = token && whoAmI(token, page, alone);
    readyTime();
    await worded;
    if (!token || !line || !asked) return ask(window.sessionStorage.getItem(REASON_KEY) || undefined);
    const result = await asked;
    if (result.ok && roles.includes(result.data.role)) {
      // So that the first picture is the whole one, and not drawn twice.
      await Promise.race([line.heard, pause(FIRST_WORD_MS)]);
      await wear(result.data.theme);
      const api = createApi({ token, office: result.data.office });
      return main({ root, api, me: result.data, token, line, extra, signOut });
    }
    line.socket.disconnect();
    return result.ok ? ask('forbidden_role') : refused(result.problem);
  };
  /** @param {import('./problem.js').Problem} problem */
  const refused = (problem) => {
    if (problem.status === 401 || problem.status === 403) return ask(problem.code);
    render(html`<${Waiting} />`, root);
    return setTimeout(enter, TRY_AGAIN_MS);
  };
  await enter();
}

/**
 * A screen that starts while the server restarts: without texts it can say nothing.
 *
 * @param {string} lang
 */
async function texts(lang) {
  while (!(await loadLanguage(lang))) await pause(TRY_AGAIN_MS);
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Whose token it is; while the server is away, what it said the last time.
 *
 * @param {string} token
 * @param {string} page
 * @param {boolean} alone
 * @returns {Promise<import('./api.js').Result>}
 */
async function whoAmI(token, page, alone) {
  const options = alone ? { timeout: ALONE_AFTER_MS } : { retries: 1 };
  const result = await createApi({ token }).request('GET', '/api/v1/me', undefined, options);
  if (result.ok) keepSelf(page, result.data);
  const away = !result.ok && (result.problem.status === 0 || result.problem.status >= 500);
  const kept = alone && away && keptSelf(page);
  return kept ? { ok: true, data: kept } : result;
}

/** Shown while the server does not answer; the page goes on trying. */
function Waiting() {
  return html`<main class="m-signin">
    <${Notice} tone="warning" symbol="offline" title=${t('error-no_connection')} text=${t('error-no_connection-do')} />
  </main>`;
}
