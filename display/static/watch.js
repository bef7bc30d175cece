/**
 * Whether the line is alive. A cable that is pulled closes nothing: the socket
 * would be believed in for most of a minute. So the screen asks when it has
 * heard nothing for a while, and says that it is not live when no answer comes.
 *
 * @typedef {import('/static/shared/live.js').LiveState} LiveState
 */

/** How soon it asks again for what no event tells it: the number of people waiting. */
const RECOUNT_MS = 5000;
const SILENT_MS = 15_000;
const DEAD_MS = 22_000;

/**
 * @param {{onLine: (line: LiveState) => void, seen: () => {seq: number, day: string}}} parts
 */
export function watchLine({ onLine, seen }) {
  /** @type {LiveState} */
  let line = 'connecting';
  let last = performance.now();
  let counted = seen();
  const report = () => {
    const dead = line === 'live' && (!navigator.onLine || performance.now() - last > DEAD_MS);
    onLine(dead ? 'lost' : line);
  };
  window.addEventListener('online', report);
  window.addEventListener('offline', report);
  return {
    heard: () => {
      last = performance.now();
    },
    line: (/** @type {LiveState} */ state) => {
      line = state;
      report();
    },
    /** @param {import('/static/shared/live.js').Live} live */
    over: (live) => {
      setInterval(() => {
        report();
        const { seq, day } = seen();
        const silent = performance.now() - last > SILENT_MS;
        if (!silent && seq === counted.seq && day === counted.day) return;
        counted = { seq, day };
        live.resync();
      }, RECOUNT_MS);
    },
  };
}
