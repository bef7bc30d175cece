/**
 * The office's own colours and logo. Which office a screen is in is known when
 * it has signed in; it is remembered, so that the next time already the first
 * thing that is painted has its look.
 */
const KEPT_AS = 'mottak.theme';
/** A page does not wait longer for its looks. */
const LONGEST_MS = 1500;

/** @returns {Promise<void>} when the look of the last time is on, or there is none */
export async function wearKept() {
  const office = window.localStorage.getItem(KEPT_AS);
  if (office) await wear(office);
}

/**
 * @param {string} office
 * @returns {Promise<void>} when its look is on, or it was not worth waiting for
 */
export async function wear(office) {
  window.localStorage.setItem(KEPT_AS, office);
  const address = `/theme/${encodeURIComponent(office)}.css`;
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.dataset.theme = office;
  const loaded = new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    setTimeout(resolve, LONGEST_MS);
  });
  const before = document.querySelectorAll('link[data-theme]');
  document.head.append(link);
  await loaded;
  for (const old of before) old.remove();
}
