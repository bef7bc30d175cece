/**
 * Who a screen is: its token and the few settings that came with it in the
 * link, kept in this browser so that a reload or a power cut changes nothing.
 *
 * A token arrives in the URL's fragment (`/desk/#token=…&desk=4`), because a
 * fragment is never sent to a server or written to its log; it is taken out of
 * the address bar at once, so that nobody reads it over a shoulder.
 *
 * @typedef {{token: string | null, extra: Record<string, string>}} Session
 */

/**
 * The named values of a fragment.
 *
 * @param {string} hash such as `#token=abc&desk=4`
 * @returns {Record<string, string>}
 */
export function readFragment(hash) {
  return Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
}

/**
 * The session of one page: from the fragment when there is a token in it,
 * otherwise what was kept from before.
 *
 * @param {string} page name the token is kept under: kiosk, guide, desk, …
 * @returns {Session}
 */
export function openSession(page) {
  const { token, ...extra } = readFragment(window.location.hash);
  if (token) {
    keepSession(page, token, extra);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }
  return {
    token: window.localStorage.getItem(`mottak.token.${page}`),
    extra: JSON.parse(window.localStorage.getItem(`mottak.extra.${page}`) ?? '{}'),
  };
}

/**
 * Keeps a token (and what came with it) for a page in this browser.
 *
 * @param {string} page
 * @param {string} token
 * @param {Record<string, string>} extra such as `{desk: "4"}`
 */
export function keepSession(page, token, extra = {}) {
  window.localStorage.setItem(`mottak.token.${page}`, token);
  window.localStorage.setItem(`mottak.extra.${page}`, JSON.stringify(extra));
}

/**
 * Who this screen was, by the server's last word: what it starts as while the
 * server is away. Whose the token really is, is asked when it is back.
 *
 * @param {string} page
 * @returns {any} null when it has never been told
 */
export function keptSelf(page) {
  return JSON.parse(window.localStorage.getItem(`mottak.self.${page}`) ?? 'null');
}

/**
 * @param {string} page
 * @param {object} me
 */
export function keepSelf(page, me) {
  window.localStorage.setItem(`mottak.self.${page}`, JSON.stringify(me));
}

/**
 * Forgets the token of a page: signing out, or a token the server refused. What
 * came with it stays: the desk is the same when somebody signs in again.
 *
 * @param {string} page
 */
export function forgetSession(page) {
  window.localStorage.removeItem(`mottak.token.${page}`);
  window.localStorage.removeItem(`mottak.self.${page}`);
}
