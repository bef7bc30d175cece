/** What the pieces of the screen have in common: its plan, and time that passes. */
import { createContext, useContext, useEffect, useState } from '/static/shared/dom.js';

/**
 * @typedef {object} Wall
 * @property {import('./plan.js').Plan} plan
 * @property {string[]} places
 * @property {import('./place.js').Measure} measure
 * @property {string[]} languages of the screen; the first is its own
 */

/** @type {any} */
export const WallContext = createContext(/** @type {any} */ (null));

/** @returns {Wall} */
export function useWall() {
  return useContext(WallContext);
}

/**
 * Steady milliseconds, drawn anew every so often: for what comes in turns.
 *
 * @param {number} [every]
 */
export function useSteady(every = 1000) {
  const [at, setAt] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(performance.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return at;
}

/** The page's size, which changes when a screen is turned or a window moved. */
export function usePageSize() {
  const [size, setSize] = useState(pageSize());
  useEffect(() => {
    const changed = () => setSize(pageSize());
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  }, []);
  return size;
}

function pageSize() {
  return { width: window.innerWidth, height: window.innerHeight };
}
