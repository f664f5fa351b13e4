import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { filesIn, read, ROOT } from './files.ts';

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** What a script in a mail tab may weigh, in bytes of gzip. */
const MAX_SCRIPT = 30_720;

const Manifest = v.looseObject({
  version: v.string(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_scripts: v.array(
    v.looseObject({
      matches: v.array(v.string()),
      js: v.array(v.string()),
      css: v.array(v.string()),
    }),
  ),
  content_security_policy: v.object({ extension_pages: v.string() }),
  background: v.record(v.string(), v.unknown()),
});

// What is handed to the stores, not what it was made from: a build tool adds things by itself.
describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (target) => {
  const folder = `dist/${target}`;
  let manifest: v.InferOutput<typeof Manifest>;

  beforeAll(() => {
    if (!existsSync(join(ROOT, folder))) throw new Error(`${folder} is missing: npm run build`);
    manifest = v.parse(Manifest, JSON.parse(read(`${folder}/manifest.json`)));
  });

  it('asks for these permissions and mail hosts, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting']);
    expect(manifest.host_permissions).toEqual(MAIL_HOSTS);
    expect(Object.keys(manifest).filter((key) => key.includes('optional'))).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('shows no file of its own to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('enters the top frame of the mail hosts, and windows opened as about:blank, with one script', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({
      matches: MAIL_HOSTS,
      js: [expect.any(String)],
      css: [expect.any(String)],
      run_at: 'document_start',
      all_frames: false,
      match_origin_as_fallback: true,
    });
  });

  it('puts scripts into mail tabs that are light, and load no other', () => {
    const always = manifest.content_scripts[0]?.js[0] ?? '';
    // The second comes with the first compose window.
    for (const path of [always, 'src/inline/index.js']) {
      const script = read(`${folder}/${path}`);
      expect(script).not.toMatch(/\bimport\s*[({'"]|\bexport\s*[{*]|importScripts/);
      expect(gzipSync(script).length).toBeLessThanOrEqual(MAX_SCRIPT);
    }
  });

  it('lets its pages connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]));
    expect(policy.join(' ')).not.toMatch(/https?:|unsafe|\*/);
  });

  it('states the oldest browsers whose highlights work', () => {
    expect(manifest).toMatchObject(
      target === 'chrome'
        ? { minimum_chrome_version: '120' }
        : { browser_specific_settings: { gecko: { strict_min_version: '146.0' } } },
    );
    expect(manifest.background).toHaveProperty(target === 'chrome' ? 'service_worker' : 'scripts');
  });

  it('tells Firefox that no data is collected', () => {
    if (target === 'firefox') {
      expect(manifest).toMatchObject({
        browser_specific_settings: {
          gecko: { data_collection_permissions: { required: ['none'] } },
        },
      });
    } else {
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    }
  });

  it('has the version of package.json', () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('is packed whole for the store', () => {
    const zip = readFileSync(join(ROOT, `dist/prematch-${packageJson.version}-${target}.zip`));
    const inside = Object.keys(unzipSync(zip)).sort();
    expect(inside).toEqual(
      filesIn(folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    );
  });
});
