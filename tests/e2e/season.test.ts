import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/season/words.ts';
import { defaultSeasonAt } from '../../src/season/season.ts';
import { bringHistory } from '../browser/bring-history.ts';
import { press } from '../browser/keys.ts';
import { controlOf, shows, textOf } from '../browser/own-page.ts';
import { until } from '../browser/until.ts';
import { sampleSeason, type Sample } from '../sample/season.ts';
import { troublesOnPage } from './axe.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let sample: Sample;
let page: Page;

beforeAll(async () => {
  sample = sampleSeason(defaultSeasonAt(Date.now()));
  const empty = await browser.get().openPage('season');
  await shows(empty, WORDS.empty.title);
  expect(await troublesOnPage(empty)).toEqual([]);
  await bringHistory(empty, sample);
  await empty.close();
});

const open = async (place: string): Promise<void> => {
  page = await browser.get().openPage('season', place);
  await page.bringToFront();
  await until(page, 'the place', () => page.$('h1'));
};

beforeEach(() => () => page.close());

/** The programs of the table, from the first row to the last. */
const names = (): Promise<string[]> =>
  page.$$eval('tbody .program-link', (links) => links.map(({ textContent }) => textContent));

const titleBecomes = (title: string): Promise<unknown> =>
  until(page, `the title “${title}”`, async () => (await page.title()).startsWith(title));

/** What the cell of the picture is called that has the focus. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement;
    return cell?.getAttribute('aria-label') ?? cell?.textContent ?? '';
  });

describe('the programs', () => {
  it('are filtered and sorted, and the address brings back the same', async () => {
    await open('programs');
    expect(await names()).toHaveLength(sample.programs.length);
    await page.select(await controlOf(page, WORDS.traits.tier), 'reach');
    const reach = sample.programs.filter(({ tier }) => tier === 'reach').map(({ name }) => name);
    await shows(page, WORDS.shown(reach.length, sample.programs.length));
    await page.click('.column-name .sorter');
    const ascending = reach.toSorted((a, b) => a.localeCompare(b));
    await until(page, 'the order', async () => (await names()).join() === ascending.join());
    await page.click('.column-name .sorter');
    await until(page, 'the other order', () => page.$('.column-name[aria-sort="descending"]'));
    const address = await page.evaluate(() => location.hash.slice(1));
    await page.close();
    await open(address);
    expect(await names()).toEqual(ascending.toReversed());
  });

  it('open, and Back leads to the same list and row', async () => {
    await open('programs&tier=safety&sort=name');
    const [first = ''] = await names();
    await page.focus('tbody .program-link');
    await page.keyboard.press('Enter');
    await titleBecomes(first);
    await shows(page, WORDS.program.timeline);
    expect(await focused()).toBe(first);
    await page.goBack();
    await titleBecomes(WORDS.placeNames.programs);
    await until(page, 'the row in focus', async () => (await focused()) === first);
    expect(await page.evaluate(() => location.hash)).toContain('tier=safety');
  });

  it('that are not there are told so', async () => {
    await open('program=nobody');
    await shows(page, WORDS.program.goneAdvice);
    await page.click('.back a');
    await titleBecomes(WORDS.placeNames.programs);
  });
});

it('the picture is walked by keys, tells each mark in words, and opens its program', async () => {
  await open('season&sort=name&stage=interviewed');
  await page.focus('.picture [tabindex="0"]');
  const name = await focused();
  await page.keyboard.press('ArrowRight');
  const mark = await focused();
  expect(mark).not.toBe(name);
  const told = await until(page, 'the words', () =>
    page.$eval('.tip', ({ textContent }) => textContent).catch(() => null),
  );
  expect(told).toContain(mark.split(',')[0]);
  await page.keyboard.press('ArrowDown');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-row="1"]') !== null),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await until(page, 'no words', async () => (await page.$('.tip')) === null);
  await press(page, 'Control', 'Home');
  expect(await focused()).toBe(name);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await titleBecomes(name);
});

it('two programs that were told “first choice” are seen beside the own one', async () => {
  await open('told');
  const told = sample.contacts.filter(({ claims }) =>
    claims.some(({ kind }) => kind === 'first-choice'),
  );
  const own = sample.programs.find(({ firstChoice }) => firstChoice === true)?.name ?? '';
  const text = await textOf(page);
  expect(text).toContain(WORDS.told.verdicts.several('', '', told.length));
  expect(text).toContain(`${own} ${WORDS.told.isOwn}`);
  expect(await page.$$('[aria-labelledby="first"] tbody tr')).toHaveLength(told.length);
});

it.each(['light', 'dark'])('anybody can use each place in the %s theme', async (theme) => {
  for (const place of ['programs', 'season&sort=tier', 'told', 'program=program-4']) {
    await open(place);
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    if (place.startsWith('program=')) await until(page, 'its contacts', () => page.$('.message'));
    expect(await troublesOnPage(page)).toEqual([]);
    if (place !== 'program=program-4') await page.close();
  }
});
