/** Finds the browsers of this machine. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: 'Chromium' | 'Edge' | 'Firefox' | 'Chrome';
  readonly kind: BrowserKind;
  /** Absolute path of the executable. */
  readonly path: string;
}

/** In the order in which they are tried: branded Chrome last, since it is the fussiest. */
const CANDIDATES: readonly {
  readonly name: FoundBrowser['name'];
  readonly linux: readonly string[];
  readonly darwin: readonly string[];
  readonly win32: readonly string[];
}[] = [
  {
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Edge',
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Firefox',
    linux: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
  {
    name: 'Chrome',
    linux: ['google-chrome', 'google-chrome-stable'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
];

/** Where the programs of a machine lie: `PATH` on Linux, the usual folders elsewhere. */
function folders(): readonly string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.filter((root) => root !== undefined);
  }
  return [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function named(path: string): FoundBrowser {
  const file = basename(path).toLowerCase();
  if (file.includes('firefox')) return { name: 'Firefox', kind: 'firefox', path };
  const name = file.includes('edge') ? 'Edge' : file.includes('chromium') ? 'Chromium' : 'Chrome';
  return { name, kind: 'chromium', path };
}

/**
 * The browsers of this machine in the order in which to try them: the one that `PREMATCH_BROWSER`
 * names by its path, Chromium, Edge, Firefox, Chrome.
 *
 * @throws when `PREMATCH_BROWSER` names no program.
 */
export function findBrowsers(): readonly FoundBrowser[] {
  const platform =
    process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const chosen = process.env['PREMATCH_BROWSER'];
  if (chosen !== undefined && chosen !== '' && !isExecutable(chosen)) {
    throw new Error(`PREMATCH_BROWSER names no program: ${chosen}`);
  }
  const found = CANDIDATES.flatMap((candidate) => {
    const paths = folders().flatMap((folder) =>
      candidate[platform].map((file) => join(folder, file)),
    );
    const path = paths.find(isExecutable);
    const kind = candidate.name === 'Firefox' ? ('firefox' as const) : ('chromium' as const);
    return path === undefined ? [] : [{ name: candidate.name, kind, path }];
  });
  return chosen === undefined || chosen === '' ? found : [named(chosen), ...found];
}
