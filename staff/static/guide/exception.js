/** Help without an appointment, by the guide's decision and with a reason: a number in two taps. */
import { html, useEffect, useRef, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { languageName } from '../language.js';
import { useLostFocus } from '../place.js';
import { useGuide } from './context.js';
import { serviceOptions } from './forward.js';
import { Act, Choices } from './pieces.js';
import { joined, serviceName } from './words.js';

export function Exception() {
  const [given, setGiven] = useState(/** @type {any} */ (null));
  if (given) return html`<${Given} given=${given} onNew=${() => setGiven(null)} />`;
  return html`<${Ask} onGiven=${setGiven} />`;
}

/** @param {{onGiven: (given: any) => void}} props */
function Ask({ onGiven }) {
  const { state, act, about } = useGuide();
  const [service, setService] = useState(about);
  const [reason, setReason] = useState('');
  const [language, setLanguage] = useState(state.languages[0]?.id ?? 'nb');
  const reasons = state.reasons.map(({ id, name }) => ({ id, text: named(name) }));
  const languages = state.languages.map(({ id }) => ({ id, text: languageName(id) }));
  const give = async () => {
    const data = await act.exception({ service, reason, language });
    if (data?.ticket) onGiven(data);
  };
  const form = useLostFocus();
  return html`<div class="g-fill">
    <div class="g-scroll g-form" tabindex="-1" ref=${form}>
      <h2>${t('guide-exception-service')}</h2>
      <${Choices} class="g-choices--grid" label=${t('guide-exception-service')} name="data-service" options=${serviceOptions(state)} value=${service} onChoose=${setService} />
      <h2>${t('guide-exception-reason')}</h2>
      <${Choices} class="g-choices--four" label=${t('guide-exception-reason')} name="data-reason" options=${reasons} value=${reason} onChoose=${setReason} />
      <h2>${t('guide-exception-language')}</h2>
      <${Choices} class="g-choices--line" label=${t('guide-exception-language')} name="data-language" options=${languages} value=${language} onChoose=${setLanguage} />
    </div>
    <${Act} class="ds-button g-take" data-action="exception" disabled=${!service || !reason} onAct=${give}>
      <${Symbol} name="ticket" />${t(service && reason ? 'guide-exception-give' : 'guide-exception-choose')}
    <//>
  </div>`;
}

/** @param {{given: any, onNew: () => void}} props */
function Given({ given, onNew }) {
  const { state, act } = useGuide();
  const { ticket, service } = given;
  useWithdrawn(ticket.id, onNew);
  const place = useLostFocus();
  return html`<div class="g-fill g-given" tabindex="-1" ref=${place} data-number=${ticket.number}>
    <p class="g-given__words" role="status">${t('guide-exception-given')}</p>
    <p class="g-given__number m-number">${ticket.number}</p>
    <p>${joined(serviceName(state, service), ticket.wait && t('guide-wait', { low: `${ticket.wait.low}`, high: `${ticket.wait.high}` }))}</p>
    <p class="m-subtle"><${Symbol} name="printer" /> ${t('guide-exception-printing')}</p>
    <div class="g-given__moves">
      <button type="button" class="ds-button g-take" data-action="exception-new" onClick=${onNew}>
        <${Symbol} name="check" />${t('guide-exception-done')}
      </button>
      <${Act} class="ds-button g-wide" data-variant="secondary" data-action="reprint" onAct=${() => act.reprint(ticket)}>
        <${Symbol} name="printer" />${t('guide-reprint')}
      <//>
    </div>
  </div>`;
}

/**
 * Taken back by undo: then there is nothing to hand over any more.
 *
 * @param {string} id of a ticket, which the live line brings a moment later
 * @param {() => void} onGone
 */
function useWithdrawn(id, onGone) {
  const { state } = useGuide();
  const known = useRef(false);
  const there = id in state.tickets;
  useEffect(() => {
    if (known.current && !there) onGone();
    known.current = there;
  }, [there]);
}
