/** High contrast where the machine asks for it: a setting of phone, tablet or computer. */

/**
 * Follows the setting, also when it changes while the page stands.
 *
 * @param {Window} view
 */
export function followContrast(view) {
  const asked = view.matchMedia('(prefers-contrast: more)');
  const { dataset } = view.document.documentElement;
  const follow = () => {
    if (asked.matches) dataset.contrast = 'high';
    else delete dataset.contrast;
  };
  asked.addEventListener('change', follow);
  follow();
}
