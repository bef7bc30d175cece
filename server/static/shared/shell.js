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
/** A server that has only just come back may not answer at once. */
const AGAIN_MS = 5000;
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
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;
  const check = async () => {
    const [told, waits] = await Promise.all([versionOf(page), keep(page)]);
    // The first answer is what this page was loaded as: from the server, or from what is kept.
    running ??= told;
    newer = waits || (told !== null && told !== running);
    clearTimeout(again);
    if (told === null) again = setTimeout(check, AGAIN_MS);
  };
  setTimeout(() => {
    check();
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
 * @returns {Promise<boolean>} whether a newer one has all its files and waits to take over
 */
async function keep(page) {
  const scope = `/${page}/`;
  try {
    const there = await navigator.serviceWorker?.getRegistration(scope);
    const asked = there?.update() ?? navigator.serviceWorker?.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
    const registration = /** @type {ServiceWorkerRegistration | undefined} */ (await asked);
    await filled(registration?.installing);
    // The first of all waits for nobody.
    return Boolean(registration?.waiting && registration.active);
  } catch (error) {
    // The screen works without; it only cannot start while the server is away.
    console.info(`nothing is kept for a start without the server: ${error}`);
    return false;
  }
}

/**
 * Waits until a worker has all its files, or has given up: one that is not ready when the page is
 * loaded anew cannot take over.
 *
 * @param {ServiceWorker | null} [worker]
 */
async function filled(worker) {
  while (worker?.state === 'installing') {
    await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
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
