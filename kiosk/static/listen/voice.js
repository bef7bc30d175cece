/**
 * Who says a phrase: a voice of its own language; where there is none, a voice
 * of another one says the same in its own words. What nobody can say is left
 * out: a voice that reads another language aloud is noise.
 *
 * @typedef {import('./plan.js').Phrase} Phrase
 *
 * @typedef {object} Tongues
 * @property {string[]} voices languages that can speak
 * @property {(text: string, from: string, to: string) => string | null} translate
 */

/** In this order for those whose language has no voice: bokmål, then English. */
const OTHERWISE = ['nb', 'en'];

/**
 * @param {Phrase} phrase
 * @param {Tongues} tongues
 * @returns {Phrase | null}
 */
export function voiced(phrase, { voices, translate }) {
  const { text, lang } = phrase;
  if (voices.includes(lang)) return phrase;
  for (const to of OTHERWISE.filter((one) => voices.includes(one))) {
    const said = translate(text, lang, to);
    if (said) return { ...phrase, text: said, lang: to };
  }
  return null;
}

/**
 * Every phrase that somebody can say, and no two of the same after each other.
 *
 * @param {Phrase[]} phrases
 * @param {Tongues} tongues
 * @returns {Phrase[]}
 */
export function allVoiced(phrases, tongues) {
  const said = phrases.map((phrase) => voiced(phrase, tongues)).filter((phrase) => phrase !== null);
  return said.filter(({ text, lang }, at) => text !== said[at - 1]?.text || lang !== said[at - 1]?.lang);
}

/**
 * All of it in each of the languages that stand in for the one without a voice.
 *
 * @param {Phrase[]} phrases
 * @param {Tongues} tongues
 * @returns {Phrase[]}
 */
export function inBoth(phrases, { voices, translate }) {
  const to = OTHERWISE.filter((one) => voices.includes(one));
  return to.flatMap((other) =>
    phrases.flatMap((phrase) => {
      const said = phrase.lang === other ? phrase.text : translate(phrase.text, phrase.lang, other);
      return said ? [{ ...phrase, text: said, lang: other }] : [];
    }),
  );
}
