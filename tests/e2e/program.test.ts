import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/pages/shared/days.ts';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { WORDS } from '../../src/pages/popup/words.ts';
import { addDays, shortDate } from '../../src/season/local-time.ts';
import { MAIN_KEY, press } from '../browser/keys.ts';
import { openDraft } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { closeSheet, nameProgram, openList } from '../browser/prematch.ts';
import { controlOf, pressOn, shows, showsNoMore } from '../browser/own-page.ts';
import { until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const LAKEVIEW = 'Lakeview Emergency Medicine';
const MERCY = 'Mercy EM';
const ANA = { name: 'Ana Ruiz', email: 'ana.ruiz@mercy.example' };
const {
  add,
  addProgram,
  answers,
  details,
  domains,
  firstChoice,
  fit,
  merge,
  move,
  people,
  split,
  topics,
} = HISTORY_WORDS;

let popup: Page;

/** A draft to somebody, checked; what it is to say comes before. */
const write = async (
  to: { readonly name: string; readonly email: string },
  text = PLEA,
  marked: Parameters<typeof marksBecome>[1] = { warning: [PLEADED] },
): Promise<Page> => {
  const page = await browser.get().openMailbox();
  await openDraft(page, { to: [to], subject: 'Thank you' });
  await page.keyboard.type(`${OPENING} ${text} `);
  await marksBecome(page, marked);
  return page;
};

/** By no coordinates: what is learnt of the tabs may push the rows down under the mouse. */
const openProgram = async (name: string): Promise<void> => {
  await until(popup, `the row of ${name}`, () =>
    popup.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row')];
      const row = rows.find((one) => one.querySelector('.row-name')?.textContent === wanted);
      row?.click();
      return row !== undefined;
    }, name),
  );
  await shows(popup, HISTORY_WORDS.deleteProgram);
};

/** Writes into the field with this label in place of what stands there, and leaves it. */
const fill = async (label: string, value: string): Promise<void> => {
  const field = await controlOf(popup, label);
  await popup.focus(field);
  if ((await popup.$eval(field, (control) => control.getAttribute('type'))) === 'date') {
    // In which order its parts are typed is the browser's language's affair.
    await popup.locator(field).fill(value);
  } else {
    await press(popup, MAIN_KEY, 'KeyA');
    await popup.keyboard.press('Backspace');
    await popup.keyboard.type(value);
  }
  await popup.$eval(field, (control) => {
    if (control instanceof HTMLElement) control.blur();
  });
};

const choose = async (label: string, value: string): Promise<void> => {
  await popup.select(await controlOf(popup, label), value);
};

/** The id of a program that is offered in a choice. */
const idOf = (name: string): Promise<string> =>
  popup.$eval(`option:not([value=""])::-p-text(${name})`, (one) =>
    one instanceof HTMLOptionElement ? one.value : '',
  );

/** Whether the program's one place of this kind is taken. */
const isTaken = (name: string): Promise<void> =>
  shows(popup, HISTORY_WORDS.spokenPlace(name, 1, 1));

beforeAll(async () => {
  for (const [name, to] of [
    [LAKEVIEW, DIRECTOR],
    [MERCY, ANA],
  ] as const) {
    const page = await write(to);
    await openList(page);
    await nameProgram(page, name);
    await page.close();
  }
});

beforeEach(async () => {
  popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  return () => popup.close();
});

describe('the details of a program', () => {
  it('are kept as they are typed, and what cannot be is said', async () => {
    await openProgram(LAKEVIEW);
    await pressOn(popup, details.title);
    await fill(details.hospital, 'Lakeview General');
    await shows(popup, details.saved);
    await fill(details.name, '');
    await shows(popup, HISTORY_WORDS.renameEmpty);
    await fill(details.name, 'mercy emergency medicine');
    await shows(popup, details.nameTaken(MERCY));
    await popup.close();
    popup = await browser.get().openPage('popup');
    await openProgram(LAKEVIEW);
    await shows(popup, 'Lakeview General');
  });

  it('of the interview make the compose window speak of its day', async () => {
    const before = await write(DIRECTOR);
    expect((await openList(before)).join()).not.toContain('after the interview');
    await before.close();
    const day = addDays(dayOf(Date.now()), -5);
    await openProgram(LAKEVIEW);
    await pressOn(popup, details.title);
    await fill(details.interview, '2010-11-17');
    await until(popup, 'the trouble', () => popup.$('[aria-invalid="true"]'));
    await fill(details.interview, day);
    await shows(popup, `Interview on ${shortDate(day)}`);
    const after = await write(DIRECTOR);
    expect((await openList(after)).join()).toContain(
      `5 days after the interview on ${shortDate(day)}`,
    );
    await after.close();
  });

  it('ask before another program becomes the first choice', async () => {
    const first = (): Promise<boolean> =>
      popup.$eval('.top', (head, label) => head.textContent.includes(label), firstChoice.label);
    const openDetails = async (name: string): Promise<void> => {
      await openProgram(name);
      await pressOn(popup, details.title);
    };
    await openDetails(MERCY);
    await popup.locator('.switch').click();
    await until(popup, 'the first choice', first);
    await pressOn(popup, `‹ ${WORDS.back}`);
    await openDetails(LAKEVIEW);
    await popup.locator('.switch').click();
    await pressOn(popup, firstChoice.keep(MERCY));
    expect(await first()).toBe(false);
    await popup.locator('.switch').click();
    await pressOn(popup, firstChoice.change);
    await until(popup, 'the new first choice', first);
    await pressOn(popup, `‹ ${WORDS.back}`);
    await openDetails(MERCY);
    expect(await first()).toBe(false);
  });
});

describe('a program without a mail', () => {
  it('is entered by hand, with its fit and domains; a name that is known opens that one', async () => {
    await pressOn(popup, addProgram.label);
    await popup.focus(await controlOf(popup, addProgram.name));
    await popup.keyboard.type('mercy emergency medicine');
    await pressOn(popup, addProgram.open);
    await shows(popup, HISTORY_WORDS.deleteProgram);
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe(MERCY);
    await pressOn(popup, `‹ ${WORDS.back}`);
    await pressOn(popup, addProgram.label);
    await popup.focus(await controlOf(popup, addProgram.name));
    await popup.keyboard.type('Pinecrest EM');
    await popup.keyboard.press('Enter');
    await shows(popup, HISTORY_WORDS.noMessages);
    await pressOn(popup, details.title);
    await pressOn(popup, fit.title);
    await popup.locator(`::-p-text(${fit.noVisa})`).click();
    await shows(popup, fit.visasIn([]));
    await popup.locator('::-p-text(H-1B)').click();
    await shows(popup, fit.visasIn(['H-1B']));
    await pressOn(popup, domains.title);
    await pressOn(popup, domains.add);
    await fill(domains.field, 'gmail.com');
    await pressOn(popup, domains.yes);
    await shows(popup, domains.shared('gmail.com'));
    await fill(domains.field, 'office@mercy.example');
    await pressOn(popup, domains.yes);
    await shows(popup, domains.elsewhere('mercy.example', MERCY));
    await pressOn(popup, domains.share);
    await popup.$(`[aria-label="${domains.remove('mercy.example')}"]`);
    expect(await troublesOnPage(popup)).toEqual([]);
    await pressOn(popup, domains.remove('mercy.example'));
    await pressOn(popup, HISTORY_WORDS.deleteProgram);
    await pressOn(popup, HISTORY_WORDS.deleteProgramYes);
    await shows(popup, addProgram.label);
  });
});

describe('the people of a program', () => {
  it('are added, corrected and removed', async () => {
    await openProgram(MERCY);
    await pressOn(popup, details.title);
    await pressOn(popup, people.add);
    await fill(people.address, DIRECTOR.email);
    await pressOn(popup, people.addIt);
    await shows(popup, people.isElsewhere(LAKEVIEW));
    await fill(people.address, 'June Ito <June@Mercy.example>');
    await choose(people.role, 'coordinator');
    await pressOn(popup, people.addIt);
    await shows(popup, 'june@mercy.example');
    await shows(popup, people.roles.coordinator);
    await pressOn(popup, 'June Ito');
    await fill(people.name, 'June Ito-Park');
    await shows(popup, 'June Ito-Park');
    expect(await troublesOnPage(popup)).toEqual([]);
    await pressOn(popup, people.removeSpoken('June Ito-Park'));
    await pressOn(popup, people.removeYes);
    await showsNoMore(popup, 'june@mercy.example');
  });

  it('go to a program of their own, which is merged back', async () => {
    await openProgram(MERCY);
    await pressOn(popup, details.title);
    await pressOn(popup, ANA.name);
    await pressOn(popup, people.moveSpoken(ANA.name));
    await choose(people.to, '+');
    await fill(people.newName, 'Mercy Internal Medicine');
    await pressOn(popup, people.moveIt);
    await shows(popup, people.none);
    await pressOn(popup, `‹ ${WORDS.back}`);
    await openProgram('Mercy Internal Medicine');
    await pressOn(popup, merge.label);
    await choose(merge.which, await idOf(MERCY));
    await pressOn(popup, merge.yes);
    await shows(popup, merge.label);
    await pressOn(popup, details.title);
    await shows(popup, ANA.email);
    expect(await popup.$eval('textarea', (notes) => notes.value)).toContain(MERCY);
  });
});

describe('a contact', () => {
  it('that is added by hand takes its place, and is corrected and deleted where it stands', async () => {
    await openProgram(LAKEVIEW);
    await pressOn(popup, add.label);
    await popup.focus(await controlOf(popup, add.topic));
    await popup.keyboard.type('A call on research');
    await popup.keyboard.press('Enter');
    await shows(popup, add.needsPurpose);
    await choose(add.purpose, 'pre-interview');
    expect(await troublesOnPage(popup)).toEqual([]);
    await pressOn(popup, add.yes);
    await shows(popup, HISTORY_WORDS.contacts(1));
    await isTaken(HISTORY_WORDS.places.preInterview);
    await popup.select('.message select', 'question');
    await shows(popup, HISTORY_WORDS.also(HISTORY_WORDS.unlimited.question(1)));
    await popup.locator('.message button.correct').click();
    const day = addDays(dayOf(Date.now()), -9);
    await popup.locator('.message input').fill(day);
    await shows(popup, '9 days ago');
    await pressOn(popup, HISTORY_WORDS.deleteContact);
    await pressOn(popup, HISTORY_WORDS.deleteContactYes);
    await shows(popup, HISTORY_WORDS.noMessages);
  });

  it('keeps its topics and its answer, and goes to another program with its people', async () => {
    await openProgram(LAKEVIEW);
    await pressOn(popup, add.label);
    await popup.focus(await controlOf(popup, add.topic));
    await popup.keyboard.type('Call');
    await choose(add.purpose, 'question');
    await choose(add.who, DIRECTOR.email);
    await pressOn(popup, add.yes);
    await pressOn(popup, topics.spoken('Call'));
    await popup.keyboard.type('Ultrasound');
    await shows(popup, details.saved);
    await popup.keyboard.press('Escape');
    await pressOn(popup, answers.noteSpoken('Call'));
    await pressOn(popup, answers.yes);
    await shows(popup, answers.answered(shortDate(dayOf(Date.now()))));
    await shows(popup, answers.byHand);
    await pressOn(popup, move.spoken('Call'));
    await choose(people.to, '+');
    await fill(people.newName, 'Lakeview Toxicology');
    expect(await troublesOnPage(popup)).toEqual([]);
    await pressOn(popup, people.moveIt);
    await showsNoMore(popup, answers.byHand);
    await pressOn(popup, `‹ ${WORDS.back}`);
    await openProgram('Lakeview Toxicology');
    await shows(popup, answers.byHand);
    await shows(popup, 'Ultrasound');
    await pressOn(popup, details.title);
    await shows(popup, DIRECTOR.email);
    await pressOn(popup, split.label);
    await choose(split.to, await idOf(LAKEVIEW));
    await popup.locator(`.choices ::-p-text(${DIRECTOR.name})`).click();
    await shows(popup, split.withPeople);
    await pressOn(popup, split.yes);
    await shows(popup, HISTORY_WORDS.noMessages);
    await pressOn(popup, HISTORY_WORDS.deleteProgram);
    await pressOn(popup, HISTORY_WORDS.deleteProgramYes);
    await shows(popup, addProgram.label);
  });

  it('by voice binds as an email does: a second program is not told that it comes first', async () => {
    await openProgram('Mercy Internal Medicine');
    await pressOn(popup, add.label);
    await choose(add.channel, 'in-person');
    await choose(add.purpose, 'interest');
    await popup.locator('.form .check input').click();
    await pressOn(popup, add.yes);
    await shows(popup, HISTORY_WORDS.unlimited.meeting(1));
    const page = await write(DIRECTOR, PROMISE, { error: [PROMISED] });
    expect((await openList(page)).join()).toContain('You told Mercy');
    await closeSheet(page);
    await page.close();
  });
});

describe('what is known of programs', () => {
  it('tells who answers a question of logistics, once the role is known', async () => {
    const TITLE = 'Logistics to the director alone';
    const ask = async (): Promise<string> => {
      const page = await browser.get().openMailbox();
      await openDraft(page, { to: [DIRECTOR], subject: 'Change of interview time' });
      await page.keyboard.type(
        `Dear Dr. Hall,\n\nMy flight was moved. Would it be possible to start my interview at your emergency medicine residency at 10 a.m.? Where should I park? ${PLEA} `,
      );
      await marksBecome(page, { warning: [PLEADED] });
      const list = (await openList(page)).join();
      await page.close();
      return list;
    };
    expect(await ask()).not.toContain(TITLE);
    await popup.bringToFront();
    await openProgram(LAKEVIEW);
    await pressOn(popup, details.title);
    await pressOn(popup, DIRECTOR.name);
    await choose(people.role, 'director');
    await shows(popup, people.roles.director);
    expect(await ask()).toContain(TITLE);
  });

  it('tells the name of another program in an email', async () => {
    const place = 'I am certain that Mercy Internal Medicine is the right place for me.';
    const page = await write(DIRECTOR, place, { error: ['Mercy Internal Medicine'] });
    await page.close();
    const right = await write(ANA, `${place} ${PLEA}`);
    await right.close();
  });
});
