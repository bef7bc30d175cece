/** What is the same around every screen: whose it is, help, and the row of tools. */
import { html, useLayoutEffect, useMemo } from '/static/shared/dom.js';
import { LANGUAGES } from '/static/shared/parts.js';
import { t } from '/static/shared/text.js';
import { now } from '/static/shared/clock.js';
import { clockTime } from '/static/shared/time.js';

import { createFocus } from '../focus.js';
import { isOffline, visible } from '../state.js';
import { spoken } from './spoken.js';
import { SCREENS } from './screens.js';
import { Kiosk, Press, useKiosk, Words } from './press.js';
import { Tools } from './tools.js';

/**
 * The whole kiosk.
 *
 * @param {{state: import('../state.js').State, act: import('../actions.js').Act,
 *   office: import('../kept.js').Kept | null, tall: boolean}} props
 *   `office`: what was kept from before, for a start without the server; `tall`: something on
 *   the screen can be out of reach
 */
export function Frame({ state, act, office, tall }) {
  const screen = visible(state);
  const known = state.office ?? office;
  const languages = known?.languages ?? LANGUAGES;
  const Screen = SCREENS[screen.startsWith('result-') ? 'result' : screen];
  const focus = useMemo(() => createFocus(document), []);
  // Before anything else can happen: a key must never find the focus nowhere.
  useLayoutEffect(() => focus(screen, state.page));
  return html`<${Kiosk.Provider} value=${{ state, screen, act }}>
    <${Head} name=${known?.office.name ?? ''} />
    <div class="k-glass"><div class="k-frame">
      <main
        class="k-main"
        data-screen=${screen}
        data-phase=${state.acute?.phase ?? (state.answer?.guide_called ? (state.seen ? 'seen' : 'told') : undefined)}
        aria-busy=${state.busy}
      >
        <${Screen} office=${known?.office ?? null} languages=${languages} />
      </main>
      <${Help} />
      <${Tools} languages=${languages} tall=${tall} />
      <p class="ds-sr-only" role="status">${spoken(state, screen)}</p>
    </div></div>
  <//>`;
}

/** @param {{name: string}} props */
function Head({ name }) {
  return html`<header class="k-head">
    <span class="k-head__name"><span class="m-logo" aria-hidden="true"></span> ${name}</span>
    <span class="k-head__clock">${clockTime(now())}</span>
  </header>`;
}

/** The two ways to a person: on every screen, in the same place. */
function Help() {
  const { state } = useKiosk();
  return html`<section class="k-help" aria-label=${t('kiosk-help')}>
    <${Press} action="acute" class="k-press k-press--acute" pressed=${state.acute ? true : undefined}>
      <${Words} symbol="urgent" title=${t('kiosk-acute')} text=${t('kiosk-acute-text')} />
    <//>
    <${Press} action="talk" class="k-press k-press--talk">
      <${Words} symbol="chat" title=${t('kiosk-talk')} text=${isOffline(state) ? undefined : t('kiosk-talk-text')} />
    <//>
  </section>`;
}

