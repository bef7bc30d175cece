/**
 * Says each new call once: chime, then the words in the ticket's language, then
 * in the screen's own if that is another. The next call waits for the end
 * (state.js), so that no two are heard at the same time.
 */
const NORWEGIAN = new Set(['nb', 'nn']);

/**
 * The languages of a call, in order, of those that have a voice. Bokmål and
 * nynorsk say a number and a room alike: once is enough.
 *
 * @param {string | null} ticket
 * @param {string} own the screen's first
 * @param {string[]} voices
 */
export function spokenIn(ticket, own, voices) {
  const same = !ticket || ticket === own || (NORWEGIAN.has(ticket) && NORWEGIAN.has(own));
  return (same ? [own] : [ticket, own]).filter((language) => voices.includes(language));
}

/**
 * @param {object} parts
 * @param {import('/static/shared/chime.js').Sound} parts.sound
 * @param {string} parts.office
 * @param {string} parts.token
 * @param {(call: import('./calls.js').Call, on: boolean) => void} parts.onSpeaking
 * @returns {(state: import('./state.js').State) => void}
 */
export function announcer({ sound, office, token, onSpeaking }) {
  /** @type {import('./calls.js').Call | null} */
  let said = null;
  return ({ shown, room }) => {
    if (!shown?.aloud || !room || shown.call === said) return;
    const { call } = shown;
    const { chime, speech, volume, languages } = room.screen;
    said = call;
    sound.hush();
    sound.volume(volume / 100);
    const wait = chime ? [sound.chime()] : [];
    if (speech && call.seq) {
      const url = `/api/v1/offices/${office}/calls/${call.seq}.wav?lang=`;
      for (const lang of spokenIn(call.language, languages[0], room.voices)) wait.push(sound.clip([url + lang], token));
    }
    onSpeaking(call, true);
    Promise.all(wait).then(() => onSpeaking(call, false));
  };
}
