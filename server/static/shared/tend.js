/**
 * A screen on a wall as a machine among machines: kept from leaving its page,
 * kept for a start without the server, renewed when nobody is in front of it,
 * and its health told.
 *
 * @typedef {object} Screen
 * @property {string} page kiosk, display or survey
 * @property {import('./live.js').Live} live
 * @property {() => boolean} isLive
 * @property {() => boolean} isFree whether the page may be loaded anew now
 * @property {() => import('./health.js').Look} look
 */
import { guard } from './guard.js';
import { tellHealth } from './health.js';
import { keepShell } from './shell.js';

const FOLLOW_MS = 1000;

/** @param {Screen} screen */
export function tend({ page, live, isLive, isFree, look }) {
  guard(window);
  const shell = keepShell(page, isFree);
  const beat = tellHealth(live.tell, shell.version, look);
  let before = isLive();
  setInterval(() => {
    const now = isLive();
    // The server that is back may be a newer one.
    if (now && !before) {
      shell.check();
      beat();
    }
    before = now;
  }, FOLLOW_MS);
}
