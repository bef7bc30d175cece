/**
 * The page's side of what is kept for a start without the server (`worker.js`):
 * puts it there, and brings a new version in when nobody is in front of the
 * screen. Does so too where browsers keep nothing (plain http), by a reload.
 *
 * @typedef {object} Shell
 * @property {() => string | null} version of what this page runs; null until it is known
 * @property {() => void} check whether the server has a newer one: to be called when it is back
 */

/** The screen's own start comes first. */
const SETTLE_MS = 3000;
const LOOK_EVERY_MS = 10 * 60_000;
const FREE_EVERY_MS = 1000;

/**
 * @param {string} page kiosk or display
 * @param {() => boolean} isFree whether the page may be loaded anew now
 * @returns {Shell}
 */
export function keepShell(page, isFree) {
  /** @type {string | null} */
  let running = null;
  let newer = false;
  const check = async () => {
    const [told] = await Promise.all([versionOf(page), keep(page)]);
    running ??= told;
    newer = told !== null && told !== running;
  };
  setTimeout(async () => {
    // What this page was loaded as: from the server, or from what is kept.
    running = await versionOf(page);
    await keep(page);
    setInterval(check, LOOK_EVERY_MS);
  }, SETTLE_MS);
  setInterval(() => {
    if (!newer || !isFree()) return;
    newer = false;
    renew(page);
  }, FREE_EVERY_MS);
  return { version: () => running, check };
}

/**
 * @param {string} page
 * @returns {Promise<string | null>}
 */
async function versionOf(page) {
  try {
    const answer = await fetch(`/${page}/shell.json`, { cache: 'no-store', signal: AbortSignal.timeout(4000) });
    return answer.ok ? (await answer.json()).version : null;
  } catch {
    return null;
  }
}

/**
 * Puts the worker in, or asks whether there is a newer one. An attempt that did
 * not get all files leaves nothing behind, and is made again the next time.
 *
 * @param {string} page
 */
async function keep(page) {
  const scope = `/${page}/`;
  try {
    const there = await navigator.serviceWorker?.getRegistration(scope);
    await (there?.update() ?? navigator.serviceWorker?.register(`${scope}sw.js`, { scope, updateViaCache: 'none' }));
  } catch (error) {
    // The screen works without; it only cannot start while the server is away.
    console.info(`nothing is kept for a start without the server: ${error}`);
  }
}

/**
 * The new version takes over, and then the page is loaded with it.
 *
 * @param {string} page
 */
async function renew(page) {
  const registration = await navigator.serviceWorker?.getRegistration(`/${page}/`);
  registration?.waiting?.postMessage('take-over');
  window.location.reload();
}
