/** Whether a slip comes, as it stands now: what is promised and does not come is worse than none. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';

import { isPaperComing } from '../state.js';
import { useKiosk } from './press.js';

/**
 * @param {{coming: string, none: string}} props ids of what is said: a slip comes, or how to do
 *   without one
 */
export function Paper({ coming, none }) {
  if (!isPaperComing(useKiosk().state)) {
    return html`<p class="k-paper" data-no-paper><${Symbol} name="camera" />${t(none)}</p>`;
  }
  return html`<p class="k-paper" data-paper><${Symbol} name="printer" />${t(coming)}</p>`;
}
