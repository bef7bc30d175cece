/** Shows the virtual printer's paper, and asks every second whether there is more. */

import { change } from "./slips.js";

/** @typedef {import("./slips.js").Slip} Slip */

const EVERY_MS = 1000;
const list = /** @type {HTMLOListElement} */ (document.getElementById("slips"));
const empty = /** @type {HTMLElement} */ (document.getElementById("empty"));
const state = /** @type {HTMLElement} */ (document.getElementById("state"));
const clock = new Intl.DateTimeFormat("nb", { timeStyle: "medium" });

/**
 * @param {Slip} slip
 * @param {boolean} fresh whether it has just come out
 * @returns {HTMLLIElement}
 */
function strip(slip, fresh) {
  const item = document.createElement("li");
  const paper = document.createElement("div");
  const picture = document.createElement("img");
  const time = document.createElement("time");
  item.dataset.name = slip.name;
  item.dataset.kind = slip.kind;
  item.classList.toggle("fresh", fresh);
  paper.className = "paper";
  Object.assign(picture, { width: slip.width, height: slip.height, alt: slip.text });
  picture.src = `/slips/${encodeURIComponent(slip.name)}`;
  time.dateTime = slip.at;
  time.textContent = clock.format(new Date(slip.at));
  paper.append(picture);
  item.append(paper, time);
  return item;
}

/** @returns {string[]} */
function shown() {
  return [...list.children].map((item) => /** @type {HTMLElement} */ (item).dataset.name ?? "");
}

/**
 * @param {Slip[]} slips
 * @param {boolean} fresh
 */
function draw(slips, fresh) {
  const { added, gone } = change(shown(), slips);
  for (const name of gone) list.querySelector(`[data-name="${CSS.escape(name)}"]`)?.remove();
  for (const slip of added) list.prepend(strip(slip, fresh));
  empty.hidden = slips.length > 0;
}

/** @param {boolean} working */
function say(working) {
  state.textContent = working ? "Skriveren er på" : "Skriveren svarer ikke. Siden prøver igjen.";
  state.toggleAttribute("data-trouble", !working);
}

/** @param {boolean} fresh */
async function look(fresh) {
  try {
    const answer = await fetch("/slips");
    if (!answer.ok) throw new Error(String(answer.status));
    draw((await answer.json()).slips, fresh);
    say(true);
  } catch {
    say(false);
  }
  setTimeout(look, EVERY_MS, true);
}

look(false);
