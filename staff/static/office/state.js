/**
 * What the manager's page shows: the staff's common state, the day's figures,
 * and what is asked for beside them. A pure reducer.
 *
 * @typedef {import('../shapes.js').StaffState} StaffState
 * @typedef {import('../state.js').StaffAction} StaffAction
 * @typedef {import('./figures.js').Figures} Figures
 * @typedef {import('./figures.js').Fact} Fact
 * @typedef {import('/static/shared/problem.js').Problem} Problem
 *
 * @typedef {{version: number, at: string | null, by: string, by_name: string, comment: string, mode_now: string}} Version
 * @typedef {{paper: string, near_end: string, cover: string, cutter: string, online: string}} Status
 * @typedef {{id: string, kind: string, name: string, connected: boolean, status: Status | null, last_seen: string | null,
 *   since: string | null, shared: boolean, answering: boolean | null, health: Health | null, outdated: boolean,
 *   display: {layout: string | null, distance: number, zone: string[]} | null}} Device
 * @typedef {{errors: number, audio: 'on' | 'blocked', camera: 'ok' | 'none' | 'denied' | 'off'}} Health of a screen, by itself
 * @typedef {import('/static/shared/parts.js').Language & {missing: number, speaks: boolean, voice_faults: string[]}} LanguageState
 *   `missing`: texts shown in bokmål
 * @typedef {{id: string, kind: string, name: string, token: string}} NewDevice its token is known only now
 *
 * @typedef {{name: 'switch-mode', mode: string} | {name: 'service', service: string} | {name: 'add-device'}
 *   | {name: 'new-device', device: NewDevice} | {name: 'remove-device', device: Device}} Dialog
 *
 * @typedef {object} OfficeState
 * @property {StaffState} staff
 * @property {Figures | null} figures null until the record has been read
 * @property {Fact[]} heard facts that came while the record was being read
 * @property {Version[]} versions newest first
 * @property {Device[] | null} devices
 * @property {LanguageState[] | null} languages
 * @property {import('./answers.js').Answers | null} answers of the survey at the exit
 * @property {Dialog | null} dialog
 * @property {boolean} busy whether a change is under way
 * @property {Problem | null} problem what the last change came to
 * @property {string | null} told a change that was made, in words
 *
 * @typedef {StaffAction
 *   | {type: 'record', facts: Fact[], seq: number}
 *   | {type: 'versions', versions: Version[]}
 *   | {type: 'devices', devices: Device[]}
 *   | {type: 'languages', languages: LanguageState[]}
 *   | {type: 'answers', answers: import('./answers.js').Answers}
 *   | {type: 'open', dialog: Dialog}
 *   | {type: 'close'}
 *   | {type: 'began'}
 *   | {type: 'failed', problem: Problem}
 *   | {type: 'done', told: string | null, dialog?: Dialog}
 *   | {type: 'gone'}} OfficeAction
 */
import { reduce as reduceStaff, START as STAFF } from '../state.js';
import { counted, none } from './figures.js';

/** @type {OfficeState} */
export const START = {
  staff: STAFF,
  figures: null,
  heard: [],
  versions: [],
  devices: null,
  languages: null,
  answers: null,
  dialog: null,
  busy: false,
  problem: null,
  told: null,
};

/**
 * @param {OfficeState} state
 * @param {OfficeAction} action
 * @returns {OfficeState}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'record':
      return recorded(state, action);
    case 'versions':
      return { ...state, versions: action.versions };
    case 'devices':
      return { ...state, devices: action.devices };
    case 'languages':
      return { ...state, languages: action.languages };
    case 'answers':
      return { ...state, answers: action.answers };
    case 'open':
      return { ...state, dialog: action.dialog, problem: null };
    case 'close':
      return { ...state, dialog: null, problem: null };
    case 'began':
      return { ...state, busy: true, problem: null };
    case 'failed':
      return { ...state, busy: false, problem: action.problem };
    case 'done':
      return { ...state, busy: false, problem: null, told: action.told, dialog: action.dialog ?? null };
    case 'gone':
      return { ...state, told: null };
    default:
      return followed(state, action);
  }
}

/**
 * The record as read, and the facts that came meanwhile on top of it.
 *
 * @param {OfficeState} state
 * @param {{facts: Fact[], seq: number}} read up to and with `seq`
 * @returns {OfficeState}
 */
function recorded(state, { facts, seq }) {
  const read = { ...facts.reduce(counted, none(state.staff.day)), seq };
  return { ...state, figures: state.heard.reduce(counted, read), heard: [] };
}

/**
 * A snapshot of another day, or with facts that were not heard, makes the
 * figures be read anew.
 *
 * @param {OfficeState} state
 * @param {StaffAction} action
 * @returns {OfficeState}
 */
function followed(state, action) {
  const next = { ...state, staff: reduceStaff(state.staff, action) };
  if (action.type === 'event') {
    if (state.figures) return { ...next, figures: counted(state.figures, action.event) };
    return { ...next, heard: [...state.heard, action.event] };
  }
  if (action.type !== 'snapshot') return next;
  const { day, seq } = next.staff;
  const fresh = state.figures && state.figures.day === day && state.figures.seq === seq;
  return fresh ? next : { ...next, figures: null, heard: [] };
}
