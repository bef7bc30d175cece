/**
 * Help now. Each phase says only what is true at that moment: being sent, sent
 * and on the guide's screen, not sent yet, or taken by a person.
 */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { WhereToGo } from './notices.js';
import { Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';
import { GuideNumber } from './talk.js';

/** @param {{office: import('../shapes.js').Snapshot['office'] | null}} props */
export function Acute({ office }) {
  const acute = /** @type {import('../state.js').Acute} */ (useKiosk().state.acute);
  const { phase, ticket } = acute;
  return html`<div class="k-task k-acute">
    <div class="k-outcome">
      <div class="k-said">
        <${Sign} symbol=${phase === 'seen' ? 'check' : 'urgent'} tone=${phase === 'seen' ? 'success' : 'danger'} />
        <${Heading}>${t(`kiosk-acute-${phase}`)}<//>
      </div>
      ${phase === 'unsent' && html`<${WhereToGo} office=${office} />`}
      ${phase !== 'seen' && html`<p class="k-lead">${t(`kiosk-acute-${phase}-text`)}</p>`}
      <${GuideNumber} ticket=${ticket} />
    </div>
    <${Ways}>
      <${Press} action="home">
        <${Words} symbol="home" title=${t('kiosk-acute-done')} text=${phase === 'told' ? t('kiosk-acute-done-text') : undefined} />
      <//>
    <//>
  </div>`;
}
