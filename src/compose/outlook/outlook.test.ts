// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://outlook.office.com/mail/" }
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ComposeWindow } from '../compose-window.ts';
import { hostOf } from '../hosts.ts';
import { findEvery, findOne, type Selector } from '../selectors.ts';
import { outlook } from './outlook.ts';
import { BODY, CHIP, DISCARD, ROOT, SEND, SUBJECT, field } from './selectors.ts';

const PAGES = [
  ['reconstructed-new-mail-2026', 1],
  ['reconstructed-new-mail-2026-pt', 1],
  ['reconstructed-new-mail-empty-2026', 1],
  ['reconstructed-inline-reply-2026', 1],
  ['reconstructed-two-composes-2026', 1],
] as const;

const load = (name: string): void => {
  const html = readFileSync(`tests/hosts/outlook/${name}.html`, 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(
    ...[...page.body.childNodes].map((node) => document.importNode(node, true)),
  );
};

const append = (html: string): Element => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const element = page.body.firstElementChild;
  if (element === null) throw new Error('no element');
  const own = document.importNode(element, true);
  document.body.append(own);
  return own;
};

const composes = (): { root: HTMLElement; body: HTMLElement }[] =>
  [...findEvery(document, outlook.body)].flatMap((body) => {
    const root = outlook.rootOf(body);
    return root === null ? [] : [{ root, body }];
  });

const only = (): { root: HTMLElement; body: HTMLElement } => {
  const found = composes();
  const first = found[0];
  if (found.length !== 1 || first === undefined) throw new Error(`${found.length} composes`);
  return first;
};

const isStillOnly = ({ root, body }: ReturnType<typeof only>): void => {
  const found = only();
  expect(found.root).toBe(root);
  expect(found.body).toBe(body);
};

/** What a release of Outlook, or another language, changes: every class and every label. */
const rename = (): void => {
  for (const [index, element] of [...document.querySelectorAll('*')].entries()) {
    if (element.className !== '') element.className = `f${index}`;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      if (element.hasAttribute(name)) element.setAttribute(name, `x${index}`);
    }
  }
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('Outlook', () => {
  it('is known at each of its addresses, and nowhere else', () => {
    const names = [
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
      'https://mail.google.com',
      'https://outlook.example',
      'null',
    ].map((origin) => hostOf(origin)?.name);
    expect(names).toEqual([
      'outlook',
      'outlook',
      'outlook',
      'outlook',
      'gmail',
      undefined,
      undefined,
    ]);
  });

  describe.each(PAGES)('%s', (page, count) => {
    it.each([
      ['as it is', () => undefined],
      ['with every class and label renamed', rename],
    ])('%s, shows its compose windows with all their parts', (_, change) => {
      load(page);
      change();
      const found = composes();
      expect(found).toHaveLength(count);
      for (const { root, body } of found) {
        expect(root.contains(body)).toBe(true);
        for (const signs of Object.values(outlook.parts(root))) expect(signs).toBeGreaterThan(0);
        expect(root.id).toMatch(/^docking_InitVisiblePart_\d$/);
      }
    });
  });

  /** Hits on the page of each alternative: a selector that finds more than it is for is a wrong one. */
  it.each<[string, Selector, readonly number[]]>([
    ['BODY', BODY, [1, 1, 0, 4, 4, 0]],
    ['ROOT', ROOT, [1, 0, 0, 0]],
    ['SUBJECT', SUBJECT, [1, 1]],
    ['SEND', SEND, [1, 0, 0, 1]],
    ['DISCARD', DISCARD, [1, 1]],
    ['to', field('to'), [1, 1]],
    ['CHIP', CHIP, [4, 4, 4, 4]],
  ])('expects of %s', (_, selector, counts) => {
    load('reconstructed-new-mail-2026');
    expect(selector.map(([css]) => document.querySelectorAll(css).length)).toEqual(counts);
  });

  it('reads chips with an address, with a name and one, with a name alone, and what is typed', () => {
    load('reconstructed-new-mail-2026');
    const { root, body } = only();
    expect(outlook.recipients(root)).toEqual({
      to: [
        'Sam Sample <sam@example.com>',
        'Directory Two',
        'Copy Person <copy@example.org>',
        'typed-not-resolved@example.net',
      ],
      cc: ['Carol C <carol@example.org>'],
      bcc: [],
    });
    expect(outlook.subject(root)).toBe('Quarterly numbers');
    expect(outlook.from(root)).toBe('me@example.com');
    expect(outlook.attachments(root)).toEqual(['report.pdf']);
    expect(outlook.kind(root, body)).toBe('new');
    expect(outlook.draftId(root)).toBe('15127c3b5a0');
  });

  it('still tells the chips apart when their classes and labels are renamed', () => {
    load('reconstructed-new-mail-2026');
    rename();
    expect(outlook.recipients(only().root).to).toEqual([
      'Sam Sample',
      'Directory Two',
      'Copy Person <copy@example.org>',
      'typed-not-resolved@example.net',
    ]);
  });

  it('does not take a word of presence for a part of an address', () => {
    load('reconstructed-new-mail-2026');
    const chip = document.querySelector('#REK000070');
    chip?.setAttribute('aria-label', 'offlinesam@example.com');
    const name = chip?.querySelector('.individualText-391');
    if (name instanceof HTMLElement) name.textContent = 'sam@example.com';
    expect(outlook.recipients(only().root).to[0]).toBe('sam@example.com');
  });

  it('reads several typed recipients apart', () => {
    load('reconstructed-new-mail-empty-2026');
    const { root } = only();
    const well = root.querySelector('[id$="_TO"] [contenteditable]');
    well?.append('hall@lakeview.example; \u200Bpike@lakeview.example');
    expect(outlook.recipients(root).to).toEqual(['hall@lakeview.example', 'pike@lakeview.example']);
  });

  it('reads the folded header of an answer', () => {
    load('reconstructed-inline-reply-2026');
    const { root, body } = only();
    const fields = root.querySelector('[id$="_TO"]')?.parentElement?.parentElement;
    const line = append(
      '<div role="button"><span data-lpc-hover-target-id="a" aria-label="sam@example.com"><span>Sam Sample</span></span></div>',
    );
    fields?.replaceWith(line);
    expect(outlook.recipients(root).to).toEqual(['Sam Sample <sam@example.com>']);
    expect(outlook.kind(root, body)).toBe('reply');
  });

  it('tells an answer from a mail that is handed on, and finds what is answered', () => {
    load('reconstructed-inline-reply-2026');
    const { root, body } = only();
    expect(outlook.kind(root, body)).toBe('reply');
    expect(outlook.answered(root)?.textContent).toBe('Here is the update.');
    root.querySelector('#REK000074')?.remove();
    expect(outlook.kind(root, body)).toBe('forward');
    body.replaceChildren();
    expect(outlook.kind(root, body)).toBe('reply');
  });

  it('reads own words, signature and quote apart', () => {
    load('reconstructed-inline-reply-2026');
    const { root, body } = only();
    body.firstElementChild?.replaceChildren('Thank you.');
    body.lastElementChild?.append(
      append('<div id="x_Signature">Sam</div>'),
      append('<div id="x_divRplyFwdMsg">older</div>'),
    );
    const { draft } = new ComposeWindow(outlook, root, body).read();
    expect(draft.body).toBe('Thank you.');
    expect(draft.signature).toBe('Me Example\nExample Ltd');
    expect(draft.quoted).toMatch(/^From: Sam Sample[^]*Here is the update\.[^]*older$/);
  });

  it('leaves other editors alone', () => {
    load('reconstructed-inline-reply-2026');
    // The settings, which lie over the page, and a calendar beside it.
    const settings = append(
      '<div role="dialog"><input maxlength="255"><div role="textbox" aria-multiline="true" contenteditable="true"></div><button>x</button></div>',
    );
    expect(composes()).toHaveLength(1);
    document.body.replaceChildren(settings);
    expect(composes()).toEqual([]);
    document.body.replaceChildren();
    append(
      '<div role="document" id="UniqueMessageBody_1" aria-label="Message body"><div>Read</div></div>',
    );
    expect(composes()).toEqual([]);
  });

  it('leaves the form of a calendar alone, though it has recipients and a text', () => {
    load('reconstructed-new-mail-2026');
    document.querySelector('#docking_InitVisiblePart_0')?.removeAttribute('id');
    expect(composes()).toHaveLength(1);
    history.replaceState(null, '', '/calendar/deeplink/compose');
    expect(composes()).toEqual([]);
    history.replaceState(null, '', '/mail/');
  });

  it('finds a mail whose editor stands in an unknown parent', () => {
    load('reconstructed-new-mail-2026');
    document.querySelector('#editorParent_1')?.removeAttribute('id');
    expect(composes()).toHaveLength(1);
    document.querySelector('#docking_InitVisiblePart_0')?.removeAttribute('id');
    expect(composes()).toHaveLength(1);
  });

  it.each(['editorParent_1', 'docking_InitVisiblePart_0'])(
    'finds a mail whose editor tells nothing of itself, in a page without %s',
    (unknown) => {
      load('reconstructed-new-mail-2026');
      const { body } = only();
      for (const id of ['editorParent_1', unknown])
        document.getElementById(id)?.removeAttribute('id');
      for (const name of ['role', 'aria-multiline']) {
        for (const one of document.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
      }
      expect(only().body).toBe(body);
      expect(outlook.subject(only().root)).toBe('Quarterly numbers');
    },
  );

  const EDITOR = '<div contenteditable="true" id="body"></div>';
  const LINE_OF_SUBJECT = '<input id="MSG_1_SUBJECT" value="Interest">';
  const NAMED_SEND = '<button data-testid="ComposeSendButton"></button>';
  it.each([
    ['Send alone, which is no button', `${EDITOR}<div data-testid="ComposeSendButton"></div>`],
    ['an answer', `<div data-app-section="ComposeReply">${EDITOR}</div>`],
    ['plain text', `<textarea id="body"></textarea>${NAMED_SEND}`],
    [
      'recipient fields that nothing names',
      `<div contenteditable="true">a@b.example</div><div contenteditable></div>${LINE_OF_SUBJECT}${EDITOR}${NAMED_SEND}`,
    ],
    [
      'such fields beside Send',
      `<div>${NAMED_SEND}<div contenteditable="true"></div></div>${LINE_OF_SUBJECT}${EDITOR}`,
    ],
    [
      'an editor of a chat beside it',
      `<div>${LINE_OF_SUBJECT}${EDITOR}${NAMED_SEND}</div><div><div contenteditable="true"></div></div>`,
    ],
  ])('finds a compose window by a strong sign: %s', (_, html) => {
    append(`<div role="main">${html}</div>`);
    expect(only().body.id).toBe('body');
  });

  const PROMPT =
    '<div><div role="textbox" aria-multiline="true" contenteditable="true" id="prompt"></div></div>';
  it.each(['beforebegin', 'afterend', 'afterbegin'] as const)(
    'takes the prompt of an assistant for no mail, at its place %s',
    (place) => {
      load('reconstructed-new-mail-2026');
      const { root, body } = only();
      const fields = root.querySelector('[id$="_TO"]')?.parentElement?.parentElement;
      const beside = place === 'afterbegin' ? fields : document.querySelector('#editorParent_1');
      beside?.insertAdjacentElement(place, append(PROMPT));
      isStillOnly({ root, body });
      // Also where Send stands beside the prompt, below the same border.
      findOne(root, SEND)?.parentElement?.parentElement?.append(append(PROMPT));
      isStillOnly({ root, body });
    },
  );

  it('does not reach out for a button like Send, as that of a new mail, beyond what is read and written', () => {
    append(
      `<div><button id="splitButton-r1__primaryActionButton"></button><div role="main"><div id="editorParent_1">${EDITOR}</div><button id="discardCompose"></button></div></div>`,
    );
    expect(only().root.getAttribute('role')).toBe('main');
  });

  it.each<[string, (root: HTMLElement) => void]>([
    [
      'whose fields have other ids',
      (root) => {
        for (const one of root.querySelectorAll('[id^="MSG_"]')) one.id = 'x';
      },
    ],
    [
      'whose fields have no sign at all',
      (root) => {
        for (const one of root.querySelectorAll('[id^="MSG_"]')) one.id = 'x';
        for (const one of root.querySelectorAll('[aria-haspopup]:not(button)')) {
          one.removeAttribute('aria-haspopup');
          one.removeAttribute('aria-controls');
        }
      },
    ],
  ])('reads the recipients of a mail %s', (_, change) => {
    load('reconstructed-new-mail-2026');
    const { root } = only();
    const { to, cc } = outlook.recipients(root);
    change(root);
    expect(only().root).toBe(root);
    expect(outlook.recipients(root)).toEqual({ to, cc, bcc: [] });
    expect(outlook.parts(root).recipients).toBeGreaterThan(0);
  });

  it('reads chips that stand in no field, and none of the text', () => {
    load('reconstructed-new-mail-2026');
    const { root, body } = only();
    const [first] = outlook.recipients(root).to;
    const chip = root.querySelector('._EType_RECIPIENT_ENTITY');
    const fields = root.querySelector('[id$="_TO"]')?.parentElement?.parentElement;
    if (!chip) throw new Error('no chip');
    body.append(chip.cloneNode(true));
    fields?.replaceWith(chip);
    expect(outlook.recipients(root)).toEqual({ to: [first], cc: [], bcc: [] });
  });

  it('does not call recipients found that it cannot read', () => {
    load('reconstructed-new-mail-empty-2026');
    const { root } = only();
    for (const one of root.querySelectorAll('[id^="MSG_"]')) one.id = 'x';
    expect(outlook.parts(root).recipients).toBeGreaterThan(0);
    for (const one of root.querySelectorAll('[aria-haspopup]:not(button)')) {
      one.replaceWith(append('<div tabindex="0"></div>'));
    }
    expect(outlook.recipients(root).to).toEqual([]);
    expect(outlook.parts(root).recipients).toBe(0);
  });

  const WELL_HTML = '<div contenteditable="true" aria-haspopup="listbox"></div>';
  const RICH_HTML = '<div role="textbox" aria-multiline="true" contenteditable="true"></div>';
  const FORM = `<input maxlength="255">${WELL_HTML}${RICH_HTML}<button></button>`;
  it.each([
    ['an event', `<div>${FORM}</div>`],
    ['automatic replies', `<div>${WELL_HTML}${RICH_HTML}<input maxlength="255"></div>`],
    [
      'a signature, in the editor of a mail',
      `<div role="dialog"><input maxlength="255"><div id="editorParent_7">${RICH_HTML}</div></div>`,
    ],
    [
      'an event below the button of a new mail',
      `<div><button id="splitButton-r1__primaryActionButton"></button>${FORM}</div>`,
    ],
    ['a chat', `<div><div contenteditable="true"></div><button></button></div>`],
  ])('leaves %s alone, by itself and beside a compose window', (_, html) => {
    append(html);
    expect(composes()).toEqual([]);
    load('reconstructed-new-mail-2026');
    const { root, body } = only();
    append(html);
    isStillOnly({ root, body });
    document.querySelector('#editorParent_1')?.removeAttribute('id');
    isStillOnly({ root, body });
  });

  it('leaves a compose window alone that is not shown', () => {
    load('reconstructed-new-mail-2026');
    const { root } = only();
    for (const [name, hidden, shown] of [
      ['visibility', 'hidden', 'visible'],
      ['display', 'none', 'block'],
    ] as const) {
      root.style.setProperty(name, hidden);
      expect(composes()).toEqual([]);
      root.style.setProperty(name, shown);
      expect(composes()).toHaveLength(1);
    }
  });

  it.each([
    ['Ctrl and Enter in the body', 'body', { key: 'Enter', ctrlKey: true }, true],
    ['Cmd and Enter in the subject', 'subject', { key: 'Enter', metaKey: true }, true],
    ['Alt and S', 'body', { key: 's', code: 'KeyS', altKey: true }, true],
    ['Option and S on a Mac', 'body', { key: 'ß', code: 'KeyS', altKey: true }, true],
    ['AltGr and S', 'body', { key: 'ś', code: 'KeyS', altKey: true, ctrlKey: true }, false],
    ['Enter on Send', 'send', { key: 'Enter' }, true],
    ['the space bar on Send', 'send', { key: ' ' }, true],
    ['Enter in the body', 'body', { key: 'Enter' }, false],
    ['a key of an input method', 'body', { key: 'Enter', ctrlKey: true, isComposing: true }, false],
  ] as const)('%s: sends is %s', (_name, place, init, sends) => {
    load('reconstructed-new-mail-2026');
    const { root, body } = only();
    const target = { body, subject: outlook.subjectField(root), send: findOne(root, SEND) }[place];
    let heard: boolean | null = null;
    root.addEventListener('keydown', (event) => {
      heard = outlook.sendBy(event, root) === 'now';
    });
    target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    expect(heard).toBe(sends);
  });

  it('tells Send, its menu and Discard apart', () => {
    load('reconstructed-new-mail-2026');
    const { root } = only();
    const heard: unknown[] = [];
    root.addEventListener('click', (event) => {
      heard.push([outlook.sendBy(event, root), outlook.isDiscard(event, root)]);
    });
    findOne(root, SEND)?.click();
    root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    root.querySelector<HTMLElement>('#discardCompose')?.click();
    expect(heard).toEqual([
      ['now', false],
      ['later', false],
      [null, true],
    ]);
    const buttons = (['now', 'later'] as const).map((kind) => outlook.sendButton(kind, root));
    expect(buttons.map((button) => button?.getAttribute('aria-haspopup'))).toEqual([null, 'menu']);
  });
});

describe('a message that is read', () => {
  const text = (): HTMLElement => {
    const found = findOne(document, outlook.message);
    if (found === null) throw new Error('no message');
    return found;
  };

  it('has sender and subject without a word of the interface, and no time', () => {
    load('reconstructed-inline-reply-2026');
    expect(outlook.envelope(text())).toEqual({
      from: 'Sam Sample <sam@example.com>',
      to: [],
      subject: 'Update',
      account: 'me@example.com',
    });
    expect(outlook.answeredAt(only().root)).toBeUndefined();
  });

  it('has the receivers whose address is shown', () => {
    load('reconstructed-inline-reply-2026');
    document
      .querySelector('[data-testid="RecipientWell"]')
      ?.setAttribute('aria-label', 'An: Me <me@example.com>; Bo <bo@example.org>');
    expect(outlook.envelope(text())?.to).toEqual(['me@example.com', 'bo@example.org']);
  });

  it('keeps to its own header in a conversation of several', () => {
    load('reconstructed-inline-reply-2026');
    const first = text().closest('[role="listitem"]');
    const second = first?.cloneNode(true);
    if (!(second instanceof HTMLElement)) throw new Error('no message');
    const label = second.querySelector('[aria-label*="@"]');
    label?.setAttribute('aria-label', 'De: Bo <bo@example.org>');
    label?.replaceChildren('Bo');
    first?.after(second);
    const texts = [...findEvery(document, outlook.message)];
    expect(texts.map((one) => outlook.envelope(one)?.from)).toEqual([
      'Sam Sample <sam@example.com>',
      'Bo <bo@example.org>',
    ]);
  });

  it('is nothing where the sender shows no address', () => {
    load('reconstructed-inline-reply-2026');
    document.querySelector('[role="listitem"] [aria-label*="@"]')?.remove();
    expect(outlook.envelope(text())).toBeNull();
  });

  it('opens at the address of the page, where that is its own', () => {
    load('reconstructed-inline-reply-2026');
    history.replaceState(null, '', '/mail/inbox/id/AAQkAGI2%3D');
    expect(outlook.envelope(text())?.link).toBe(
      'https://outlook.office.com/mail/inbox/id/AAQkAGI2%3D',
    );
    expect(outlook.threadLink(only().root)).toBe(
      'https://outlook.office.com/mail/inbox/id/AAQkAGI2%3D',
    );
    load('reconstructed-new-mail-2026');
    expect(outlook.threadLink(only().root)).toBeUndefined();
    history.replaceState(null, '', '/mail/');
  });
});
