import { createRequire } from 'node:module';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { zipSync, type Zippable } from 'fflate';
import { playwright } from '@vitest/browser-playwright';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { manifest, type Target } from './manifest.config.ts';
import { findBrowsers } from './tests/browser/find.ts';
import packageJson from './package.json' with { type: 'json' };

const isTarget = (mode: string): mode is Target => mode === 'chrome' || mode === 'firefox';

/** Packs the built extension for the stores; a fixed file date makes the same bytes each time. */
const zip = (target: Target): Plugin => ({
  name: 'zip',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler() {
      const folder = join('dist', target);
      const files: Zippable = {};
      const names = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
      for (const name of names) {
        files[relative(folder, name).split(sep).join('/')] = readFileSync(name);
      }
      writeFileSync(
        join('dist', `prematch-${packageJson.version}-${target}.zip`),
        zipSync(files, { level: 9, mtime: new Date('2020-01-01T00:00:00') }),
      );
    },
  },
});

/** One more script for mail tabs, whole in one file: the worker puts it in when it is needed. */
const script = (entry: string): Plugin => ({
  name: 'script',
  apply: 'build',
  async generateBundle() {
    const fileName = entry.replace(/\.ts$/, '.js');
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: this.environment.config.build.target,
        lib: { entry, formats: ['iife'], name: 'ui', fileName: () => fileName },
      },
    });
    for (const { output } of [built].flat().filter((result) => 'output' in result)) {
      this.emitFile({ type: 'asset', fileName, source: output[0].code });
    }
  },
});

/** The real Chromium that holds the real IndexedDB of the history's tests. */
const chromium = (): string =>
  findBrowsers().find(({ kind }) => kind === 'chromium')?.path ?? 'chromium';

/** One browser at a time: two would take each other's focus, and the machine's few cores. */
const BROWSER = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 };

/**
 * `import load from 'package?lazy'`: the package's CommonJS build in a function that runs at its first
 * call. A service worker knows no `import()`, and evaluating a large package at each cold start would
 * delay the first answer for what most mails never need.
 */
const lazy = (): Plugin => ({
  name: 'lazy',
  enforce: 'pre',
  resolveId(source) {
    if (!source.endsWith('?lazy')) return null;
    const path = createRequire(import.meta.url).resolve(source.slice(0, -'?lazy'.length));
    return `${path}?lazy`;
  },
  load(id) {
    if (!id.endsWith('?lazy')) return null;
    const source = readFileSync(id.slice(0, -'?lazy'.length), 'utf8');
    return `let made;
export default () => {
  if (made === undefined) {
    const module = { exports: {} };
    (function (module, exports) {${source}\n}).call(undefined, module, module.exports);
    made = module.exports;
  }
  return made;
};`;
  },
});

export default defineConfig(({ mode }) => ({
  plugins: [
    lazy(),
    preact(),
    ...(isTarget(mode)
      ? [
          crx({
            manifest: manifest(mode),
            browser: mode,
            // One file without a loader: starts at once, and needs no web_accessible_resources.
            contentScripts: { standaloneFiles: ['src/compose/index.ts'] },
          }),
          script('src/inline/index.ts'),
          zip(mode),
        ]
      : []),
  ],
  ssr: { noExternal: true },
  build: {
    outDir: join('dist', mode),
    emptyOutDir: true,
    target: 'es2023',
    // The polyfill fetches, and our pages may not.
    modulePreload: false,
    reportCompressedSize: false,
    ...(isTarget(mode)
      ? {
          rolldownOptions: {
            input: {
              guide: 'src/pages/guide/index.html',
              paste: 'src/pages/paste/index.html',
              import: 'src/pages/import/index.html',
              season: 'src/pages/season/index.html',
            },
          },
        }
      : // The command line: one file for Node with all that it needs.
        { ssr: 'src/cli/main.ts', copyPublicDir: false }),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The command line's tests start Node and compile all of it.
          testTimeout: 60_000,
          setupFiles: ['tests/seed.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'tests/{rules,corpus,repo}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'history',
          setupFiles: ['tests/seed.ts'],
          include: ['tests/history/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: chromium(), args: ['--no-sandbox'] },
            }),
          },
        },
      },
      {
        extends: true,
        test: { ...BROWSER, name: 'webmail', include: ['tests/{webmail,browser}/**/*.test.ts'] },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          ...BROWSER,
          name: browser,
          include: ['tests/e2e/**/*.test.ts'],
          env: { PREMATCH_TEST_BROWSER: browser },
        },
      })),
    ],
  },
}));
