/**
 * Clips from the server; and a few that are kept in the page, so that it can
 * still say where help is when the server is away.
 *
 * @typedef {import('./plan.js').Phrase} Phrase
 *
 * @typedef {object} Clips
 * @property {import('./player.js').Fetch} fetch
 * @property {(phrase: Phrase) => Promise<void>} keep for when the server is away
 */
const TIMEOUT_MS = 6000;

/**
 * @param {{token: string, office: string}} identity
 * @returns {Clips}
 */
export function createClips({ token, office }) {
  /** @type {Map<string, ArrayBuffer>} */
  const kept = new Map();
  const url = `/api/v1/offices/${encodeURIComponent(office)}/speech`;
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };

  /** @type {import('./player.js').Fetch} */
  const ask = async ({ text, lang }, stopped) => {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(TIMEOUT_MS)]);
    const body = JSON.stringify({ language: lang, text });
    try {
      const answer = await fetch(url, { method: 'POST', headers, body, signal, cache: 'no-store' });
      return answer.ok ? await answer.arrayBuffer() : null;
    } catch {
      return null;
    }
  };
  return {
    fetch: async (phrase, stopped) => kept.get(named(phrase)) ?? ask(phrase, stopped),
    keep: async (phrase) => {
      const clip = kept.get(named(phrase)) ?? (await ask(phrase, new AbortController().signal));
      if (clip) kept.set(named(phrase), clip);
    },
  };
}

/** @param {Phrase} phrase */
function named({ text, lang }) {
  return `${lang} ${text}`;
}
