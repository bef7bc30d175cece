/** All keys of the desk, by what they do. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';
import { Modal } from '../modal.js';
import { KEYS, OUTCOMES } from './moves.js';

/** In the order of a visit; two words share a key when they are never there at once. */
const ORDER = /** @type {(keyof typeof KEYS)[]} */ ([
  'next', 'serve', 'call-again', 'recall', 'no-show', 'pause', 'resume', 'hand-over', 'undo',
]);

/** @param {{onClose: () => void}} props */
export function Help({ onClose }) {
  const outcomes = OUTCOMES.map((outcome, index) => [`${index + 1}`, `${t('desk-finish')}: ${t(`outcome-${outcome}`)}`]);
  const moves = ORDER.map((action) => [KEYS[action], action === 'undo' ? t('common-undo') : t(`desk-${action}`)]);
  return html`<${Modal} name="help" title=${t('desk-keys')} onClose=${onClose}>
    <dl class="d-help">
      ${[...moves, ...outcomes, ['?', t('desk-keys-this')], ['Esc', t('common-close')]].map(
        ([key, text]) => html`<div key=${text}><dt><kbd class="d-key">${key}</kbd></dt><dd>${text}</dd></div>`,
      )}
    </dl>
  <//>`;
}
