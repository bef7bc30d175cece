/**
 * Which number is at each room, in the office's order of rooms: the newest that
 * was called there. Rooms without one are left out, as an empty row tells nobody
 * anything.
 *
 * @param {Pick<import('./state.js').State, 'calls'>} state
 * @param {string[]} places
 */
export function served({ calls }, places) {
  const here = calls.filter((call) => call.state !== 'finished');
  const order = [...places, ...here.map((call) => call.place).filter((place) => !places.includes(place))];
  return [...new Set(order)].flatMap((place) => here.find((call) => call.place === place) ?? []);
}
