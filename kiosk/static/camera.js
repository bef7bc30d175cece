/**
 * The kiosk's camera, where there is one and the office wants it used: reads QR
 * codes. Its pictures stay in this browser's memory; only the text of a code
 * goes on, as if a scanner had typed it.
 *
 * @typedef {'off' | 'none' | 'denied' | 'ok'} CameraState
 */

const SCANS_A_SECOND = 5;
/** The letter that has been read is still held up: it is taken again only after so long away. */
const SAME_MS = 5000;
const AGAIN_MS = 15_000;
/** The side of what is looked at, in points: enough for a letter at arm's length. */
const SIDE = 600;

/** One for the page: the view that shows it is drawn anew all the time. */
export const camera = {
  /** @type {CameraState} */
  state: 'off',
  preview: false,
  /** @type {HTMLVideoElement | null} */
  video: null,
  changed: new EventTarget(),
};

/** @type {(text: string) => boolean} */
let read = () => false;
let begun = false;

/**
 * Begins when the office's settings want it; may be called again and again.
 *
 * @param {{on: boolean, preview: boolean}} wanted
 * @param {(text: string) => boolean} onText whether it was taken
 */
export function followCamera({ on, preview }, onText) {
  read = onText;
  camera.preview = preview;
  if (!on || begun) return;
  begun = true;
  begin();
}

async function begin() {
  is(await open().catch(() => reason()));
  // Plugged in later, or allowed later: nobody has to load the page anew.
  if (camera.state !== 'ok') setTimeout(begin, AGAIN_MS);
}

/** @returns {Promise<CameraState>} */
async function open() {
  const found = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  if (!found.some(({ kind }) => kind === 'videoinput')) return 'none';
  const { QrScanner } = await import('/static/shared/lib/qrscanner.js');
  const video = document.createElement('video');
  const scanner = new QrScanner(video, ({ data }) => once(data), {
    maxScansPerSecond: SCANS_A_SECOND,
    calculateScanRegion: middle,
    onDecodeError: () => {},
    returnDetailedScanResult: true,
  });
  await scanner.start();
  camera.video = video;
  const [track] = /** @type {MediaStream} */ (video.srcObject).getVideoTracks();
  track.addEventListener('ended', () => {
    scanner.destroy();
    is('none');
    setTimeout(begin, AGAIN_MS);
  });
  return 'ok';
}

/** @returns {Promise<CameraState>} why it could not be opened */
async function reason() {
  const name = /** @type {PermissionName} */ ('camera');
  const permission = await navigator.permissions.query({ name }).catch(() => null);
  return permission?.state === 'granted' ? 'none' : 'denied';
}

/** @param {CameraState} state */
function is(state) {
  camera.state = state;
  camera.changed.dispatchEvent(new Event('change'));
}

let held = '';
/** @type {ReturnType<typeof setTimeout> | undefined} */
let gone;

/** @param {string} text */
function once(text) {
  if (text !== held && !read(text)) return;
  held = text;
  clearTimeout(gone);
  gone = setTimeout(() => {
    held = '';
  }, SAME_MS);
}

/**
 * The largest square in the middle: a code is held up straight in front.
 *
 * @param {HTMLVideoElement} video
 */
function middle({ videoWidth, videoHeight }) {
  const side = Math.min(videoWidth, videoHeight);
  return {
    x: (videoWidth - side) / 2,
    y: (videoHeight - side) / 2,
    width: side,
    height: side,
    downScaledWidth: Math.min(side, SIDE),
    downScaledHeight: Math.min(side, SIDE),
  };
}
