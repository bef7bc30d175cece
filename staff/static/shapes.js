/**
 * The shapes that the staff's screens get from the server, as types only.
 * Times are ISO-8601 UTC.
 *
 * @typedef {Record<string, string>} Names one text per language
 *
 * @typedef {'waiting' | 'called' | 'serving' | 'paused' | 'done' | 'no_show' | 'left' | 'closed_out'} TicketState
 * @typedef {'appointment' | 'drop_in' | 'exception' | 'acute' | 'late' | 'talk' | 'not_found'} Kind
 * @typedef {'gated' | 'open' | 'closed'} Mode
 * @typedef {'phone' | 'self_service' | 'booking' | 'in_person' | 'video'} Channel
 *
 * @typedef {object} Ticket
 * @property {string} id
 * @property {string} number public, such as A012
 * @property {TicketState} state
 * @property {'service' | 'guide'} line who is expected to take it
 * @property {Kind} kind
 * @property {string | null} service
 * @property {string | null} adviser booked with
 * @property {string | null} appointment external id
 * @property {string | null} start of the appointment
 * @property {string | null} first_name
 * @property {string | null} language
 * @property {boolean} interpreter
 * @property {string | null} reason
 * @property {string} due_at
 * @property {string | null} callable_from
 * @property {string} arrived_at
 * @property {string | null} called_at
 * @property {string | null} ended_at
 * @property {string | null} desk where it is called to or helped
 * @property {string | null} for_desk handed over to
 * @property {number} calls
 * @property {string} visit
 * @property {string | null} outcome
 *
 * @typedef {object} Appointment
 * @property {string} external_id
 * @property {string} start
 * @property {string} end
 * @property {string | null} service
 * @property {string | null} adviser
 * @property {string | null} first_name
 * @property {string | null} language
 * @property {boolean} interpreter
 * @property {Channel} channel
 * @property {'confirmed' | 'tentative' | 'cancelled'} status
 * @property {string | null} ticket id of the open ticket
 * @property {boolean} arrived
 *
 * @typedef {{id: string, name: string, adviser: string | null, services: string[] | null, ticket: string | null}} Desk
 *   `services` null: cleared for all; ask `ticketAt` for who is there, `ticket` is only the start
 * @typedef {{number: number, busy: boolean, since: string | null}} Pc
 * @typedef {{id: string, name: Names, letter: string, minutes: number, channels: Channel[], drop_in: boolean, symbol: string}} Service
 * @typedef {{id: string, name: string, connected: boolean, shared: boolean, paper: string, near_end: string, cover: string,
 *   cutter: string, online: string}} Printer `shared`: two machines use its key
 * @typedef {{id: string, number: string | null, kind: string, state: string, reason: string | null, at: string, ticket: string | null,
 *   printer: string | null}} Job
 * @typedef {{text: string, until: string}} Message
 * @typedef {Record<string, Record<string, number>>} Sent service → channel → how many today; '' = told, did not choose
 *
 * @typedef {object} Policy
 * @property {number} version
 * @property {Mode} mode in force when the server said so
 * @property {{mode: Mode, until: string | null} | null} override
 * @property {string | null} until
 * @property {string} comment
 * @property {string} by id of the person
 * @property {string} by_name
 * @property {string | null} at
 * @property {boolean} can_undo
 * @property {number} early minutes
 * @property {number} grace minutes
 * @property {Record<string, {drop_in: boolean, channels: Channel[]}>} services
 *
 * @typedef {object} Office
 * @property {string} id
 * @property {string} name
 * @property {string} zone IANA name
 * @property {string} address
 * @property {string} phone
 * @property {string} acute_phone
 * @property {Names} acute_text
 *
 * @typedef {object} StaffState
 * @property {import('/static/shared/live.js').LiveState} line whether what is shown is live
 * @property {boolean} ready whether there has been a snapshot
 * @property {number} seq
 * @property {string} day the office's calendar day of the last snapshot, 2026-11-23
 * @property {Office | null} office
 * @property {{role: string, id: string, name: string} | null} me
 * @property {Policy | null} policy
 * @property {Record<string, Ticket>} tickets by id: open ones, and today's last ended
 * @property {Record<string, Appointment>} appointments by external id, today's
 * @property {Desk[]} desks
 * @property {Pc[]} pcs
 * @property {Service[]} services
 * @property {Printer[]} printers
 * @property {Record<string, Job>} jobs by id, those that need a person
 * @property {Message | null} message on the display
 * @property {Sent} sent
 * @property {number} handover minutes past its time after which a colleague's appointment is anybody's
 * @property {string[]} outcomes
 * @property {{id: string, name: Names}[]} reasons of an exception
 * @property {import('/static/shared/parts.js').Language[]} languages
 */
export {};
