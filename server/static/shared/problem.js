/**
 * The one shape of everything that can go wrong, whether the server said so
 * (application/problem+json) or the network did.
 *
 * @typedef {object} Problem
 * @property {string} code stable name, such as `desk_busy` or `no_connection`
 * @property {number} status HTTP status; 0 when no answer came
 * @property {string} title
 * @property {string} detail what happened and what was not lost, for people
 * @property {string} do what to do now
 * @property {unknown[]} [errors] the fields that were wrong
 */
import { t } from './text.js';

/**
 * A problem this client makes itself, worded from the catalogue when it is
 * shown: a page that starts without the server has one before it has texts.
 *
 * @param {string} code
 * @param {number} status
 * @returns {Problem}
 */
export function localProblem(code, status = 0) {
  return {
    code,
    status,
    title: code,
    get detail() {
      return t(`error-${code}`);
    },
    get do() {
      return t(`error-${code}-do`);
    },
  };
}

/**
 * The problem in an answer that was not a success; an answer that is no
 * problem document (a proxy's error page) becomes `internal`.
 *
 * @param {number} status
 * @param {unknown} body parsed JSON, or null
 * @returns {Problem}
 */
export function problemFrom(status, body) {
  const given = /** @type {Partial<Problem> | null} */ (body);
  const problem = localProblem('internal', status);
  if (!given?.code) return problem;
  // A word that is missing or empty there is ours: no screen may say nothing.
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== '');
  return { ...problem, ...Object.fromEntries(said), status };
}
