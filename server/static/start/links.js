/**
 * Where the start page's links lead, from what came with it in the fragment:
 * `#kiosk=<token>&guide=…&adviser=…&desk=<id>&display=…&survey=…&manager=…&paper=<url>`.
 *
 * @typedef {{name: string, symbol: string, href: string}} Screen
 * @typedef {{title: string, screens: Screen[]}} Group
 */

/**
 * Every screen, by who uses it; signed in where a token was given. The
 * printer's page is there only when it was given.
 *
 * @param {Record<string, string>} given
 * @returns {Group[]}
 */
export function groups(given) {
  const visitors = [
    { name: 'kiosk', symbol: 'kiosk', href: link('/kiosk/', given.kiosk) },
    { name: 'display', symbol: 'display', href: link('/display/', given.display) },
    { name: 'survey', symbol: 'face', href: link('/survey/', given.survey) },
  ];
  const staff = [
    { name: 'guide', symbol: 'tablet', href: link('/guide/', given.guide) },
    { name: 'desk', symbol: 'desk', href: link('/desk/', given.adviser, { desk: given.desk }) },
    { name: 'office', symbol: 'chart', href: link('/office/', given.manager) },
  ];
  if (isWebAddress(given.paper)) staff.push({ name: 'paper', symbol: 'printer', href: given.paper });
  return [
    { title: 'start-visitors', screens: visitors },
    { title: 'start-staff', screens: staff },
  ];
}

/**
 * @param {string} path
 * @param {string | undefined} token
 * @param {Record<string, string | undefined>} extra left out where there is no value
 */
function link(path, token, extra = {}) {
  if (!token) return path;
  const pairs = Object.entries({ token, ...extra }).filter(([, value]) => value);
  return `${path}#${new URLSearchParams(/** @type {[string, string][]} */ (pairs))}`;
}

/**
 * Only http(s): whoever makes a link must not get a script to run here.
 *
 * @param {string | undefined} address
 */
function isWebAddress(address) {
  return /^https?:\/\//.test(address ?? '');
}
