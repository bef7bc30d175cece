/** Texts that are shorter for those who want few words, where the language has such a text. */
import { hasItself, t } from '/static/shared/text.js';

/**
 * @param {string} id
 * @param {boolean} simple
 */
export function plain(id, simple) {
  return t(simple && hasItself(`${id}-simple`) ? `${id}-simple` : id);
}
