import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '../../src/findings/finding.ts';
import { words } from '../../src/inline/words.ts';
import { boxOf, inkIn, zoomTo } from '../browser/fields.ts';
import { wish } from '../browser/media.ts';
import { bodyHtml, openDraft, SEND_BY, strangeMutations } from '../browser/mailbox.ts';
import { marks, marksBecome } from '../browser/marks.ts';
import { closeSheet, openList, openTemplates, pressButton } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until, type Box } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const BODY = '[g_editable="true"]';
const QUESTION = 'Where am I ranked?';
const BOAST = 'I am the best candidate you will ever meet.';
let page: Page;

const wishFor = (name: Parameters<typeof wish>[2], on: boolean): Promise<void> =>
  wish(browser.get(), page, name, on);

describe('where colours are forced', () => {
  /** A line under words, as it is drawn. */
  interface Line extends Box {
    readonly severity: string;
    readonly form: string;
  }

  const lines = (): Promise<readonly Line[]> =>
    ui(page).evaluateAll((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('.lines .line')])
        .map((line) => {
          const { x, y, width, height } = line.getBoundingClientRect();
          const path = line.querySelector('path');
          const isDotted = path?.hasAttribute('stroke-dasharray') === true;
          const isWavy = path?.getAttribute('d')?.includes('q') === true;
          const form = isDotted ? 'dotted' : isWavy ? 'wavy' : 'solid';
          return { x, y, width, height, severity: line.classList[1] ?? '', form };
        }),
    );

  /** Where words stand that are all in one node of the body. */
  const wordsAt = (text: string): Promise<Box | null> =>
    page.evaluate(
      (css, wanted) => {
        const body = document.querySelector(css);
        if (body === null) return null;
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const [first] = range.getClientRects();
          if (first === undefined) return null;
          const { x, y, width, height } = first;
          return { x, y, width, height };
        }
        return null;
      },
      BODY,
      text,
    );

  /** Resolves when a line of this form stands just under the words, from their first to their last. */
  const isUnder = async (text: string, form: string): Promise<void> => {
    let seen: unknown;
    try {
      await until(page, `a ${form} line`, async () => {
        const [at, drawn] = [await wordsAt(text), await lines()];
        seen = { at, drawn };
        return drawn.some(
          (line) =>
            at !== null &&
            line.form === form &&
            Math.abs(line.y + line.height / 2 - (at.y + at.height)) < 3 &&
            line.x < at.x + 1 &&
            line.x + line.width > at.x + at.width - 1,
        );
      });
    } catch (error) {
      throw new Error(`“${text}”: ${JSON.stringify(seen)}`, { cause: error });
    }
  };

  /** The share of a part of the page that has one of the system's colours. */
  const shareOf = async (box: Box, name: 'Highlight' | 'Canvas'): Promise<number> => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = await page.evaluate((wanted) => {
      const probe = document.createElement('i');
      probe.style.cssText = `forced-color-adjust:none;color:${wanted}`;
      document.documentElement.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return (color.match(/[\d.]+/g) ?? []).map(Number);
    }, name);
    const onWhite = (part: number): number => part * alpha + 255 * (1 - alpha);
    const scale = await page.evaluate(() => devicePixelRatio);
    const count = await inkIn(page, box, [onWhite(red), onWhite(green), onWhite(blue)]);
    return count / (box.width * box.height * scale ** 2);
  };

  const write = async (): Promise<void> => {
    await openDraft(page, { to: [DIRECTOR], subject: PROMISE, form: 'full-screen' });
    await page.keyboard.type(`${OPENING} ${PLEA} ${QUESTION} ${BOAST} `);
  };
  const WANTED = { error: [QUESTION.slice(0, -1)], warning: [PLEADED, PROMISED] } as const;

  beforeEach(async () => {
    page = await browser.get().openMailbox();
  });
  afterEach(async () => {
    await wishFor('forced-colors', false);
    await page.close();
  });

  it('marks are lines of their own form, and no highlights; and highlights again after', async () => {
    await write();
    await marksBecome(page, WANTED);
    const html = await bodyHtml(page);
    const before = (await marks(page)).map(({ name }) => name.split('-')[1]).toSorted();
    expect(await lines()).toEqual([]);
    await wishFor('forced-colors', true);
    await isUnder(PLEADED, 'wavy');
    await isUnder('Where am I ranked', 'solid');
    expect(await marks(page)).toEqual([]);
    const drawn = (await lines()).map(({ severity }) => severity).toSorted();
    expect(drawn).toEqual(before);
    const FORMS: Record<string, string> = {
      error: 'solid',
      warning: 'wavy',
      suggestion: 'dotted',
    } satisfies Record<Severity, string>;
    for (const { severity, form } of await lines()) expect(form).toBe(FORMS[severity]);
    expect(await bodyHtml(page)).toBe(html);
    expect(await strangeMutations(page)).toEqual([]);
    await wishFor('forced-colors', false);
    await marksBecome(page, WANTED);
    expect(await lines()).toEqual([]);
  });

  it('the words under a mark, or under an open card, are not filled like a selection', async () => {
    await wishFor('forced-colors', true);
    await write();
    await isUnder(PLEADED, 'wavy');
    const box = await wordsAt(PLEADED);
    if (box === null) throw new Error('no words');
    const whole = { ...box, height: box.height + 4 };
    for (const isOpen of [false, true]) {
      if (isOpen) {
        await page.mouse.move(box.x + 1, box.y + box.height / 2);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await ui(page).waitFor('[role="dialog"]');
      }
      expect(await shareOf(whole, 'Highlight')).toBeGreaterThan(0.02);
      expect(await shareOf(whole, 'Canvas')).toBeGreaterThan(0.4);
    }
  });

  it('a mark in the subject is a line too', async () => {
    await wishFor('forced-colors', true);
    await write();
    await isUnder(PLEADED, 'wavy');
    const subject = await boxOf(page, 'input[name="subjectbox"]');
    const inSubject = (await lines()).filter(
      ({ y }) => y > subject.y && y < subject.y + subject.height,
    );
    expect(inSubject.map(({ form }) => form)).toEqual(['wavy']);
    expect(await shareOf(subject, 'Highlight')).toBeGreaterThan(0.001);
    expect(await shareOf(subject, 'Canvas')).toBeGreaterThan(0.9);
  });

  it.each([0.5, 1, 3])(
    'lines follow typing, scrolling and resizing at a zoom of %d',
    async (zoom) => {
      await zoomTo(page, zoom);
      await wishFor('forced-colors', true);
      await write();
      await isUnder(PLEADED, 'wavy');
      await page.$eval(BODY, (body) => {
        body.setAttribute(
          'style',
          'transform-origin:0 0;transform:translate(9px,3px) scale(.9);height:300px',
        );
      });
      await isUnder(PLEADED, 'wavy');
      // Something that scrolls, and is too low for all of it.
      await page.$eval(BODY, (body) => {
        const around = body.parentElement;
        if (around === null) throw new Error('nothing around');
        around.id = 'around';
        around.style.cssText += ';height:90px;overflow:auto;width:70%';
        body.append(...[1, 2, 3, 4, 5].map(() => document.createElement('br')));
        around.scrollTop = 20;
      });
      await isUnder(PLEADED, 'wavy');
      // What is scrolled away is seen nowhere.
      await page.$eval(BODY, ({ parentElement }) => {
        if (parentElement !== null) parentElement.scrollTop = 5000;
      });
      await isUnder(PLEADED, 'wavy');
      const [hidden] = (await lines()).filter(({ form }) => form === 'solid');
      if (hidden === undefined) throw new Error('no line');
      const edge = await boxOf(page, '#around');
      expect(hidden.y + hidden.height).toBeLessThan(edge.y);
      expect(await shareOf(hidden, 'Highlight')).toBe(0);
    },
  );
});

describe('where less motion is asked for', () => {
  afterEach(async () => {
    await wishFor('prefers-reduced-motion', false);
    await page.close();
  });

  /** What of ours moves, or would, in the compose window. */
  const moving = (): Promise<readonly string[]> =>
    ui(page).evaluateAll((roots) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(
              element,
              part,
            );
            const isStill =
              animationName === 'none' &&
              Number.parseFloat(transitionDuration) < 0.001 &&
              scrollBehavior === 'auto';
            return isStill ? [] : [`${element.className}${part ?? ''}`];
          }),
        ),
      ),
    );

  it('nothing of ours moves: badge, card, list, templates, gate', async () => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], subject: 'An update' });
    await page.keyboard.type(`${OPENING} ${PLEA} ${QUESTION} `);
    await marksBecome(page, { error: ['Where am I ranked'], warning: [PLEADED] });
    // The list comes in slowly where nobody minds: so it can be told.
    await openList(page);
    expect(await moving()).not.toEqual([]);
    await closeSheet(page);
    await wishFor('prefers-reduced-motion', true);
    for (const open of [openList, openTemplates]) {
      await open(page);
      expect(await moving()).toEqual([]);
      await closeSheet(page);
    }
    await SEND_BY.click(page);
    await ui(page).waitFor('dialog[open]');
    expect(await moving()).toEqual([]);
    await pressButton(page, words.gate.back);
    await ui(page).waitFor('.card');
    expect(await moving()).toEqual([]);
  });

  it.each(['popup', 'guide', 'options', 'paste'] as const)(
    'nothing moves in the %s',
    async (name) => {
      page = await browser.get().openPage(name);
      await wishFor('prefers-reduced-motion', true);
      await until(page, 'the page', () => page.$('h1'));
      const moving = await page.$$eval('*', (all) =>
        all.flatMap((element) =>
          [undefined, '::before', '::after'].flatMap((part) => {
            const style = getComputedStyle(element, part);
            const longest = (times: string): number =>
              Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
            const isStill =
              (style.animationName === 'none' || longest(style.animationDuration) < 0.001) &&
              longest(style.transitionDuration) < 0.001 &&
              style.scrollBehavior === 'auto';
            return isStill ? [] : [`${element.localName}.${element.className}${part ?? ''}`];
          }),
        ),
      );
      expect(moving).toEqual([]);
    },
  );
});
