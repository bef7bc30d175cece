/** The tablet's page as a program of its own: the browser says when it may be offered. */

/** @type {any} */
let offer = null;

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event;
});

export const canInstall = () => offer !== null;

export function install() {
  offer?.prompt();
  offer = null;
}
