import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths below the root, with slashes, of all files in a folder that make the project. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** All files of the project that are text: not what git ignores, which are folders at the top. */
export function textFiles(): readonly string[] {
  const ignored = new Set(
    ['.git/', ...read('.gitignore').split('\n')].map((line) => line.replace('/', '')),
  );
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]))
    .filter((path) => !/\.(?:png|ico|zip)$/.test(path));
}
