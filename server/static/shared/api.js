/**
 * Requests to the server: one way in, and a result that never throws.
 *
 * @typedef {import('./problem.js').Problem} Problem
 * @typedef {{ok: true, data: any} | {ok: false, problem: Problem}} Result
 *
 * @typedef {object} Options
 * @property {string} [idempotencyKey] names the action, so that repeating it makes nothing new
 * @property {number} [retries] how often to try again when no answer came or the server was
 *   busy; only for requests that are safe to repeat (default 0)
 * @property {number} [timeout] milliseconds before an answer is given up (default 8000)
 *
 * @typedef {object} Api
 * @property {(method: string, path: string, body?: unknown, options?: Options) => Promise<Result>} request
 * @property {(path: string) => Promise<Result>} get
 * @property {(path: string, body?: unknown, options?: Options) => Promise<Result>} post
 * @property {(body: unknown) => Promise<Result>} arrive an arrival, tried three times under one key
 */
import { localProblem, problemFrom } from './problem.js';
import { language } from './text.js';

const RETRY_AFTER_MS = 400;
/** Answers after which the same request may succeed if it is sent again. */
const PASSING = new Set([0, 502, 503, 504]);

/**
 * A client for one token.
 *
 * @param {{token?: string | null, office?: string}} identity `office` lets paths be
 *   written short: `desks/4/next` for `/api/v1/offices/<office>/desks/4/next`
 * @returns {Api}
 */
export function createApi({ token = null, office = '' } = {}) {
  /** @type {Api['request']} */
  const request = (method, path, body, options = {}) =>
    repeat(() => send(method, address(path, office), body, token, options), options.retries ?? 0);
  return {
    request,
    get: (path) => request('GET', path, undefined, { retries: 1 }),
    post: (path, body = {}, options = {}) => request('POST', path, body, options),
    arrive: (body) => request('POST', 'arrivals', body, { idempotencyKey: newKey(), retries: 2 }),
  };
}

/**
 * A fresh idempotency key. Not `crypto.randomUUID`: a kiosk on plain http in
 * the office's own network does not have it.
 *
 * @returns {string}
 */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {string} path
 * @param {string} office
 */
function address(path, office) {
  return path.startsWith('/') ? path : `/api/v1/offices/${encodeURIComponent(office)}/${path}`;
}

/**
 * @param {() => Promise<Result>} attempt
 * @param {number} retries
 * @returns {Promise<Result>}
 */
async function repeat(attempt, retries) {
  const result = await attempt();
  if (result.ok || retries === 0 || !PASSING.has(result.problem.status)) return result;
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  return repeat(attempt, retries - 1);
}

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} body
 * @param {string | null} token
 * @param {Options} options
 * @returns {Promise<Result>}
 */
async function send(method, url, body, token, options) {
  try {
    const answer = await fetch(url, {
      method,
      headers: headers(body, token, options.idempotencyKey),
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(options.timeout ?? 8000),
      cache: 'no-store',
    });
    // An answer that broke off is none, however well it began.
    if (answer.ok) return { ok: true, data: await answer.json() };
    return { ok: false, problem: problemFrom(answer.status, await answer.json().catch(() => null)) };
  } catch {
    return { ok: false, problem: localProblem('no_connection') };
  }
}

/**
 * @param {unknown} body
 * @param {string | null} token
 * @param {string | undefined} key
 * @returns {Record<string, string>}
 */
function headers(body, token, key) {
  return {
    'Accept-Language': language(),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
  };
}
