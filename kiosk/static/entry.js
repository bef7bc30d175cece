/**
 * What a visitor types: a code, a phone number, a day of birth. Kept as plain
 * characters without separators; a character that cannot stand there is ignored.
 *
 * @typedef {'code' | 'phone' | 'born'} Field
 * @typedef {{code: string, phone: string, born: string}} Entry
 */

/** Without O and I, which are read as 0 and 1. */
export const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
export const CODE_DIGITS = [...'23456789'];
export const PHONE_KEYS = [...'123456789+0'];
export const BORN_KEYS = [...'1234567890'];

/** @type {Entry} */
export const EMPTY = { code: '', phone: '', born: '' };

const SHORTEST_PHONE = 8;
const LONGEST_PHONE = 15;
const BORN_LENGTH = 8;

/**
 * The entry after one more character. A code that was whole already begins anew: it was not found,
 * and whoever does not mend it types another one.
 *
 * @param {Entry} entry
 * @param {Field} field
 * @param {string} key
 * @param {number} codeLength
 * @returns {Entry}
 */
export function typed(entry, field, key, codeLength) {
  const character = key.toUpperCase();
  const whole = field === 'code' && entry.code.length === codeLength;
  const text = whole ? '' : entry[field];
  const room = { code: codeLength, phone: LONGEST_PHONE + 1, born: BORN_LENGTH }[field];
  const fits = text.length < room && ALLOWED[field](character, text);
  return fits ? { ...entry, [field]: text + character } : entry;
}

/** @type {Record<Field, (character: string, before: string) => boolean>} */
const ALLOWED = {
  code: (character) => LETTERS.includes(character) || CODE_DIGITS.includes(character),
  phone: (character, before) => (character === '+' ? before === '' : /^[0-9]$/.test(character)),
  born: (character) => /^[0-9]$/.test(character),
};

/**
 * The entry without its last character.
 *
 * @param {Entry} entry
 * @param {Field} field
 * @returns {Entry}
 */
export function erased(entry, field) {
  return { ...entry, [field]: entry[field].slice(0, -1) };
}

/**
 * Why a field cannot be sent yet: the id of a text, or null when it can.
 *
 * @param {Entry} entry
 * @param {Field} field
 * @param {number} codeLength
 * @returns {string | null}
 */
export function flaw(entry, field, codeLength) {
  if (field === 'code') return entry.code.length === codeLength ? null : 'kiosk-code-hint';
  if (field === 'phone') {
    return entry.phone.replace('+', '').length >= SHORTEST_PHONE ? null : 'kiosk-phone-short';
  }
  if (entry.born.length < BORN_LENGTH) return 'kiosk-born-short';
  return birthDate(entry.born) ? null : 'kiosk-born-invalid';
}

/**
 * Day, month and year as far as they are typed.
 *
 * @param {string} born
 */
export function bornParts(born) {
  return { day: born.slice(0, 2), month: born.slice(2, 4), year: born.slice(4) };
}

/**
 * @param {string} born ddmmyyyy
 * @returns {string | null} yyyy-mm-dd; null for a day that is not in the calendar
 */
export function birthDate(born) {
  const { day, month, year } = bornParts(born);
  const date = new Date(Date.UTC(+year, +month - 1, +day));
  const iso = `${year}-${month}-${day}`;
  const real = +year >= 1900 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real ? iso : null;
}

/**
 * A phone number as the server takes it: eight digits alone are Norwegian.
 *
 * @param {string} phone
 */
export function dialled(phone) {
  if (phone.startsWith('+')) return phone;
  return phone.startsWith('00') ? `+${phone.slice(2)}` : `+47${phone}`;
}

/**
 * What was typed with all but the last two digits covered: enough to see what
 * one just typed, too little for somebody behind.
 *
 * @param {string} text
 */
export function covered(text) {
  return text.replace(/\d(?=(?:\D*\d){2})/g, '•');
}

/**
 * In pairs, as Norwegian numbers are read aloud.
 *
 * @param {string} phone
 */
export function inPairs(phone) {
  const [, prefix, rest] = /^(\+\d{0,2})?(.*)$/.exec(phone) ?? ['', '', phone];
  return [prefix, ...(rest?.match(/.{1,2}/g) ?? [])].filter(Boolean).join(' ');
}
