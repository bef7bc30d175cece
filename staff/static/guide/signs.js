/** What can be seen of the tablet from outside its page: the title, and the number on its icon. */
import { t } from '/static/shared/text.js';
import { callsForGuide, isAcuteUntaken } from '../select.js';

/** @param {import('../shapes.js').StaffState} state */
export function showSigns(state) {
  const waiting = callsForGuide(state).filter((ticket) => ticket.state === 'waiting');
  const acute = waiting.find(isAcuteUntaken);
  const name = t('guide-title');
  document.title = acute ? t('guide-title-acute', { number: acute.number, name }) : counted(waiting.length, name);
  badge(waiting.length);
}

/**
 * @param {number} count
 * @param {string} name
 */
const counted = (count, name) => (count ? `(${count}) ${name}` : name);

let shown = 0;

/** @param {number} count */
function badge(count) {
  if (count === shown) return;
  shown = count;
  // Only an installed page has an icon to put it on.
  navigator.setAppBadge?.(count).catch(() => {});
}
