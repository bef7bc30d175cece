/** Who has come: a code, or a phone number and then a day of birth. Never a name. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { codeLength } from '../change.js';
import { BORN_KEYS, bornParts, CODE_DIGITS, covered, inPairs, LETTERS, PHONE_KEYS } from '../entry.js';
import { isRevealed } from '../state.js';
import { CameraView } from './camera.js';
import { Heading, Press, useKiosk, Ways, Words } from './press.js';

/** The code from the letter or the message. */
export function IdentifyCode() {
  const { state } = useKiosk();
  const { code } = state.entry;
  const length = codeLength(state);
  const said = t('kiosk-code-so-far', { typed: [...code].join(' '), filled: `${code.length}`, length: `${length}` });
  return html`<${Identify} title=${t('kiosk-code-title')} hint=${t('kiosk-code-hint')}>
    <${CameraView} />
    <${Cells} text=${code} sizes=${[length]} said=${said} />
    <div class="k-keys k-keys--code">
      <${Keys} keys=${LETTERS} label=${t('kiosk-code-letters')} />
      <${Keys} keys=${CODE_DIGITS} label=${t('kiosk-code-digits')} digits />
    </div>
    <${Confirm} />
    <${Ways}>
      <${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//>
      <${Press} action="use-phone">
        <${Words} symbol="phone" title=${t('kiosk-code-use-phone')} />
      <//>
    <//>
  <//>`;
}

/** The phone number that the appointment was booked with. */
export function IdentifyPhone() {
  const { state } = useKiosk();
  const { phone } = state.entry;
  const pairs = isRevealed(state) ? inPairs(phone) : covered(inPairs(phone));
  const said = t('kiosk-phone-so-far', { typed: inPairs(phone) });
  return html`<${Identify} title=${t('kiosk-phone-title')} hint=${t('kiosk-phone-hint')}>
    <p class="k-typed" role="group" aria-label=${said} data-typed data-long=${phone.length > 9 || undefined}>
      ${pairs}
    </p>
    <div class="k-keys k-keys--phone"><${Keys} keys=${PHONE_KEYS} label=${t('kiosk-code-digits')} /></div>
    <${Confirm} covers />
    <${Ways}>
      <${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//>
      <${Press} action="use-code"><${Words} symbol="qr" title=${t('kiosk-use-code')} /><//>
    <//>
  <//>`;
}

/** Day, month and year, each in its own field. */
export function IdentifyBorn() {
  const { state } = useKiosk();
  const { born } = state.entry;
  const { day, month, year } = bornParts(born);
  return html`<${Identify} title=${t('kiosk-born-title')} hint=${t('kiosk-born-hint')}>
    <${Cells}
      text=${isRevealed(state) ? born : covered(born)}
      sizes=${[2, 2, 4]}
      names=${[t('kiosk-born-day'), t('kiosk-born-month'), t('kiosk-born-year')]}
      said=${t('kiosk-born-so-far', { day, month, year })}
    />
    <div class="k-keys k-keys--phone k-keys--born"><${Keys} keys=${BORN_KEYS} label=${t('kiosk-code-digits')} /></div>
    <${Confirm} covers />
    <${Ways}>
      <${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//>
      <${Press} action="use-code"><${Words} symbol="qr" title=${t('kiosk-use-code')} /><//>
    <//>
  <//>`;
}

/**
 * @param {{title: string, hint: string, children: unknown}} props
 */
function Identify({ title, hint, children }) {
  const { flaw, busy, simple } = useKiosk().state;
  const quiet = simple && !flaw && !busy;
  const text = busy ? t('kiosk-checking') : flaw ? t(flaw) : hint;
  return html`<div class="k-identify">
    <div class="k-identify__head">
      <${Heading}>${title}<//>
      <p class="k-hint" role="status" data-flaw=${flaw ?? undefined}>${quiet ? '' : text}</p>
    </div>
    ${children}
  </div>`;
}

/**
 * One box for each character, in groups.
 *
 * @param {{text: string, sizes: number[], names?: string[], said: string}} props
 */
function Cells({ text, sizes, names = [], said }) {
  let at = 0;
  const groups = sizes.map((size) => Array.from({ length: size }, () => at++));
  return html`<div class="k-cells" role="group" aria-label=${said} data-typed=${text.length}>
    ${groups.map(
      (indexes, group) => html`<div class="k-cells__group" key=${group} aria-hidden="true">
        ${names[group] && html`<span class="k-cells__name">${names[group]}</span>`}
        <span class="k-cells__row">
          ${indexes.map(
            (index) => html`<span class="k-cell" key=${index} data-next=${index === text.length || undefined}>${text[index]}</span>`,
          )}
        </span>
      </div>`,
    )}
  </div>`;
}

/** @param {{keys: string[], label: string, digits?: boolean}} props */
function Keys({ keys, label, digits }) {
  return html`<div class="k-keys__group" role="group" aria-label=${label} data-digits=${digits}>
    ${keys.map(
      (key) => html`<${Press} key=${key} action="code-key" hook="key" value=${key} class="k-key">${key}<//>`,
    )}
  </div>`;
}

/**
 * Take one back, or send.
 *
 * @param {{covers?: boolean}} props `covers`: what is typed is covered, and can be looked at
 */
function Confirm({ covers }) {
  const { state } = useKiosk();
  const { busy } = state;
  return html`<div class="k-confirm">
    <${Press} action="delete" class="k-press"><${Words} symbol="undo" title=${t('kiosk-key-delete')} /><//>
    ${covers &&
    html`<${Press} action="reveal" pressed=${isRevealed(state)}><${Words} symbol="eye" title=${t('kiosk-show')} /><//>`}
    <${Press} action="submit" class="k-press k-press--first" disabled=${busy || undefined}>
      <${Words} symbol="check" title=${t('kiosk-ok')} />
    <//>
  </div>`;
}
