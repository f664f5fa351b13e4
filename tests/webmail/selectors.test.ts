/** How often each selector matches in the saved pages of its host: a change there is seen here first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gmail } from '../../src/compose/gmail/gmail.ts';
import type { Host } from '../../src/compose/host.ts';
import { outlook } from '../../src/compose/outlook/outlook.ts';
import type { Selector } from '../../src/compose/selectors.ts';
import { findBrowsers } from '../browser/find.ts';
import { launch, type Launched } from '../browser/launch.ts';

let launched: Launched;

beforeAll(async () => {
  const browser = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (browser === undefined) throw new Error('saved pages are read in Chromium: none is installed');
  launched = await launch({ browser, headless: true });
});
afterAll(() => launched.close());

/** By name, those of recipients once a field; one that takes a message's id is left out. */
const selectorsOf = ({ selectors }: Host): readonly (readonly [string, Selector])[] =>
  Object.entries(selectors).flatMap(([name, selector]): (readonly [string, Selector])[] => {
    if (typeof selector !== 'function') return [[name, selector]];
    if (name.startsWith('message')) return [];
    return ['to', 'cc', 'bcc'].map((field) => [`${name} ${field}`, selector(field as never)]);
  });

it.each([gmail, outlook])('of $name, in their order', async (host) => {
  const folder = join('tests/hosts', host.name);
  const page = await launched.browser.newPage();
  const lines: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    await page.setContent(readFileSync(join(folder, name), 'utf8'));
    const counts = await page.evaluate(
      (selectors) =>
        selectors.map(([label, alternatives]) => {
          const found = alternatives.map((css) => document.querySelectorAll(css).length);
          return found.some((count) => count > 0) ? [`  ${label}: ${found.join(' ')}`] : [];
        }),
      selectorsOf(host).map(([label, selector]) => [label, selector.map(([css]) => css)] as const),
    );
    lines.push(name, ...counts.flat());
  }
  await page.close();
  const counted = join(import.meta.dirname, '../..', folder, 'counts.txt');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(counted);
});
