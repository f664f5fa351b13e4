/** The only place for permissions and for the pages that Prematch enters. */
import { defineManifest } from '@crxjs/vite-plugin';
import packageJson from './package.json' with { type: 'json' };

/** The webmail that is checked. Paths are `/*`, as `match_origin_as_fallback` demands. */
export const MAIL_MATCHES = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

const WORKER = 'src/background/index.ts';

/** A variable, since the types of the plugin do not know `match_origin_as_fallback` yet. */
const COMPOSE = {
  matches: MAIL_MATCHES,
  js: ['src/compose/index.ts' as const],
  css: ['src/inline/marks.css' as const],
  // Early: a draft that is open when the page has loaded is met with its first node.
  run_at: 'document_start' as const,
  // Compose windows are never in a frame of their own; pop-outs are windows, and some open as
  // about:blank, which has the mail's origin.
  all_frames: false,
  match_origin_as_fallback: true,
};

export type Target = 'chrome' | 'firefox';

export const manifest = (target: Target) =>
  defineManifest({
    manifest_version: 3,
    name: 'Prematch',
    version: packageJson.version,
    description: packageJson.description,
    icons: {
      16: 'icons/icon-16.png',
      32: 'icons/icon-32.png',
      48: 'icons/icon-48.png',
      128: 'icons/icon-128.png',
    },
    action: {
      default_title: 'Prematch',
      default_popup: 'src/pages/popup/index.html',
      default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' },
    },
    options_ui: { page: 'src/pages/options/index.html', open_in_tab: true },
    // storage: settings. unlimitedStorage: the history is not evicted when the disk fills.
    // scripting: what is shown comes into a mail tab at its first compose window, and open mail tabs get
    // the new content script after an update.
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: MAIL_MATCHES,
    content_scripts: [COMPOSE],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(target === 'chrome'
      ? {
          minimum_chrome_version: '120',
          background: { service_worker: WORKER, type: 'module' },
        }
      : {
          background: { scripts: [WORKER], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'prematch@prematch.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  });
