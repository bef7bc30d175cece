/**
 * What every part of the tablet can reach without being handed it.
 *
 * @typedef {'appointments' | 'sent' | 'exception' | 'room' | 'door'} Tab
 *
 * @typedef {object} Guide
 * @property {import('../shapes.js').StaffState} state
 * @property {import('./actions.js').Actions} act
 * @property {import('./notes.js').Notes} notes what waits to be sent
 * @property {number} at the office's time, milliseconds since 1970
 * @property {import('/static/shared/page.js').Me} me
 * @property {(tab: Tab, service?: string) => void} go to another tab; with the service that it is about
 * @property {string} about the service that came with the last `go`
 * @property {(ticket: import('../shapes.js').Ticket) => void} forward opens the dialog to send somebody on
 */
import { createContext, useContext } from '/static/shared/dom.js';

export const GuideContext = createContext(/** @type {Guide | null} */ (null));

/** @returns {Guide} */
export const useGuide = () => /** @type {Guide} */ (useContext(GuideContext));
