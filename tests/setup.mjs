/**
 * Installs what is missing and says nothing when nothing is: the packages of package-lock.json, and
 * on Debian as root a browser. Plain Node, for it runs before any package is there.
 *
 *     node tests/setup.mjs [chromium] [firefox]      chromium, unless another is named
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Debian's package, and the commands that make it unnecessary. */
const BROWSERS = {
  chromium: {
    package: 'chromium',
    commands: ['chromium', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: { package: 'firefox-esr', commands: ['firefox-esr', 'firefox'] },
};

const readJson = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

/** Runs a command without showing its output, unless it fails: then all of it, and the end. */
const run = (title, command) => {
  console.log(title);
  // Through a shell, for npm on Windows is a .cmd file.
  const done = spawnSync(command, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: true,
    maxBuffer: Infinity,
  });
  if (done.status === 0) return;
  const said = [done.stdout, done.stderr, done.error?.message].filter(Boolean).join('\n').trim();
  console.error(`${said}\n\nThis failed: ${command}`);
  process.exit(1);
};

const checkNode = () => {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(readJson('package.json').engines.node).map(Number);
  const [hereMajor, hereMinor] = process.versions.node.split('.').map(Number);
  if (hereMajor > major || (hereMajor === major && hereMinor >= minor)) return;
  console.error(
    `Prematch is built with Node ${major}.${minor} or newer; this is ${process.version}. ` +
      'Get a newer one from https://nodejs.org.',
  );
  process.exit(1);
};

const fits = (list, here) => list === undefined || list.includes(here);

/**
 * Whether npm's own note of what it installed has every package of the lock file. Optional packages
 * count where they are made for this kind of machine, so a folder brought from another one is
 * installed anew; those for one C library are left out, as the others tell enough.
 */
const packagesInstalled = () => {
  const note = join('node_modules', '.package-lock.json');
  if (!existsSync(join(ROOT, note))) return false;
  const installed = readJson(note).packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) => {
    if (path === '' || installed[path]?.version === wanted.version) return true;
    const forHere =
      wanted.os !== undefined &&
      wanted.libc === undefined &&
      fits(wanted.os, process.platform) &&
      fits(wanted.cpu, process.arch);
    return wanted.optional === true && !forHere;
  });
};

const installPackages = () => {
  if (packagesInstalled()) return;
  run('Installing packages …', 'npm ci --no-audit --no-fund --loglevel=error');
};

const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

const isDebian = () =>
  process.platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Elsewhere than on Debian as root there is nothing to do here: who needs a browser looks for one,
 * and says what to install where it finds none.
 */
const installBrowsers = (names) => {
  const missing = names.filter((name) => !BROWSERS[name].commands.some(onPath));
  if (missing.length === 0 || !isDebian() || process.getuid() !== 0) return;
  // Without a font a page on a bare machine shows boxes in the place of letters.
  const packages = [...missing.map((name) => BROWSERS[name].package), 'fonts-liberation'].join(' ');
  const apt = 'DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300';
  run('Reading the lists of Debian packages …', `${apt} update`);
  run(`Installing ${packages} …`, `${apt} install -y --no-install-recommends ${packages}`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BROWSERS));
if (unknown.length > 0) {
  console.error(
    `Unknown browser: ${unknown.join(', ')}. Known: ${Object.keys(BROWSERS).join(', ')}.`,
  );
  process.exit(2);
}
checkNode();
installPackages();
installBrowsers(asked.length > 0 ? asked : process.env.PREMATCH_BROWSER ? [] : ['chromium']);
