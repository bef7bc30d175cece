/**
 * The live line from the server: a snapshot, then numbered events; after a gap
 * or a break, a snapshot again. Reconnects for ever: a screen on a wall has
 * nobody to press reload.
 *
 * @typedef {'connecting' | 'live' | 'lost' | 'refused'} LiveState
 *
 * @typedef {object} Line a line that has been dialled
 * @property {import('./lib/socketio.js').Socket} socket
 * @property {Promise<void>} heard when the server has said anything, or the line is dead
 * @property {(listener: Hearing) => void} listen what came before is told as soon as the caller is done
 * @typedef {Record<typeof HEARD[number], (...said: any[]) => void>} Hearing
 *
 * @typedef {object} Listener
 * @property {(snapshot: any) => void} onSnapshot the whole picture; replaces what is shown
 * @property {(event: any) => void} onEvent the next event, in order, none missing, none twice
 * @property {(state: LiveState) => void} [onState] anything but `live` must be shown plainly
 * @property {(code: string) => void} [onRefused] the token was refused; no further attempts
 *
 * @typedef {object} Live
 * @property {() => void} close
 * @property {() => void} resync
 * @property {(name: string, facts: object) => void} tell says something of this screen; nothing
 *   is saved up while there is no connection
 */
import { io } from './lib/socketio.js';
import { syncClock } from './clock.js';
import { judge } from './sequence.js';

const ASK_AGAIN_MS = 2000;
const CLOCKS = ['snapshot', 'event'];
const HEARD = /** @type {const} */ (['snapshot', 'event', 'disconnect', 'connect_error']);
const FATAL = ['wrong_token', 'not_signed_in', 'forbidden_role', 'other_office', 'ended_ticket'];

/**
 * Begins to connect, while the page still asks who it is: on a slow machine that is half a start.
 *
 * @param {string} namespace such as `/display`
 * @param {string} token
 * @returns {Line}
 */
export function dial(namespace, token) {
  const socket = io(namespace, {
    transports: ['websocket'],
    auth: { token },
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    timeout: 4000,
  });
  /** @type {[typeof HEARD[number], any[]][]} */
  const waiting = [];
  /** @type {Hearing | null} */
  let hearing = null;
  const heard = new Promise((resolve) => {
    for (const name of HEARD) {
      socket.on(name, (/** @type {any[]} */ ...said) => {
        // Also when nobody listens yet: a moment later it is a moment later.
        if (CLOCKS.includes(name)) syncClock(said[0].at);
        if (hearing) hearing[name](...said);
        else waiting.push([name, said]);
        resolve(undefined);
      });
    }
  });
  const listen = (/** @type {Hearing} */ listener) => {
    hearing = listener;
    // Not before the caller holds the line, which it may want to ask something at once.
    queueMicrotask(() => waiting.splice(0).forEach(([name, said]) => listener[name](...said)));
  };
  return { socket, heard, listen };
}

/**
 * @param {Line} line
 * @param {Listener} listener
 * @returns {Live}
 */
export function connect({ socket, listen }, listener) {
  const line = follow(socket, listener);
  listen({
    snapshot: line.snapshot,
    event: line.event,
    disconnect: (reason) => line.lost(reason === 'io server disconnect'),
    connect_error: (error) => line.failed(error.message, socket.active),
  });
  // Afterwards, so that a picture that waits to be drawn is drawn with what came before.
  listener.onState?.('connecting');
  return {
    close: () => socket.disconnect(),
    resync: line.ask,
    tell: (name, facts) => socket.connected && socket.emit(name, facts),
  };
}

/**
 * The state of one line: the number last shown, and whether a snapshot is due.
 *
 * @param {any} socket
 * @param {Listener} listener
 */
function follow(socket, listener) {
  /** @type {number | null} */
  let last = null;
  let asked = 0;

  const ask = () => {
    if (Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    socket.emit('resync');
  };
  const reconnect = () => setTimeout(() => socket.connect(), 1000);
  return {
    ask,
    /** @param {{seq: number}} snapshot */
    snapshot: (snapshot) => {
      last = snapshot.seq;
      asked = 0;
      listener.onSnapshot(snapshot);
      listener.onState?.('live');
    },
    /** @param {{seq: number}} event */
    event: (event) => {
      const judgement = judge(last, event.seq);
      if (judgement === 'gap') ask();
      if (judgement !== 'apply') return;
      last = event.seq;
      listener.onEvent(event);
    },
    /** @param {boolean} byServer the library does not reconnect by itself after this */
    lost: (byServer) => {
      last = null;
      listener.onState?.('lost');
      if (byServer) reconnect();
    },
    /**
     * @param {string} code
     * @param {boolean} active whether the library goes on trying by itself
     */
    failed: (code, active) => {
      if (FATAL.includes(code)) return refuse(listener, code);
      listener.onState?.('lost');
      if (!active) reconnect();
      return undefined;
    },
  };
}

/**
 * @param {Listener} listener
 * @param {string} code
 */
function refuse(listener, code) {
  listener.onState?.('refused');
  listener.onRefused?.(code);
}
