/** The keyboard, as a person presses it. */
import type { KeyInput, Page } from 'puppeteer-core';

/** The key of commands: Cmd on a Mac, else Ctrl. */
export const MAIN_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Presses a combination: all keys go down in their order, and up in the other. */
export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Presses one key several times. */
export async function pressTimes(page: Page, key: KeyInput, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}
