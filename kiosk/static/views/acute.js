/**
 * Help now. Each phase says only what is true at that moment: being sent, sent
 * and on the guide's screen, not sent yet, or taken by a person. Where else help
 * is stands there when the call is not out, or when nobody takes it for long.
 */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { isAlone } from '../state.js';
import { WhereToGo } from './notices.js';
import { Extra, Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';
import { GuideNumber } from './talk.js';

/** What has a second line. */
const TEXTS = ['sending', 'unsent', 'told'];

/** @param {{office: import('../shapes.js').Snapshot['office'] | null}} props */
export function Acute({ office }) {
  const { state } = useKiosk();
  const { phase, ticket } = /** @type {import('../state.js').Acute} */ (state.acute);
  const alone = isAlone(state);
  const says = alone && phase === 'told' ? 'alone' : phase;
  return html`<div class="k-task k-acute">
    <div class="k-outcome">
      <div class="k-said">
        <${Sign} symbol=${phase === 'seen' ? 'check' : 'urgent'} tone=${phase === 'seen' ? 'success' : 'danger'} />
        <${Heading}>${t(`kiosk-acute-${says}`)}<//>
      </div>
      ${alone && html`<${WhereToGo} office=${office} />`}
      ${TEXTS.includes(says) && html`<${Extra}>${t(`kiosk-acute-${says}-text`)}<//>`}
      ${!alone && html`<${GuideNumber} ticket=${ticket} />`}
    </div>
    <${Ways}>
      <${Press} action="home">
        <${Words} symbol="home" title=${t('kiosk-acute-done')} text=${says === 'told' ? t('kiosk-acute-done-text') : undefined} />
      <//>
    <//>
  </div>`;
}
