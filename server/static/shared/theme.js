/**
 * The office's own colours and logo. Which office a screen is in is known when
 * it has signed in; where its look is kept is remembered, so that the next time
 * already the first thing that is painted has it.
 */
const KEPT_AS = 'mottak.theme';
/** A page does not wait longer for its looks. */
const LONGEST_MS = 1500;

/** @returns {Promise<void>} when the look of the last time is on, or there is none */
export async function wearKept() {
  const kept = window.localStorage.getItem(KEPT_AS);
  if (kept) await putOn(kept);
}

/**
 * @param {string | null} address of its stylesheet; null for an office without a look of its own
 * @returns {Promise<void>} when its look is on, or it was not worth waiting for
 */
export async function wear(address) {
  if (address) {
    window.localStorage.setItem(KEPT_AS, address);
    return putOn(address);
  }
  window.localStorage.removeItem(KEPT_AS);
  return takeOff(worn());
}

/** @param {string} address */
async function putOn(address) {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.dataset.theme = address;
  const loaded = new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    setTimeout(resolve, LONGEST_MS);
  });
  const before = worn();
  document.head.append(link);
  await loaded;
  takeOff(before);
}

/** @returns {Element[]} */
function worn() {
  return [...document.querySelectorAll('link[data-theme]')];
}

/** @param {Element[]} links */
function takeOff(links) {
  for (const link of links) link.remove();
}
