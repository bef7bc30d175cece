/** What people said at the exit: always with how many they are, and of how many visits. */
import { html } from '/static/shared/dom.js';
import { Name } from '/static/shared/parts.js';
import { named, t } from '/static/shared/text.js';
import { areGrouped, shares, sinceTheFirst, weekNumber } from './answers.js';
import { Scroll, Section } from './parts.js';

/** @typedef {import('./answers.js').Question} Question */
/** @typedef {import('./answers.js').Figures} Figures */

/** @param {import('./view.js').Sight} sight */
export function Survey({ state }) {
  const { answers } = state;
  const none = answers !== null && answers.questions.every(({ total }) => total.given === 0);
  return html`<${Section} id="survey" title=${t('office-survey')} text=${t('office-survey-text')}>
    ${answers === null && html`<p class="m-subtle">${t('office-today-loading')}</p>`}
    ${none && html`<p class="m-subtle">${t('office-survey-none')}</p>`}
    ${answers && !none &&
    html`<div class="o-questions">
        ${answers.questions.map((one) => html`<${Asked} key=${one.id} question=${one} services=${state.staff.services} />`)}
      </div>
      <p class="m-subtle o-small">${t('office-survey-hidden-text')}</p>`}
  <//>`;
}

/**
 * The answers of a question, in words.
 *
 * @param {Question} question
 * @returns {string[]}
 */
const words = ({ id, answers, total }) =>
  total.counts.map((_, index) => (answers ? named(answers[index]) : t(`survey-${id}-${index + 1}`)));

/** @param {{question: Question, services: import('../shapes.js').Service[]}} props */
function Asked({ question, services }) {
  const { id, text, total, weeks, groups } = question;
  return html`<div class="o-question" data-question=${id}>
    <div>
      <h3>${text ? html`<${Name} of=${text} />` : t('survey-visit')}</h3>
      <p><strong data-given>${t('office-survey-given', { count: total.given })}</strong> · <span data-rate>${rate(total)}</span></p>
      ${total.given > total.shown && html`<p class="m-subtle o-small" data-waiting>${t('office-survey-waiting', { count: total.given - total.shown })}</p>`}
    </div>
    ${total.shown > 0 && html`<${Shares} figures=${total} labels=${words(question)} />`}
    <${Rows} by="week" caption=${t('office-survey-weeks')} question=${question} rows=${sinceTheFirst(weeks).map((week) => ({ ...week, key: week.week, label: t('office-survey-week', { week: weekNumber(week.week) }) }))} />
    ${areGrouped(groups) &&
    html`<${Rows} by="group" caption=${t('office-survey-groups')} question=${question} rows=${groups.map((one) => ({ ...one, key: one.group, label: groupName(one.group, services) }))} />`}
  </div>`;
}

/** @param {Figures} figures */
function rate({ rate: share, visits }) {
  if (visits === null) return t('office-survey-rate-unknown');
  return share === null ? t('office-survey-rate-none') : t('office-survey-rate', { percent: Math.round(100 * share), visits });
}

/**
 * The distribution: a bar, a word and a figure for each answer.
 *
 * @param {{figures: Figures, labels: string[]}} props
 */
function Shares({ figures, labels }) {
  const parts = shares(figures.counts);
  return html`<ul class="o-bars">
    ${labels.map(
      (label, index) => html`<li key=${index} data-answer=${index + 1}>
        <span>${label}</span>
        <span><strong class="m-number">${t('office-percent', { percent: parts[index] })}</strong> <span class="m-subtle m-number">(${figures.counts[index]})</span></span>
        <span class="o-bar" data-shade=${index + 1} aria-hidden="true"><span style=${{ width: `${parts[index]}%` }}></span></span>
      </li>`,
    )}
  </ul>`;
}

/**
 * The same by week or by group; each row with its number and rate.
 *
 * @param {{by: string, caption: string, question: Question, rows: (Figures & {key: string, label: string})[]}} props
 */
function Rows({ by, caption, question, rows }) {
  const labels = words(question);
  return html`<${Scroll} of=${`${question.id}-${by}`}><table class="o-table o-table--figures">
    <caption id=${`${question.id}-${by}`}>${caption}</caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${t('office-survey-number')}</th>
        <th scope="col">${t('office-survey-answered')}</th>
        ${labels.map((label, index) => html`<th scope="col" key=${index}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>${rows.map((row) => html`<${Row} key=${row.key} row=${row} />`)}</tbody>
  </table><//>`;
}

/** @param {{row: Figures & {key: string, label: string}}} props */
function Row({ row }) {
  const parts = shares(row.counts);
  return html`<tr data-row=${row.key}>
    <th scope="row">${row.label}</th>
    <td class="m-number">${row.given}</td>
    <td class="m-number">${row.rate === null ? '–' : t('office-percent', { percent: Math.round(100 * row.rate) })}</td>
    ${row.shown === 0
      ? html`<td class="m-subtle o-few" colspan=${parts.length}>${t('office-survey-too-few')}</td>`
      : parts.map((share, index) => html`<td key=${index} class="m-number">${t('office-percent', { percent: share })}</td>`)}
  </tr>`;
}

/**
 * @param {string} letter
 * @param {import('../shapes.js').Service[]} services
 */
function groupName(letter, services) {
  if (letter === '') return t('office-survey-group-all');
  const names = services.filter((service) => service.letter === letter).map((service) => named(service.name));
  return names.length > 0 ? t('office-survey-group-name', { letter, services: names.join(', ') }) : letter;
}
