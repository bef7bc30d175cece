/** The time in which something can be taken back: the screens offer it for ten seconds. */
import { now } from '/static/shared/clock.js';
import { useEffect, useState } from '/static/shared/dom.js';

const OFFERED_MS = 10_000;

/**
 * Whole seconds for which an undo is still offered, drawn anew as they go.
 *
 * @param {number | null} at when it was done, milliseconds since 1970
 * @returns {number}
 */
export function useSecondsLeft(at) {
  const [, tick] = useState(0);
  const left = at === null ? 0 : Math.max(0, Math.ceil((at + OFFERED_MS - now()) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => tick((count) => count + 1), 250);
    return () => clearTimeout(timer);
  });
  return left;
}
