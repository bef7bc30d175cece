/**
 * The live line of a staff screen into its store.
 *
 * Some things change by the clock alone and are no event: the plan for the door, the end of a
 * message, a printer's status, the next day. So the whole picture is asked for again each minute,
 * and at once when an appointment is deleted, whose event names nobody.
 */
import { connect } from '/static/shared/live.js';
import { setZone } from '/static/shared/time.js';

const WHOLE_PICTURE_MS = 60_000;

/**
 * @param {import('/static/shared/live.js').Line} line
 * @param {(action: import('./state.js').StaffAction) => void} dispatch
 * @param {(code: string) => void} onRefused `signOut` of the opened page
 * @returns {Pick<import('/static/shared/live.js').Live, 'close' | 'resync'>}
 */
export function follow(line, dispatch, onRefused) {
  let isLive = false;
  const live = connect(line, {
    onSnapshot: (snapshot) => {
      setZone(snapshot.office.zone);
      dispatch({ type: 'snapshot', snapshot });
    },
    onEvent: (event) => {
      dispatch({ type: 'event', event });
      if (event.type === 'appointment_deleted') live.resync();
    },
    onState: (state) => {
      isLive = state === 'live';
      dispatch({ type: 'line', line: state });
    },
    onRefused,
  });
  const timer = setInterval(() => isLive && live.resync(), WHOLE_PICTURE_MS);
  const close = () => {
    clearInterval(timer);
    live.close();
  };
  return { close, resync: live.resync };
}
