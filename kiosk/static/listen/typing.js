/** What is said while somebody types. */
import { codeLength } from '../change.js';
import { fieldOf } from '../state.js';
import { typedPlan } from './plan.js';

/** @typedef {import('../state.js').State} State */

/**
 * @param {State} was
 * @param {State} state
 * @param {import('./plan.js').Ear} ear
 * @returns {import('./plan.js').Phrase[]} nothing when nothing was typed in the field of the screen
 */
export function typedIn(was, state, ear) {
  const field = fieldOf(state);
  if (!field || field !== fieldOf(was) || was.entry[field] === state.entry[field]) return [];
  const length = field === 'code' ? codeLength(state) : null;
  return typedPlan({ before: was.entry[field], after: state.entry[field], length }, ear);
}
