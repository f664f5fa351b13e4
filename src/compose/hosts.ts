import { gmail } from './gmail/gmail.ts';
import type { Host } from './host.ts';
import { outlook } from './outlook/outlook.ts';

const HOSTS: ReadonlyMap<string, Host> = new Map([
  ['https://mail.google.com', gmail],
  ['https://outlook.live.com', outlook],
  ['https://outlook.office.com', outlook],
  ['https://outlook.office365.com', outlook],
  ['https://outlook.cloud.microsoft', outlook],
]);

/**
 * The webmail of an origin; undefined where none is known.
 *
 * @param origin The window's, not that of its address: a pop-out may be about:blank.
 */
export const hostOf = (origin: string): Host | undefined => HOSTS.get(origin);
