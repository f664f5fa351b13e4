/** axe-core on the extension's pages, and inside of its closed shadow root. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { isStill } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Makes axe a global of the page; by the debugging protocol, since no page lets scripts in. */
const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** What axe finds on a page of the extension: rules with the elements that break them. */
export async function troublesOnPage(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What axe finds in badge, card, list, menu or the question before sending: whatever is shown. */
export async function troublesInUi(page: Page): Promise<readonly string[]> {
  await isStill(page);
  await bringAxe(page);
  return ui(page).evaluateAll(async (roots) => {
    // axe goes into open roots only: to it these are.
    for (const root of roots) {
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    }
    const include = roots.flatMap(({ host }) => (host instanceof HTMLElement ? [host] : []));
    const { violations, passes } = await window.axe.run({ include });
    if (passes.length === 0) return ['axe has seen nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
