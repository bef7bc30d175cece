/**
 * What the kiosk asks of the server for the visitor. One request at a time;
 * each has a key of its own, so that a lost answer can be asked for again
 * without a second ticket coming of it.
 *
 * @typedef {import('/static/shared/api.js').Api} Api
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Request} Request
 * @typedef {import('./change.js').Action} Action
 * @typedef {{state: () => State, dispatch: (action: Action) => void}} Store
 *
 * @typedef {object} Errands
 * @property {() => void} submit sends what is typed, or goes on to the next field
 * @property {() => void} submitCode
 * @property {(service: string) => void} service
 * @property {() => void} talk
 * @property {(channel: string) => void} channel
 * @property {() => void} printAgain
 * @property {() => void} retry the request that failed, under its own key
 */
import { newKey } from '/static/shared/api.js';

import { codeLength } from './change.js';
import { birthDate, dialled, flaw } from './entry.js';
import { fieldOf } from './state.js';

/** A server that says nothing for so long is asked again, under the same key. */
const TIMEOUT_MS = 3000;

/**
 * @param {Api} api
 * @param {Store} store
 * @returns {Errands}
 */
export function createErrands(api, store) {
  const run = runner(api, store);
  /** @param {object} body */
  const arrive = (body) => {
    const { language } = store.state();
    ask({ kind: 'arrival', path: 'arrivals', body: language ? { ...body, language } : body });
  };
  /** @param {Omit<Request, 'key'>} request */
  const ask = (request) => {
    if (!store.state().busy) run({ ...request, key: newKey() });
  };
  const submitCode = () => arrive({ by: 'code', code: store.state().entry.code });
  const submitContact = () => {
    const { phone, born } = store.state().entry;
    arrive({ by: 'phone', phone: dialled(phone), born: birthDate(born) });
  };
  return {
    submitCode,
    submit: () => {
      const state = store.state();
      const field = fieldOf(state);
      const wrong = field && flaw(state.entry, field, codeLength(state));
      if (!field || wrong) return store.dispatch({ type: 'flaw', flaw: wrong });
      if (field === 'phone') return store.dispatch({ type: 'go', screen: 'identify-born' });
      return field === 'code' ? submitCode() : submitContact();
    },
    service: (service) => arrive({ by: 'walk_in', service }),
    talk: () => arrive({ by: 'guide', reason: store.state().listening ? 'listening' : 'talk' }),
    channel: (channel) => ask(channelRequest(store.state(), channel)),
    printAgain: () => ask(printRequest(store.state())),
    retry: () => {
      const { request } = store.state();
      if (request) run(request);
    },
  };
}

/**
 * @param {State} state
 * @param {string} channel
 * @returns {Omit<Request, 'key'>}
 */
function channelRequest(state, channel) {
  const path = `visits/${state.answer?.visit}/channel`;
  return { kind: 'channel', path, body: { channel, print: true } };
}

/**
 * @param {State} state
 * @returns {Omit<Request, 'key'>}
 */
function printRequest(state) {
  return { kind: 'print', path: `tickets/${state.answer?.ticket?.id}/print`, body: {} };
}

/**
 * @param {Api} api
 * @param {Store} store
 * @returns {(request: Request) => Promise<void>}
 */
function runner(api, store) {
  return async (request) => {
    const { key, kind, path, body } = request;
    store.dispatch({ type: 'asked', request });
    const result = await api.post(path, body, { idempotencyKey: key, retries: 2, timeout: TIMEOUT_MS });
    if (!result.ok) return store.dispatch({ type: 'failed', key, problem: result.problem });
    if (kind === 'arrival') return store.dispatch({ type: 'answered', key, answer: result.data });
    if (kind === 'channel') return store.dispatch({ type: 'sent', key, sent: result.data });
    return store.dispatch({ type: 'printed', key, slip: result.data.print ?? null });
  };
}
