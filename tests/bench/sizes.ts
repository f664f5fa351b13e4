/** Sizes of what is shipped, as `npm run build` left it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Absent for what is packed already. */
  readonly gzip?: number;
}

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The scripts that a script loads at once, itself first. */
const withImports = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  for (const [, from = ''] of source.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)) {
    withImports(join(path, '..', from), seen);
  }
  return seen;
};

const sizeOf = (name: string, paths: Iterable<string>): Size => {
  const files = [...paths].map((path) => readFileSync(path));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    name,
    bytes: sum(files.map(({ length }) => length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  };
};

/** @throws where nothing is built. */
export const sizes = (): readonly Size[] => {
  const chrome = join(DIST, 'chrome');
  return [
    sizeOf('content script', [join(chrome, 'src/compose/index.js')]),
    sizeOf('worker', withImports(join(chrome, 'service-worker-loader.js'))),
    ...readdirSync(DIST)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => ({ name, bytes: statSync(join(DIST, name)).size })),
  ];
};
