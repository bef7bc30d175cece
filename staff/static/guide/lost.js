/** No contact: since when what is shown is true, what can be tapped all the same, and what is noted. */
import { html, useEffect, useState } from '/static/shared/dom.js';
import { now } from '/static/shared/clock.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { useGuide } from './context.js';

/** @param {{line: import('/static/shared/live.js').LiveState}} props */
export function Lost({ line }) {
  const { notes } = useGuide();
  const since = useSince(line);
  const count = notes.items().length;
  if (since === null) return null;
  return html`<section class="m-banner g-lost" role="status" data-lost data-noted=${count}>
    <${Symbol} name="offline" />
    <div class="m-grow">
      <p><b>${t('guide-lost', { time: clockTime(since) })}</b>${count > 0 && html` ${t('guide-lost-noted', { count })}`}</p>
      <p>${t('guide-lost-text')}</p>
    </div>
  </section>`;
}

/**
 * The page has started and nothing has come yet: a moment, or the server is away.
 *
 * @param {{line: import('/static/shared/live.js').LiveState}} props
 */
export function Before({ line }) {
  if (line === 'connecting') return html`<main class="g-before" data-before=${line}><h1>${t('common-connecting')}</h1></main>`;
  return html`<main class="g-before" data-before=${line}>
    <${Symbol} name="offline" />
    <h1>${t('error-no_connection')}</h1>
    <p>${t('guide-before')}</p>
    <p>${t('guide-before-acute')}</p>
    <p class="m-subtle">${t('error-no_connection-do')}</p>
  </main>`;
}

/**
 * When the line broke, by the office's clock; null while it is live.
 *
 * @param {import('/static/shared/live.js').LiveState} line
 */
function useSince(line) {
  const isLive = line === 'live';
  const [since, set] = useState(/** @type {number | null} */ (null));
  useEffect(() => set(isLive ? null : now()), [isLive]);
  return isLive ? null : since;
}
