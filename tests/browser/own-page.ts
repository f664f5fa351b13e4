/** What a person does on a page of the extension, by its visible words, with the real mouse. */
import type { Page } from 'puppeteer-core';
import { atRest, until, type Box } from './until.ts';

/** Resolves when the page shows the words. */
export async function shows(page: Page, text: string): Promise<void> {
  await until(page, `“${text}” shown`, async () => (await textOf(page)).includes(text));
}

/** Resolves when the page shows the words no more. */
export async function showsNoMore(page: Page, text: string): Promise<void> {
  await until(page, `“${text}” gone`, async () => !(await textOf(page)).includes(text));
}

/** What is to be read on the page. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Presses the first visible button whose spoken name begins so. */
export async function pressOn(page: Page, name: string): Promise<void> {
  const look = (): Promise<Box | null> =>
    page.evaluate((wanted) => {
      for (const button of document.querySelectorAll('button, summary, a.button')) {
        const spoken = button.getAttribute('aria-label') ?? button.textContent;
        if (!spoken.trim().startsWith(wanted) || !button.checkVisibility()) continue;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    }, name);
  const { x, y, width, height } = await atRest(page, `the button “${name}”`, look);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The control with this label: its id's selector. */
export async function controlOf(page: Page, label: string): Promise<string> {
  return until(page, `the field “${label}”`, () =>
    page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const id = labels.find(({ textContent }) => textContent.trim() === wanted)?.htmlFor;
      return id === undefined ? null : `[id="${id}"]`;
    }, label),
  );
}
