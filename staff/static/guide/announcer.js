/** Tells a screen reader at once who asks for the guide, and nothing else. */
import { html, useEffect, useRef, useState } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';
import { callsForGuide } from '../select.js';

/** @param {{live: import('../shapes.js').StaffState}} props */
export function Announcer({ live }) {
  const known = useRef(/** @type {Set<string>} */ (new Set()));
  const [words, say] = useState('');
  const calls = callsForGuide(live).filter((ticket) => ticket.state === 'waiting');
  const ids = calls.map((ticket) => ticket.id).join();
  useEffect(() => {
    const fresh = calls.filter((ticket) => !known.current.has(ticket.id));
    known.current = new Set(calls.map((ticket) => ticket.id));
    if (fresh.length) {
      say(fresh.map(({ kind, number }) => t('guide-spoken', { kind: t(`kind-${kind}`), number })).join(' '));
    }
  }, [ids]);
  return html`<p class="ds-sr-only" aria-live="assertive">${words}</p>`;
}
