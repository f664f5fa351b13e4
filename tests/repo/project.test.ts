import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageLock from '../../package-lock.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { read, ROOT, textFiles } from './files.ts';

const files = textFiles();

describe('the version', () => {
  it('stands in package.json alone', () => {
    const { version } = packageJson;
    expect(packageLock.version).toBe(version);
    const literals = [`'${version}'`, `"${version}"`, `"v${version}"`];
    const others = files
      .filter((path) => path !== 'package.json' && path !== 'package-lock.json')
      .filter((path) => literals.some((literal) => read(path).includes(literal)));
    expect(others).toEqual([]);
  });
});

describe('the files', () => {
  it('name no folder of anyone’s own machine', () => {
    const ownFolder = /(?<![\w.:/@~*-])\/(?:home|root|tmp|work|Users|private|mnt)\/[\w.-]/;
    expect(files.filter((path) => ownFolder.test(read(path)))).toEqual([]);
  });

  it('link only to files that are there', () => {
    const broken = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
          .map((link) => join(dirname(path), link[1] ?? ''))
          .filter((target) => !existsSync(join(ROOT, target)))
          .map((target) => `${path} → ${target}`),
      );
    expect(broken).toEqual([]);
  });
});
