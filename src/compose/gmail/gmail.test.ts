// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { rename } from '../../../tests/webmail/rename.ts';
import { findAll, findEvery, findOne } from '../selectors.ts';
import { gmail } from './gmail.ts';
import { SCHEDULE, SEND, SEND_OPTIONS } from './selectors.ts';

const load = (name: string): void => {
  const html = readFileSync(`tests/hosts/gmail/${name}.html`, 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(
    ...[...page.body.childNodes].map((node) => document.importNode(node, true)),
  );
};

/** The compose windows of the page, as root and body. */
const composes = (): { root: HTMLElement; body: HTMLElement }[] =>
  findAll(document, gmail.body).flatMap((body) => {
    const root = gmail.rootOf(body);
    return root === null ? [] : [{ root, body }];
  });

const only = (): { root: HTMLElement; body: HTMLElement } => {
  const found = composes();
  const first = found[0];
  if (found.length !== 1 || first === undefined) throw new Error(`${found.length} composes`);
  return first;
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('Gmail', () => {
  it.each([
    ['reconstructed-compose-popup-2026-empty', 1],
    ['reconstructed-compose-popup-2026-recipients', 1],
    ['reconstructed-two-popups-2026', 2],
    ['reconstructed-fullscreen-2026', 1],
    ['reconstructed-inline-reply-2026', 1],
    ['reconstructed-sent-toast-2026', 0],
    ['thread-list-2014-real', 0],
  ])('finds the compose windows of %s', (page, count) => {
    load(page);
    const found = composes();
    expect(found).toHaveLength(count);
    expect(new Set(found.map(({ root }) => root)).size).toBe(count);
    for (const { root, body } of found) {
      expect(root.contains(body)).toBe(true);
      const { frame, subject, recipients, send } = gmail.parts(root);
      expect(Math.min(frame, subject, recipients)).toBeGreaterThan(0);
      expect(send).toBeGreaterThanOrEqual(2);
    }
  });

  it('finds both editors in plain-text mode, in one window', () => {
    load('reconstructed-compose-popup-2026-plaintext');
    const bodies = [...findEvery(document, gmail.body)];
    expect(bodies.map(({ tagName }) => tagName)).toEqual(['DIV', 'TEXTAREA']);
    expect(new Set(bodies.map((body) => gmail.rootOf(body))).size).toBe(1);
  });

  it('takes the signature editor of the settings for none, though a compose is open', () => {
    load('reconstructed-compose-popup-2026-recipients');
    const editor = document.createElement('div');
    editor.setAttribute('g_editable', 'true');
    editor.setAttribute('contenteditable', 'true');
    document.querySelector('[role="main"]')?.append(editor);
    expect(gmail.rootOf(editor)).toBeNull();
  });

  it.each([
    ['may not be written in yet', "the compose's editor", { contenteditable: 'false' }],
    ['is gone', 'the emptied frame', null],
    ['has lost its marks', 'a compose of its own', { g_editable: null, 'aria-multiline': null }],
  ])('keeps its fields from the editor of a chat where its own %s', (_what, _left, change) => {
    load('reconstructed-compose-popup-2026-recipients');
    const { body } = only();
    if (change === null) body.remove();
    for (const [name, value] of Object.entries(change ?? {})) {
      if (value === null) body.removeAttribute(name);
      else body.setAttribute(name, value);
    }
    const chat = document.createElement('div');
    chat.setAttribute('contenteditable', 'true');
    chat.setAttribute('role', 'textbox');
    document.body.append(chat);
    expect(gmail.rootOf(chat)).toBeNull();
  });

  it.each([
    [
      'classes alone',
      '<div class="M9"><input name="subjectbox"><div class="Am Al editable" contenteditable="true"></div><div class="T-I J-J5-Ji aoO v7 T-I-atl L3">Go</div></div>',
    ],
    [
      'a dialog, and an attribute without a value',
      '<div role="dialog"><input name="subjectbox"><div role="textbox" contenteditable=""></div><div role="button" class="aoO T-I-atl">Go</div></div>',
    ],
    [
      'a button of its own kind, beside the form',
      '<section><form><input name="subjectbox"><div contenteditable="true"></div></form><p><button class="aoO T-I-atl">Go</button></p></section>',
    ],
  ])('finds a compose told by %s, as far as to Send', (_what, html) => {
    document.body.append(
      new DOMParser().parseFromString(html, 'text/html').body.firstElementChild ?? '',
    );
    const { root } = only();
    expect(gmail.parts(root).send).toBeGreaterThanOrEqual(2);
    expect(gmail.subjectField(root)).not.toBeNull();
  });

  it('hears a time being chosen in a menu at the end of the page, of the arrow that is open', () => {
    load('reconstructed-two-popups-2026');
    const [first, second] = composes();
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    const item = document.createElement('div');
    item.setAttribute('selector', 'scheduledSend');
    menu.append(item);
    for (const old of document.querySelectorAll('[selector="scheduledSend"]')) old.remove();
    // That of a window whose menu was opened before.
    const hidden = menu.cloneNode(true);
    if (hidden instanceof HTMLElement) hidden.style.display = 'none';
    document.body.append(hidden, menu);
    if (first === undefined || second === undefined) throw new Error('no composes');
    findOne(second.root, SEND_OPTIONS)?.setAttribute('aria-expanded', 'true');
    let heard: unknown;
    document.addEventListener(
      'mouseup',
      (event) => {
        heard = [first, second].map(({ root }) => [
          gmail.isOwn(event, root),
          gmail.sendBy(event, root),
        ]);
      },
      { once: true },
    );
    item.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    expect(heard).toEqual([
      [false, null],
      [true, 'later'],
    ]);
  });

  it('says which signs of a compose window are missing, and goes on without them', () => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root, body } = only();
    for (const field of root.querySelectorAll('input, div[name], [role="button"]')) {
      field.remove();
    }
    const frame = gmail.rootOf(body);
    expect(frame).not.toBeNull();
    if (frame === null) return;
    expect(gmail.parts(frame)).toEqual({ frame: 1, subject: 0, recipients: 0, send: 0 });
  });

  it('reads recipients once, though the collapsed row repeats them', () => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root } = only();
    expect(gmail.recipients(root)).toEqual({
      to: ['Sam Sample <sam@example.com>', 'fresh-typed@example.net'],
      cc: ['Carol C <carol@example.org>'],
      bcc: ['audit@example.com'],
    });
    expect(gmail.subject(root)).toBe('Quarterly numbers');
    expect(gmail.from(root)).toBe('me@example.com');
    expect(gmail.attachments(root)).toEqual(['report.pdf']);
    expect(gmail.kind(root, root)).toBe('new');
  });

  it('reads an address that is not a chip yet', () => {
    load('reconstructed-compose-popup-2026-empty');
    const { root } = only();
    const input = root.querySelector<HTMLInputElement>('div[name="to"] input');
    if (input === null) throw new Error('no field');
    input.value = 'hall@lakeview.example ';
    expect(gmail.recipients(root).to).toEqual(['hall@lakeview.example']);
  });

  it('reads chips as they were before 2022', () => {
    load('reconstructed-compose-popup-2026-empty');
    const { root } = only();
    for (const field of root.querySelectorAll('div[name]')) field.remove();
    const chip = document.createElement('input');
    chip.type = 'hidden';
    chip.name = 'to';
    chip.value = '"Helen Hall" <hall@lakeview.example>';
    root.querySelector('form')?.append(chip);
    expect(gmail.recipients(root).to).toEqual(['"Helen Hall" <hall@lakeview.example>']);
  });

  it.each([
    [
      'shown beside an empty field',
      '<div><div class="vR"><span email="hall@lakeview.example">Hall</span></div><textarea name="to"></textarea></div>',
    ],
    ['typed in one line', '<input name="to" value="hall@lakeview.example">'],
    [
      'whose parts carry the address too',
      '<div name="to"><div data-hovercard-id="hall@lakeview.example"><span data-hovercard-id="hall@lakeview.example">Hall</span></div></div>',
    ],
  ])('reads a recipient %s, once', (_what, html) => {
    load('reconstructed-compose-popup-2026-empty');
    const { root } = only();
    for (const field of root.querySelectorAll('div[name], [name="to"]')) field.remove();
    const added = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    root.querySelector('form')?.append(added ?? '');
    expect(gmail.recipients(root).to).toEqual(['hall@lakeview.example']);
  });

  it('tells an answer and finds the message that is answered', () => {
    load('reconstructed-inline-reply-2026');
    const { root, body } = only();
    expect(gmail.kind(root, body)).toBe('reply');
    expect(gmail.subject(root)).toBe('Re: Update');
    expect(gmail.answered(root)?.textContent).toBe('Here is the update.');
    expect(gmail.draftId(root)).toMatch(/^#msg-a/);
  });

  it('knows the toast of a sent mail and the link that takes it back', () => {
    load('reconstructed-sent-toast-2026');
    expect(gmail.showsSent(document)).toBe(true);
    const undo = document.querySelector('#link_undo');
    let isUndo = false;
    undo?.addEventListener('click', (event) => {
      isUndo = gmail.isUndo(event);
    });
    undo?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isUndo).toBe(true);
    // The toast of an archived mail has an Undo as well.
    document.querySelector('#link_vsm')?.remove();
    undo?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isUndo).toBe(false);
    expect(gmail.showsSent(document)).toBe(false);
  });

  it.each([
    ['Ctrl and Enter in the body', 'body', { key: 'Enter', ctrlKey: true }, true],
    ['Cmd and Enter in the subject', 'subject', { key: 'Enter', metaKey: true }, true],
    ['Enter on Send', 'send', { key: 'Enter' }, true],
    ['the space bar on Send', 'send', { key: ' ' }, true],
    ['Enter in the body', 'body', { key: 'Enter' }, false],
    ['a key of an input method', 'body', { key: 'Enter', ctrlKey: true, isComposing: true }, false],
    ['the key that ends it', 'body', { key: 'Enter', ctrlKey: true, keyCode: 229 }, false],
    ['another key on Send', 'send', { key: 'Tab' }, false],
  ] as const)('%s: sends is %s', (_name, place, init, sends) => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root, body } = only();
    const target = { body, subject: gmail.subjectField(root), send: findOne(root, SEND) }[place];
    let heard: boolean | null = null;
    root.addEventListener('keydown', (event) => {
      heard = gmail.sendBy(event, root) === 'now';
    });
    target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    expect(heard).toBe(sends);
  });

  it('takes a click on Send for a send, and one beside it for none', () => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root } = only();
    const heard: boolean[] = [];
    root.addEventListener('click', (event) => {
      heard.push(gmail.sendBy(event, root) === 'now');
    });
    findOne(root, SEND)?.click();
    root.querySelector<HTMLElement>('[aria-haspopup="true"]')?.click();
    expect(heard).toEqual([true, false]);
  });

  it.each([
    ['the mouse let go on it', 'item', 'mouseup', {}, true],
    ['the other button let go on it', 'item', 'mouseup', { button: 2 }, false],
    ['Enter on the arrow with the menu open', 'arrow', 'keydown', { key: 'Enter' }, true],
    ['another key there', 'arrow', 'keydown', { key: 'ArrowDown' }, false],
    ['a click on Send', 'send', 'click', {}, false],
  ] as const)('%s chooses a later time: %s', (_name, place, type, init, schedules) => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root } = only();
    const arrow = findOne(root, SEND_OPTIONS);
    arrow?.setAttribute('aria-expanded', 'true');
    const targets = { item: findOne(root, SCHEDULE), arrow, send: findOne(root, SEND) };
    let heard: unknown;
    root.addEventListener(type, (event) => {
      heard = gmail.sendBy(event, root);
    });
    const options = { bubbles: true, ...init };
    targets[place]?.dispatchEvent(
      type === 'keydown' ? new KeyboardEvent(type, options) : new MouseEvent(type, options),
    );
    expect(heard === 'later').toBe(schedules);
    expect(gmail.menuButton('later', root)).toBe(targets.arrow);
    expect(gmail.sendButton('later', root)).toBe(targets.item);
    expect(gmail.sendButton('now', root)).toBe(targets.send);
  });

  it('takes Enter on the arrow for no send while its menu is closed', () => {
    load('reconstructed-compose-popup-2026-recipients');
    const { root } = only();
    let heard: unknown;
    root.addEventListener('keydown', (event) => {
      heard = gmail.sendBy(event, root);
    });
    findOne(root, SEND_OPTIONS)?.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }),
    );
    expect(heard).toBeNull();
  });

  it.each(['body-html-from-requests-2022-real'])('leaves quote and signature out of %s', (page) => {
    load(page);
    for (const article of document.querySelectorAll('article')) {
      for (const quote of findAll(article, gmail.quote)) expect(quote.textContent).not.toBe('');
    }
    expect(findAll(document, gmail.quote).length).toBeGreaterThan(0);
    expect(findAll(document, gmail.signature)).toHaveLength(1);
  });
});

describe.each([
  'reconstructed-compose-popup-2026-empty',
  'reconstructed-compose-popup-2026-plaintext',
  'reconstructed-compose-popup-2026-recipients',
  'reconstructed-fullscreen-2026',
  'reconstructed-inline-reply-2026',
  'reconstructed-two-popups-2026',
])('where every class and label of %s is renamed', (page) => {
  /** What is read of each compose window, and what is known of its parts. */
  const readings = (): unknown[] =>
    [...findEvery(document, gmail.body)].flatMap((body) => {
      const root = gmail.rootOf(body);
      if (root === null) return [];
      return [
        {
          id: root.querySelector('[name="composeid"]')?.getAttribute('value'),
          subject: gmail.subject(root),
          recipients: gmail.recipients(root),
          from: gmail.from(root),
          draftId: gmail.draftId(root),
          hasSend: findOne(root, SEND)?.textContent,
        },
      ];
    });

  it('finds and reads the same, and knows Send by two signs', () => {
    load(page);
    const before = readings();
    expect(before.length).toBeGreaterThan(0);
    rename(document);
    expect(readings()).toEqual(before);
    for (const body of findEvery(document, gmail.body)) {
      const root = gmail.rootOf(body);
      if (root === null) throw new Error('a compose window is lost');
      const { frame, subject, recipients, send } = gmail.parts(root);
      expect(Math.min(frame, subject, recipients)).toBeGreaterThan(0);
      expect(send).toBeGreaterThanOrEqual(2);
    }
  });

  it('says that Send has one sign where its own attribute is gone too', () => {
    load(page);
    rename(document);
    for (const button of document.querySelectorAll('[jslog]')) button.removeAttribute('jslog');
    for (const body of findEvery(document, gmail.body)) {
      const root = gmail.rootOf(body);
      if (root === null) throw new Error('a compose window is lost');
      expect(gmail.parts(root).send).toBe(1);
    }
  });
});

it.each([
  'thread-list-2014-real',
  'reconstructed-sent-toast-2026',
  'body-html-from-requests-2022-real',
])('finds no compose window in %s, whatever its classes are called', (page) => {
  load(page);
  rename(document);
  expect(composes()).toEqual([]);
});

describe('a message that is read', () => {
  const TEXT = '.a3s';
  const text = (): HTMLElement => {
    const found = document.querySelector<HTMLElement>(TEXT);
    if (found === null) throw new Error('no message');
    return found;
  };

  it('has id, people, subject, time and link by attributes alone', () => {
    load('reconstructed-inline-reply-2026');
    expect(findAll(document, gmail.message)).toEqual([text()]);
    expect(gmail.envelope(text())).toEqual({
      id: '183b2a1c0f0e0d01',
      from: 'Sam Sample <sam@example.com>',
      to: ['me <me@example.com>'],
      subject: 'Update',
      at: 0x183b2a1c0f0,
      link: 'https://mail.google.com/mail/u/0/#all/183b2a1c0f0e0d01',
      account: 'me@example.com',
    });
  });

  it('gives its link and its time to the answer below it', () => {
    load('reconstructed-inline-reply-2026');
    const { root } = only();
    expect(gmail.threadLink(root)).toBe('https://mail.google.com/mail/u/0/#all/183b2a1c0f0e0d01');
    expect(gmail.answeredAt(root)).toBe(0x183b2a1c0f0);
    load('reconstructed-compose-popup-2026-recipients');
    expect(gmail.threadLink(only().root)).toBeUndefined();
  });

  it('has no time and no link where the ids are of another form, and is nothing without a sender', () => {
    load('reconstructed-inline-reply-2026');
    text().closest('[data-legacy-message-id]')?.setAttribute('data-legacy-message-id', 'x');
    document.querySelector('h2')?.setAttribute('data-legacy-thread-id', 'javascript:1');
    const found = gmail.envelope(text());
    expect(found).not.toHaveProperty('at');
    expect(found).not.toHaveProperty('link');
    for (const person of document.querySelectorAll('[email]')) person.removeAttribute('email');
    expect(gmail.envelope(text())).toBeNull();
  });

  it('is none in a list of threads, and none in a compose window', () => {
    for (const page of ['thread-list-2014-real', 'reconstructed-two-popups-2026']) {
      load(page);
      expect(findAll(document, gmail.message)).toEqual([]);
    }
  });
});
