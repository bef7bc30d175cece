/*
 * Shows a kiosk's screen in every way that is asked for, by the screen's own buttons, measures each
 * with `measure` (`measure.js`), and leaves it as it was. Answers one sentence for each fault.
 */
async ({ inch, ways, least }, measure) => {
  const root = document.documentElement;
  // A turn of the browser's own and a frame of its own: the walk moves the clock of the page.
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const frame = () =>
    new Promise((done) => {
      const watch = new IntersectionObserver(() => {
        watch.disconnect();
        done();
      });
      watch.observe(root);
    });
  const press = async (which) => {
    const button = document.querySelector(which);
    if (!button) throw Error(`no ${which} on ${document.querySelector('main').dataset.screen}`);
    button.click();
    await turn();
  };
  const speak = async (language) => {
    if (root.lang === language) return;
    const choosing = document.querySelector('main').dataset.screen === 'language';
    if (!document.querySelector('[data-action="language"]')) await press('[data-action="languages"]');
    await press(`[data-language="${language}"]`);
    while (root.lang !== language) await turn();
    await turn();
    if (choosing) await press('[data-action="languages"]');
  };
  const is = (size) => {
    localStorage.setItem('mottak.kiosk.inch', size);
    root.style.setProperty('--inch', size);
    dispatchEvent(new Event('resize'));
  };
  const settled = async () => {
    await frame();
    await frame();
    await document.fonts.ready;
  };

  const before = { language: root.lang, inch: root.style.getPropertyValue('--inch') };
  const found = [];
  is(inch);
  await settled();
  for (const { tools, languages } of ways) {
    for (const tool of tools) await press(`[data-action="${tool}"]`);
    for (const language of languages) {
      await speak(language);
      // What is on its way to another colour is measured there.
      for (const way of document.getAnimations()) way.finish();
      for (const fault of measure(least)) found.push(`${language}, ${tools.join(' and ') || 'as it is'}): ${fault}`);
    }
    for (const tool of tools) await press(`[data-action="${tool}"]`);
  }
  await speak(before.language);
  is(before.inch);
  return found;
}
