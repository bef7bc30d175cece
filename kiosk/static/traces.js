/**
 * What a visitor leaves behind outside the state: half a scan, a sound that is
 * still to come, and the addresses of what was fetched, which the browser lists
 * for the page and which hold the secret of the visitor's ticket.
 *
 * @param {Pick<Performance, 'clearResourceTimings'>} performance
 * @param {(() => void)[]} forgetters
 * @returns {(state: {visitors: number}) => void} to be called at each change
 */
export function createTraces(performance, ...forgetters) {
  let before = 0;
  return ({ visitors }) => {
    if (visitors === before) return;
    before = visitors;
    performance.clearResourceTimings();
    for (const forget of forgetters) forget();
  };
}
