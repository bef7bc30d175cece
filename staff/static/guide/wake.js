/**
 * The tablet stays awake while this page is looked at: acute must light up on
 * a screen that is on. Browsers let go when the page is hidden, so it is asked
 * for again; those that do not know it (plain http among them) sleep as usual.
 */
export function stayAwake() {
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    // Refused when the battery is low: then the tablet's own setting counts.
    await navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
