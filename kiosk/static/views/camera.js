/** What the camera sees, in a frame, while a code may be held up. Nothing where there is none. */
import { html, useEffect, useRef, useState } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';

import { camera } from '../camera.js';

export function CameraView() {
  const [state, setState] = useState(camera.state);
  const frame = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    const follow = () => setState(camera.state);
    follow();
    camera.changed.addEventListener('change', follow);
    return () => camera.changed.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    if (state !== 'ok' || !camera.preview || !camera.video) return;
    // The reader has hidden it, as it stood nowhere.
    camera.video.removeAttribute('style');
    frame.current?.append(camera.video);
    camera.video.play();
  }, [state]);
  if (state !== 'ok') return null;
  return html`<div class="k-camera" data-camera>
    ${camera.preview && html`<div class="k-camera__frame" ref=${frame} aria-hidden="true"></div>`}
    <p class="k-camera__words">${t('kiosk-camera-hold')}</p>
  </div>`;
}
