/** Parts that the sections of the manager's page share. */
import { html, useEffect, useRef, useState } from '/static/shared/dom.js';
import { ProblemNotice } from '/static/shared/parts.js';
import { t } from '/static/shared/text.js';

/**
 * A section: what it is, and what it says.
 *
 * @param {{id: string, title: string, text?: string, action?: unknown, children?: unknown}} props
 */
export function Section({ id, title, text, action, children }) {
  return html`<section class="o-card" id=${id} aria-labelledby=${`${id}-title`}>
    <div class="o-card__head">
      <div>
        <h2 id=${`${id}-title`}>${title}</h2>
        ${text && html`<p class="m-subtle">${text}</p>`}
      </div>
      ${action}
    </div>
    ${children}
  </section>`;
}

/**
 * Around a table that may be wider or taller than its place: then keys can
 * move it too, so it gets the focus and a name.
 *
 * @param {{of: string, tall?: boolean, children?: unknown}} props `of`: id of what names it
 */
export function Scroll({ of, tall = false, children }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const [over, setOver] = useState(false);
  useEffect(() => {
    const frame = /** @type {HTMLElement} */ (ref.current);
    const look = () => setOver(frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight);
    const watch = new ResizeObserver(look);
    for (const one of [frame, ...frame.children]) watch.observe(one);
    return () => watch.disconnect();
  }, []);
  const named = over ? { role: 'group', tabindex: 0, 'aria-labelledby': of } : {};
  return html`<div class=${tall ? 'o-scroll o-scroll--tall' : 'o-scroll'} ref=${ref} ...${named}>${children}</div>`;
}

/**
 * A form in a dialog: problems first, buttons last.
 *
 * @param {{state: import('./state.js').OfficeState, action: string, confirm: string, tone?: string,
 *   onSubmit: (form: FormData) => void, onCancel: () => void, children?: unknown}} props
 */
export function Form({ state, action, confirm, tone, onSubmit, onCancel, children }) {
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    onSubmit(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)));
  };
  return html`<form class="m-stack" onSubmit=${submit}>
    ${state.problem && html`<div data-problem=${state.problem.code}><${ProblemNotice} problem=${state.problem} /></div>`}
    ${children}
    <div class="s-modal__foot">
      <button type="button" class="ds-button" data-variant="secondary" onClick=${onCancel}>${t('common-cancel')}</button>
      <button type="submit" class="ds-button" data-color=${tone} data-action=${action} disabled=${state.busy}>${confirm}</button>
    </div>
  </form>`;
}

/** Why: asked for with every change. */
export function Comment() {
  return html`<div class="m-field">
    <label class="ds-label" for="comment">${t('office-comment')}</label>
    <textarea class="ds-input" id="comment" name="comment" rows="2" minlength="3" maxlength="500" required aria-describedby="comment-text"></textarea>
    <p class="m-subtle o-small" id="comment-text">${t('office-comment-text')}</p>
  </div>`;
}

/**
 * Counts as rows with a bar in proportion to the largest.
 *
 * @param {{rows: [string, number][], label: (id: string) => string, hook: string}} props
 */
export function Bars({ rows, label, hook }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return html`<ul class="o-bars">
    ${rows.map(
      ([id, count]) => html`<li key=${id}>
        <span>${label(id)}</span>
        <strong class="m-number" ...${{ [hook]: id }}>${count}</strong>
        <span class="o-bar" aria-hidden="true"><span style=${{ width: `${(100 * count) / most}%` }}></span></span>
      </li>`,
    )}
  </ul>`;
}
