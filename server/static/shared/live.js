/**
 * The live line from the server: a snapshot, then numbered events; after a gap
 * or a break, a snapshot again. Reconnects for ever: a screen on a wall has
 * nobody to press reload.
 *
 * @typedef {'connecting' | 'live' | 'lost' | 'refused'} LiveState
 *
 * @typedef {object} Listener
 * @property {string} namespace such as `/display`
 * @property {string} token
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
const FATAL = ['wrong_token', 'not_signed_in', 'forbidden_role', 'other_office', 'ended_ticket'];

/**
 * @param {Listener} listener
 * @returns {Live}
 */
export function connect(listener) {
  const socket = io(listener.namespace, {
    transports: ['websocket'],
    auth: { token: listener.token },
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    timeout: 4000,
  });
  const line = follow(socket, listener);
  listener.onState?.('connecting');
  socket.on('snapshot', line.snapshot);
  socket.on('event', line.event);
  socket.on('disconnect', (reason) => line.lost(reason === 'io server disconnect'));
  socket.on('connect_error', (error) => line.failed(error.message, socket.active));
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
    /** @param {{seq: number, at?: string}} snapshot */
    snapshot: (snapshot) => {
      last = snapshot.seq;
      asked = 0;
      syncClock(snapshot.at);
      listener.onSnapshot(snapshot);
      listener.onState?.('live');
    },
    /** @param {{seq: number, at?: string}} event */
    event: (event) => {
      const judgement = judge(last, event.seq);
      if (judgement === 'gap') ask();
      if (judgement !== 'apply') return;
      last = event.seq;
      syncClock(event.at);
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
