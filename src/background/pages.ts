import browser from 'webextension-polyfill';
import { anchorOf } from '../guide/sections.ts';
import type { Request } from '../wire/wire.ts';

/** Where the extension's pages lie in the build. */
const PATHS: Readonly<Record<Request<'pages.open'>['page'], string>> = {
  guide: 'src/pages/guide/index.html',
  options: 'src/pages/options/index.html',
};

/** Opens one of the extension's own pages in a new tab: the guide at a section ("2.3"), the options at a part. */
export async function openPage({ page, anchor }: Request<'pages.open'>): Promise<void> {
  const url = new URL(browser.runtime.getURL(PATHS[page]));
  if (anchor !== undefined) url.hash = page === 'guide' ? anchorOf(anchor) : anchor;
  await browser.tabs.create({ url: url.href });
}
