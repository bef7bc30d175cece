/**
 * What the kiosk hears from the server, as types. Nothing here runs.
 *
 * @typedef {{low: number, high: number}} Wait minutes
 * @typedef {Record<string, string>} Names one text by language
 *
 * @typedef {object} Ticket
 * @property {string} id
 * @property {string} number public, such as A012
 * @property {string} token opens the visitor's own page
 * @property {string} url
 * @property {string | null} callable_from
 * @property {'service' | 'guide'} line
 * @property {string} state
 * @property {Wait | null} wait
 *
 * @typedef {object} Appointment
 * @property {string} start
 * @property {string} end
 * @property {'in_person' | 'phone' | 'video'} channel
 * @property {{name: string, address: string} | null} office only when it is another one
 *
 * @typedef {object} Opening
 * @property {string | null} today hours such as 09:00–15:00
 * @property {string | null} next
 * @property {string} phone
 * @property {string} acute_phone
 *
 * @typedef {{channel: 'phone' | 'self_service' | 'booking', phone?: string, hours?: string,
 *   open?: boolean, free?: number, url?: string}} Channel
 *
 * @typedef {object} Answer the gate's verdict
 * @property {string} verdict
 * @property {string} reason
 * @property {string | null} visit
 * @property {boolean} guide_called
 * @property {Ticket | null} ticket
 * @property {Appointment | null} appointment
 * @property {string | null} until
 * @property {number | null} tries
 * @property {string | null} service
 * @property {Channel[]} channels
 * @property {Opening | null} opening
 * @property {string | null} print
 *
 * @typedef {object} Sent where a visitor goes who chose another channel
 * @property {'phone' | 'self_service' | 'booking'} channel
 * @property {number | null} pc
 * @property {string | null} phone
 * @property {string | null} hours
 * @property {string | null} url
 * @property {string | null} print
 *
 * @typedef {object} Service
 * @property {string} id
 * @property {Names} name
 * @property {string} symbol
 *
 * @typedef {object} Snapshot
 * @property {number} seq
 * @property {{id: string, name: string, zone: string, address: string, phone: string,
 *   acute_phone: string, acute_text: Names}} office
 * @property {{id: string, name: string}[]} languages
 * @property {Service[]} services most asked for first
 * @property {string} mode
 * @property {{warn_after: number, warn_for: number}} timeout seconds
 * @property {number} code_length
 * @property {string[]} voices languages that can be spoken
 * @property {import('./listen/keys.js').Keys} keys
 * @property {import('./listen/keys.js').KeyNames} key_names
 * @property {import('./listen/volume.js').Limits} listening
 * @property {{inch: number}} screen
 * @property {{on: boolean, preview: boolean}} camera
 * @property {'ok' | 'out'} paper whether a printer is there that has any
 */

export {};
