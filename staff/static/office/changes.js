/**
 * What the manager changes: each one request, tried again under the same key
 * when no answer came.
 */
import { newKey } from '/static/shared/api.js';
import { t } from '/static/shared/text.js';

/**
 * @typedef {import('./view.js').Hands} Hands
 * @typedef {(action: import('./state.js').OfficeAction) => void} Dispatch
 */

/**
 * @param {import('/static/shared/api.js').Api} api
 * @param {() => boolean} isBusy
 * @param {Dispatch} dispatch
 * @returns {Omit<Hands, 'dispatch' | 'speak' | 'close'>}
 */
export function changes(api, isBusy, dispatch) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} body
   * @param {(data: any) => {told: string | null, dialog?: import('./state.js').Dialog}} after
   */
  const change = async (method, path, body, after) => {
    if (isBusy()) return;
    dispatch({ type: 'began' });
    const result = await api.request(method, path, body, { idempotencyKey: newKey(), retries: 2 });
    dispatch(result.ok ? { type: 'done', ...after(result.data) } : { type: 'failed', problem: result.problem });
  };
  return {
    undo: () => change('POST', 'policy/undo', {}, () => ({ told: t('office-undone') })),
    switchMode: (mode, until, comment) =>
      change('POST', 'policy/mode', { mode, until, comment }, () => ({ told: t('office-switched', { mode: t(`mode-${mode}`) }) })),
    saveService: (rule, name) =>
      change('POST', 'policy/service', rule, () => ({ told: t('office-service-saved', { service: name }) })),
    addDevice: (kind, name) =>
      change('POST', 'devices', { kind, name }, ({ id, token }) => ({
        told: null,
        dialog: { name: 'new-device', device: { id, kind, name, token } },
      })),
    removeDevice: ({ id, name }) =>
      change('DELETE', `devices/${encodeURIComponent(id)}`, undefined, () => ({ told: t('office-device-removed', { name }) })),
  };
}
