import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playTour } from '../tour/tour.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();

it('plays to its end, and asks for nothing but the mailbox', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prematch-'));
  try {
    await playTour(browser.get(), { theme: 'light', zoom: 1, folder });
    expect((await readdir(folder)).length).toBeGreaterThan(10);
  } finally {
    await rm(folder, { recursive: true });
  }
  // Pages and worker were listened to: the mailbox's own files are among the requests.
  expect(await browser.get().requests()).toContain('https://mail.google.com/mailbox/main.js');
  expect(await browser.get().strangeRequests()).toEqual([]);
  expect(await browser.get().errors()).toEqual([]);
});
