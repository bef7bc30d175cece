/**
 * The symbols of all screens: simple strokes on a 24 × 24 grid, in the colour
 * of the text beside them. A symbol always stands with its word; it is hidden
 * from screen readers, which get the word.
 */
import { html } from './dom.js';

/** Path data by name; circles and lines are paths too, so that one shape draws all. */
const PATHS = {
  alert: 'M12 3.5 22 20.5H2ZM12 10v5M12 17.9v.1',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15ZM10 21h4M12 3v2',
  briefcase: 'M3 8h18v12H3ZM9 8V5h6v3M3 13h18',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8 3.5v4M16 3.5v4',
  camera: 'M3 7.5h4.5L9 5h6l1.5 2.5H21V19H3ZM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  chart: 'M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6',
  chat: 'M4 5h16v11h-9l-4.5 4v-4H4ZM8 9h8M8 12.5h5',
  check: 'M4.5 12.5l5 5 10-11',
  child: 'M12 8.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM7 12h10M12 9v7M12 15l-3 6M12 15l3 6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.5l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  computer: 'M3 5h18v11H3ZM9 20h6M12 16v4',
  desk: 'M3 9h18M5 9v10M19 9v10M13 9v5h6M9 9V5h6v4',
  display: 'M2.5 4.5h19v12h-19ZM8 20h8M12 16.5V20M6.5 8.5h6M6.5 12h3M15 8.5h2.5M15 12h2.5',
  document: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  door: 'M6 21V4h12v17M3 21h18M14.5 12v1',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM14 6.5l3.5 3.5',
  euro: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 8v8M14.5 8l-5 4.5M11.5 11l3 5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  face: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 9.2v1M15 9.2v1M7.8 13.8q4.2 4.6 8.4 0',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  hand: 'M7 13V6.5a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 5.5a1.5 1.5 0 0 1 3 0V12 8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1a6 6 0 0 1-5-2.7L4 14.5a1.6 1.6 0 0 1 2.5-2Z',
  headphones: 'M4 18v-5a8 8 0 0 1 16 0v5M4 14h3.5v6H4ZM16.5 14H20v6h-3.5Z',
  heart: 'M12 20S3.5 15 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2C20.5 15 12 20 12 20Z',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v6M12 7.4v.1',
  key: 'M8 17a5 5 0 1 1 4.6-7H21v4h-3v-2.5M8 12v.1',
  kiosk: 'M6 3h12v12H6ZM10 15v4M14 15v4M7 21h10M9.5 9.5l2 2 3.5-4',
  lower: 'M12 3v12M6.5 9.5 12 15l5.5-5.5M4 20.5h16',
  minus: 'M5 12h14',
  number: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  offline: 'M3 3l18 18M5 11.5a11 11 0 0 1 4-2.3M15 9.2a11 11 0 0 1 4 2.3M8.5 15.3a5 5 0 0 1 5.2-1.2M12 19v.1',
  pause: 'M8 5v14M16 5v14',
  people: 'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14a6.5 6.5 0 0 1 4 6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0',
  phone: 'M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4Z',
  play: 'M7 4.5v15l12-7.5Z',
  plus: 'M12 5v14M5 12h14',
  printer: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7Z',
  qr: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.5v2.5M20 14v3M14 20h3M20 20v.1M7 7v.1M17 7v.1M7 17v.1',
  repeat: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  send: 'M4 12h9M9 8l4 4-4 4M14 4h6v16h-6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  simple: 'M4 6.5h16M4 12h9M4 17.5h5',
  speaker: 'M4 9.5v5h3.5L13 19V5L7.5 9.5ZM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  speaker_off: 'M4 9.5v5h3.5L13 19V5L7.5 9.5ZM16.5 9.5l5 5M21.5 9.5l-5 5',
  tablet: 'M5 3h14v18H5ZM11 18h2',
  ticket: 'M3.5 7h17v3.5a1.5 1.5 0 0 0 0 3V17h-17v-3.5a1.5 1.5 0 0 0 0-3ZM9 7v10',
  tools: 'M14.5 6.5a4 4 0 0 1 5-3L17 6l1 1 2.5-2.5a4 4 0 0 1-5.5 5L7.5 17.5A2 2 0 1 1 4.5 14.5Z',
  undo: 'M9 5 4 10l5 5M4.5 10H14a5.5 5.5 0 0 1 0 11h-4',
  urgent: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.5M12 16.4v.1',
  video: 'M3 6h12v12H3ZM15 11l6-3.5v9L15 13',
  wallet: 'M4 7h16v13H4ZM4 7l11-4v4M20 11.5h-5v4h5',
};

/** @typedef {keyof typeof PATHS} SymbolName */

/** They point along the text, so they turn round where it runs from right to left. */
const ALONG_THE_TEXT = ['arrow', 'back', 'send', 'simple', 'undo'];

/** Every name there is, for tests and for the page that shows them all. */
export const SYMBOL_NAMES = /** @type {SymbolName[]} */ (Object.keys(PATHS));

/**
 * A symbol as a component: `<${Symbol} name="phone" />`. An unknown name (a
 * service's symbol comes from the office's own settings) shows the document.
 *
 * @param {{name: string, class?: string}} props
 */
export function Symbol({ name, class: extra = '' }) {
  const known = name in PATHS ? /** @type {SymbolName} */ (name) : 'document';
  return html`<svg class=${`m-symbol ${extra}`} data-along=${ALONG_THE_TEXT.includes(known) || undefined} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${PATHS[known]} />
  </svg>`;
}
