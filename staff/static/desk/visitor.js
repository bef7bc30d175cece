/** The middle of the desk: the one who is here now, or who comes next. */
import { html } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime, minutesBetween } from '/static/shared/time.js';
import { languageName } from '../language.js';
import { useLostFocus } from '../place.js';
import { pausedAt, ticketAt } from '../select.js';
import { Idle } from './idle.js';
import { actionsOf, KEYS, OUTCOMES } from './moves.js';
import { KeyButton } from './pieces.js';
import { age, serviceName, why } from './words.js';

const SYMBOLS = { serve: 'play', 'call-again': 'bell', recall: 'undo', 'no-show': 'close', 'hand-over': 'send', pause: 'pause' };

/** @param {import('./view.js').Sight} sight */
export function Now(sight) {
  const current = ticketAt(sight.state.staff, sight.desk.id);
  return [
    current ? html`<${Visitor} ...${sight} key=${current.id} ticket=${current} />` : html`<${Idle} ...${sight} />`,
    html`<${Paused} ...${sight} current=${current} />`,
  ];
}

/** @typedef {import('./view.js').Sight & {ticket: import('../shapes.js').Ticket}} Props */

/** @param {Props} props */
function Visitor(props) {
  const { ticket, at } = props;
  const section = useLostFocus();
  return html`<section class="d-now" tabindex="-1" ref=${section} aria-label=${ticket.number} data-current=${ticket.number} data-ticket=${ticket.id} data-state=${ticket.state} data-kind=${ticket.kind}>
    <header class="d-now__head">
      <h1 class="d-now__number m-number">${ticket.number}</h1>
      <div class="d-now__text">
        <div class="d-now__status" role="status">
          <${Chip} tone=${ticket.state === 'called' ? 'info' : 'success'} symbol=${ticket.state === 'called' ? 'bell' : 'chat'} text=${t(`state-${ticket.state}`)} />
          ${ticket.kind === 'acute' && ticket.service && html`<${Chip} tone="danger" text=${t('kind-acute')} />`}
        </div>
        <p class="d-now__name">${headline(props)}</p>
        <p class="d-now__why">${why(ticket)}</p>
        <p class="d-now__age">${ageText(ticket, at)}</p>
      </div>
    </header>
    <${Facts} ...${props} />
    ${ticket.state === 'serving' && html`<${Finish} ...${props} />`}
    <${Actions} ...${props} />
  </section>`;
}

/**
 * The first name; of somebody who has given none, what it is about.
 *
 * @param {Props} props
 */
function headline({ state, ticket }) {
  if (ticket.first_name) return ticket.first_name;
  return ticket.service ? serviceName(state.staff, ticket.service) : t(`kind-${ticket.kind}`);
}

/**
 * @param {import('../shapes.js').Ticket} ticket
 * @param {number} at
 */
function ageText({ state, called_at: since, calls }, at) {
  if (!since) return '';
  if (state !== 'called') return t('desk-serving-age', { time: clockTime(since) });
  if (calls < 2) return t('desk-called-age', { age: age(since, at) });
  return t('desk-called-times', { count: calls, age: age(since, at) });
}

/** @param {Props} props */
function Facts({ state, ticket }) {
  const waited = Math.max(0, minutesBetween(ticket.arrived_at, ticket.called_at ?? ticket.arrived_at));
  const facts = [
    ['service', 'desk-service', serviceName(state.staff, ticket.service)],
    ['language', 'desk-language', languageName(ticket.language) || languageName('nb')],
    ['interpreter', 'desk-interpreter', t(ticket.interpreter ? 'desk-interpreter-yes' : 'desk-interpreter-no')],
    ['waited', 'desk-waited-label', t('common-minutes-short', { count: waited })],
  ];
  return html`<dl class="d-facts">
    ${facts.map(([name, label, value]) => html`<div key=${name} data-fact=${name} data-alert=${String(name === 'interpreter' && ticket.interpreter)}><dt>${t(label)}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** @param {Props} props */
function Finish({ state, ticket, hands }) {
  return html`<div class="d-finish" role="group" aria-labelledby="finish-title">
    <h2 id="finish-title">${t('desk-finish')}</h2>
    <div class="d-finish__buttons">
      ${OUTCOMES.map(
        (outcome, index) => html`<${KeyButton}
          key=${outcome}
          action="finish"
          outcome=${outcome}
          text=${t(`outcome-${outcome}`)}
          note=${t(`desk-outcome-${outcome}-text`)}
          key_=${String(index + 1)}
          busy=${state.busy}
          onClick=${() => hands.act({ action: 'finish', ticket, outcome })}
        />`,
      )}
    </div>
  </div>`;
}

/** @param {Props} props */
function Actions({ state, ticket, hands }) {
  return html`<div class="d-actions" data-for=${ticket.state}>
    ${actionsOf(ticket).map(
      (action) => html`<${KeyButton}
        key=${action}
        action=${action}
        text=${t(`desk-${action}`)}
        key_=${KEYS[action]}
        symbol=${html`<${Symbol} name=${SYMBOLS[/** @type {keyof typeof SYMBOLS} */ (action)]} />`}
        look=${action === 'serve' ? 'primary' : 'secondary'}
        tone=${action === 'no-show' ? 'danger' : undefined}
        busy=${state.busy}
        onClick=${() => hands.act({ action, ticket })}
      />`,
    )}
  </div>`;
}

/**
 * Those who are on pause here stay in sight beside the one who is here now.
 *
 * @param {import('./view.js').Sight & {current: import('../shapes.js').Ticket | undefined}} props
 */
function Paused({ state, desk, hands, current }) {
  return pausedAt(state.staff, desk.id).map(
    (ticket, index) => html`<section class="d-paused" key=${ticket.id} data-paused=${ticket.number}>
      <${Chip} tone="warning" symbol="pause" text=${t('desk-paused')} />
      <span class="m-number d-paused__number">${ticket.number}</span>
      <span class="m-grow">${ticket.first_name} <span class="m-subtle">${serviceName(state.staff, ticket.service)}</span></span>
      <${KeyButton}
        action="resume"
        text=${resumeText(current)}
        key_=${current || index > 0 ? '' : KEYS.resume}
        symbol=${html`<${Symbol} name="play" />`}
        busy=${state.busy}
        onClick=${() => hands.act({ action: 'resume', ticket })}
      />
    </section>`,
  );
}

/** @param {import('../shapes.js').Ticket | undefined} current */
function resumeText(current) {
  if (!current) return t('desk-resume');
  return t(current.state === 'serving' ? 'desk-resume-pause' : 'desk-resume-recall', { number: current.number });
}
