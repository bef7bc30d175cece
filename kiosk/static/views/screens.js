/** Which component draws which screen. */
import { Acute } from './acute.js';
import { Channels, Sent } from './channels.js';
import { IdentifyBorn, IdentifyCode, IdentifyPhone } from './identify.js';
import { Languages } from './languages.js';
import { Connecting, Offline, Problem, Warning } from './notices.js';
import { Result } from './result.js';
import { Services } from './services.js';
import { Start } from './start.js';
import { Talk } from './talk.js';
import { Voiceless } from '../listen/voiceless.js';

/**
 * @type {Record<string, (props: {office: import('../shapes.js').Snapshot['office'] | null,
 *   languages: {id: string, name: string}[]}) => any>}
 */
export const SCREENS = {
  start: Start,
  'identify-code': IdentifyCode,
  'identify-phone': IdentifyPhone,
  'identify-born': IdentifyBorn,
  services: Services,
  channels: Channels,
  sent: Sent,
  result: Result,
  talk: Talk,
  voiceless: Voiceless,
  acute: Acute,
  language: Languages,
  warning: Warning,
  offline: Offline,
  problem: Problem,
  connecting: Connecting,
};
