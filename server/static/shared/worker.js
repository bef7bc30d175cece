/**
 * Keeps a screen's page, modules, styles, fonts and texts in the browser, so
 * that it starts while the server is away. The server puts the list of files,
 * with their hashes, in front of this script: a new version of any of them is
 * a new worker.
 *
 * From the server first, as that is always fresh; what is kept is for when it
 * does not answer. A page that had to be taken from what is kept takes all its
 * files from there, so that no two versions are mixed. Answers of the API are
 * never kept, nor anything else that is not on the list.
 */
const worker = /** @type {any} */ (globalThis);

/** @type {{page: string, version: string, files: Record<string, string>}} */
const { page, version, files } = worker.SHELL;
const KEPT_AS = `mottak-${page}-${version}`;
const START = `/${page}/`;
const LIST = `/${page}/shell.json`;
/** A person in front of an empty screen waits no longer than this for the server. */
const START_MS = 2000;
const FILE_MS = 4000;

/** Pages that were taken from what is kept. */
const alone = new Set();

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(tidy()));
// Only when the page says that nobody stands in front of it.
worker.addEventListener('message', (/** @type {any} */ { data }) => {
  if (data === 'take-over') worker.skipWaiting();
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && url.pathname === START) event.respondWith(begin(event));
  else if (url.pathname in files) event.respondWith(file(event, url.pathname));
  // A slow server is asked again; what is kept would say that there is nothing newer.
  else if (url.pathname === LIST && alone.has(event.clientId)) event.respondWith(kept(LIST));
});

/** All of the files or none: a hash that does not fit ends the attempt, and the old version stays. */
async function fill() {
  const cache = await caches.open(KEPT_AS);
  const get = async (/** @type {[string, string]} */ [address, integrity]) => {
    const answer = await fetch(address, { integrity, cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await cache.put(address, answer);
  };
  await Promise.all(Object.entries(files).map(get));
  await cache.put(LIST, Response.json({ page, version }));
}

/** Former versions of this page; other pages keep theirs. */
async function tidy() {
  const former = (await caches.keys()).filter((name) => name.startsWith(`mottak-${page}-`) && name !== KEPT_AS);
  await Promise.all(former.map((name) => caches.delete(name)));
}

/**
 * @param {any} event
 * @returns {Promise<Response>}
 */
async function begin(event) {
  try {
    return await fresh(event.request, START_MS);
  } catch {
    alone.add(event.resultingClientId);
    return kept(START);
  }
}

/**
 * @param {any} event
 * @param {string} address
 * @returns {Promise<Response>}
 */
async function file(event, address) {
  if (alone.has(event.clientId)) return kept(address);
  return fresh(event.request, FILE_MS).catch(() => kept(address));
}

/**
 * @param {Request} request
 * @param {number} patience milliseconds
 */
async function fresh(request, patience) {
  const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
  // What a web server in front says when the one behind it is away.
  if (answer.status >= 500) throw new Error(`${answer.status}`);
  return answer;
}

/** @param {string} address */
async function kept(address) {
  const cache = await caches.open(KEPT_AS);
  return (await cache.match(address)) ?? Response.error();
}
