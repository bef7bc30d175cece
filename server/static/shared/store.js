/**
 * A screen's state in one place: actions go in, a pure reducer makes the next
 * state, and the drawing function is called once for all actions of one moment
 * (not at all when nothing changed).
 *
 * @template S
 * @template A
 * @typedef {{state: () => S, dispatch: (action: A) => void}} Store
 */

/**
 * @template S
 * @template A
 * @param {(state: S, action: A) => S} reducer
 * @param {S} initial
 * @param {(state: S) => void} draw
 * @returns {Store<S, A>}
 */
export function createStore(reducer, initial, draw) {
  let state = initial;
  let due = false;
  const paint = () => {
    due = false;
    draw(state);
  };
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      // Not requestAnimationFrame: a tablet's tab in the background must keep up.
      if (!due) queueMicrotask(paint);
      due = true;
    },
  };
}
