import type { Envelope, Host, Recipients } from '../host.ts';
import { isSendKey, isWithin, maySend } from '../send-keys.ts';
import {
  findAll,
  findAround,
  findEvery,
  findOne,
  matches,
  outermost,
  signsOf,
  type Selector,
} from '../selectors.ts';
import {
  ANSWERED_THREAD,
  ATTACHMENT,
  BODY,
  BODY_RICH,
  CHIP,
  CHIP_SHOWN,
  CHIP_TYPED,
  DISCARD,
  DRAFT,
  EDITOR,
  FORWARDED,
  FRAME,
  FRAME_MARKS,
  FROM,
  MARKER,
  MESSAGE,
  MESSAGE_PERSON,
  MESSAGE_TEXT,
  PAGE,
  QUOTE,
  REFUSAL,
  REPLY_TO,
  ROOT,
  SCHEDULE,
  SEND,
  SEND_AND_ARCHIVE,
  SEND_NAMED,
  SEND_OPTIONS,
  SIGNATURE,
  SUBJECT,
  SUBJECT_HIDDEN,
  THREAD,
  TOAST_SENT,
  TOAST_UNDO,
  chipBefore2022,
  field,
  messageOf,
  messageText,
  typedBefore2022,
} from './selectors.ts';
import * as selectors from './selectors.ts';

const valueOf = (root: ParentNode, selector: Selector): string | undefined => {
  const found = findOne(root, selector);
  return found instanceof HTMLInputElement ? found.value : undefined;
};

/** An editor within another is a part of its text. */
const isWithinEditor = (editor: HTMLElement): boolean =>
  editor.parentElement !== null && findAround(editor.parentElement, BODY_RICH) !== null;

/** Whether an element around a body is also around another editor, or another compose window. */
const isShared = (around: HTMLElement, body: HTMLElement): boolean => {
  const editors = [...findEvery(around, EDITOR)].filter((editor) => !isWithinEditor(editor));
  // In plain-text mode the rich editor stays, hidden.
  if (editors.length > 1) return true;
  return [...findEvery(around, FRAME)].some((frame) => !frame.contains(body));
};

/** The nearest element at or around another that holds a sign, of those that are the body's alone. */
const climb = (from: HTMLElement | null, sign: Selector, body: HTMLElement): HTMLElement | null => {
  for (let at = from; at !== null && !isShared(at, body); at = at.parentElement) {
    if (findOne(at, sign) !== null) return at;
    if (matches(at, PAGE)) return null;
  }
  return null;
};

/** As far as to Send, where that can be told beyond. */
const withSend = (root: HTMLElement, body: HTMLElement): HTMLElement =>
  findOne(root, SEND) === null ? (climb(root, SEND_NAMED, body) ?? root) : root;

const rootOf = (body: HTMLElement): HTMLElement | null => {
  if (isWithinEditor(body)) return null;
  const frame = findAround(body, ROOT);
  const isFrame =
    frame !== null &&
    !isShared(frame, body) &&
    (matches(frame, FRAME) || findOne(frame, MARKER) !== null);
  if (isFrame) return withSend(frame, body);
  const marked = climb(body.parentElement, MARKER, body);
  // Where the host has renamed its fields, Send tells it.
  return marked === null ? climb(body.parentElement, SEND_NAMED, body) : withSend(marked, body);
};

/** The address of the account stands in the page's title; the subject of a thread may name another before it. */
const accountOf = ({ title }: Document): string | undefined =>
  title.match(/[^\s<>()]+@[^\s<>()]+/g)?.at(-1);

const from = (root: HTMLElement): string | undefined => {
  const chosen = valueOf(root, FROM);
  // With a single account the field is empty.
  return chosen !== undefined && chosen !== '' ? chosen : accountOf(root.ownerDocument);
};

/** The first 44 of the 64 bits of a message's older id are its time of delivery, ms since 1970 in UTC. */
const deliveredAt = (message: Element | null): number | undefined => {
  const id = message?.getAttribute('data-legacy-message-id') ?? '';
  return /^[0-9a-f]{16}$/.test(id) ? parseInt(id.slice(0, 11), 16) : undefined;
};

/** The page of a thread in the mailbox that is open. */
const linkTo = (thread: string | null | undefined): string | undefined => {
  if (!/^[0-9a-f]{16}$/.test(thread ?? '')) return undefined;
  const mailbox = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+/.exec(location.pathname)?.[0] ?? '/mail/u/0';
  return `https://mail.google.com${mailbox}/#all/${thread ?? ''}`;
};

const envelope = (text: HTMLElement): Envelope | null => {
  const message = findAround(text, MESSAGE);
  if (message === null) return null;
  const [sender, ...receivers] = findAll(message, MESSAGE_PERSON)
    .filter((person) => !text.contains(person))
    .map(personIn);
  if (sender === undefined) return null;
  const thread = findOne(message.ownerDocument, THREAD);
  const at = deliveredAt(message);
  const link = linkTo(thread?.getAttribute('data-legacy-thread-id'));
  const account = accountOf(message.ownerDocument);
  return {
    id: message.getAttribute('data-legacy-message-id') ?? '',
    from: sender,
    to: [...new Set(receivers)].filter((receiver) => receiver !== sender),
    subject: thread?.textContent.trim() ?? '',
    ...(at === undefined ? {} : { at }),
    ...(link === undefined ? {} : { link }),
    ...(account === undefined ? {} : { account }),
  };
};

const personIn = (person: HTMLElement): string => {
  const email = person.getAttribute('email') ?? '';
  const name = person.getAttribute('name') ?? '';
  return name === '' || name === email ? email : `${name} <${email}>`;
};

/** Chips and what is typed but not yet a chip; the collapsed row repeats them and is not read. */
const recipientsOf = (root: HTMLElement, name: 'to' | 'cc' | 'bcc'): string[] => {
  const around = findOne(root, field(name));
  if (around !== null) {
    const typed = findAll(around, CHIP_TYPED).map(valueIn);
    return [...outermost(findAll(around, CHIP)).map(chipIn), ...typed].filter(
      (text) => text !== '',
    );
  }
  const fields = findAll(root, typedBefore2022(name));
  const hidden = findAll(root, chipBefore2022(name)).map(valueIn);
  const shown = fields.flatMap(({ parentElement }) =>
    parentElement === null ? [] : outermost(findAll(parentElement, CHIP_SHOWN)).map(chipIn),
  );
  const chips = hidden.length > 0 ? hidden : shown;
  return [...chips, ...fields.map(valueIn)].filter((text) => text !== '');
};

const chipIn = (chip: HTMLElement): string => {
  const email = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '';
  const shown = chip.getAttribute('data-name') ?? '';
  return shown === '' || shown === email ? email : `${shown} <${email}>`;
};

const valueIn = (element: HTMLElement): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value.trim()
    : '';

const recipients = (root: HTMLElement): Recipients => ({
  to: recipientsOf(root, 'to'),
  cc: recipientsOf(root, 'cc'),
  bcc: recipientsOf(root, 'bcc'),
});

/** Where the menu beside Send is drawn elsewhere on the page, it is that of the arrow that is open. */
const scheduleItem = (root: HTMLElement): HTMLElement | null => {
  const inside = findOne(root, SCHEDULE);
  if (inside !== null) return inside;
  const isOpen = findOne(root, SEND_OPTIONS)?.getAttribute('aria-expanded') === 'true';
  if (!isOpen) return null;
  const elsewhere = findAll(root.ownerDocument, SCHEDULE).filter(
    (item) => findAround(item, FRAME) === null,
  );
  // Menus that were open before may stay in the page, hidden.
  return elsewhere.find((item) => item.checkVisibility()) ?? null;
};

/** Items of Gmail's menus act when the mouse is let go; keys go to the button that opened the menu. */
const isSchedule = (event: Event, root: HTMLElement): boolean => {
  const item = scheduleItem(root);
  if (item === null) return false;
  if (event instanceof MouseEvent) {
    const isPress = event.type === 'mouseup' || event.type === 'click';
    return isPress && event.button === 0 && isWithin(event, item);
  }
  if (event.type !== 'keydown') return false;
  const options = findOne(root, SEND_OPTIONS);
  const isInMenu = options?.getAttribute('aria-expanded') === 'true' && isWithin(event, options);
  return isWithin(event, item) || isInMenu;
};

/** Gmail on the web. */
export const gmail: Host = {
  name: 'gmail',
  selectors,
  body: BODY,
  quote: QUOTE,
  signature: SIGNATURE,
  message: MESSAGE_TEXT,
  envelope,
  hasOwnUndo: false,
  rootOf,
  subjectField(root) {
    const found = findOne(root, SUBJECT);
    return found instanceof HTMLInputElement ? found : null;
  },
  subject: (root) => valueOf(root, SUBJECT) ?? valueOf(root, SUBJECT_HIDDEN),
  recipients,
  from,
  mailbox: from,
  attachments: (root) =>
    findAll(root, ATTACHMENT)
      .map((name) => name.textContent.trim())
      .filter((name) => name !== ''),
  kind(root) {
    if (findOne(root, FORWARDED) !== null) return 'forward';
    return (valueOf(root, REPLY_TO) ?? '') === '' ? 'new' : 'reply';
  },
  answered(root) {
    const id = valueOf(root, REPLY_TO) ?? '';
    return id === '' ? null : findOne(root.ownerDocument, messageText(id));
  },
  answeredAt(root) {
    const id = valueOf(root, REPLY_TO) ?? '';
    return id === '' ? undefined : deliveredAt(findOne(root.ownerDocument, messageOf(id)));
  },
  threadLink: (root) => linkTo(valueOf(root, ANSWERED_THREAD)),
  draftId(root) {
    const id = valueOf(root, DRAFT) ?? '';
    return id === '' ? undefined : id;
  },
  isOwn(event, root) {
    if (isWithin(event, root)) return true;
    // Keys go to the arrow that opened the menu.
    const item = event instanceof KeyboardEvent ? null : scheduleItem(root);
    return item !== null && isWithin(event, item);
  },
  sendBy(event, root) {
    if (event instanceof KeyboardEvent && !maySend(event)) return null;
    if (isSchedule(event, root)) return 'later';
    const send = findOne(root, SEND);
    const archive = findOne(root, SEND_AND_ARCHIVE);
    const isOn = (button: HTMLElement | null): boolean =>
      button !== null && isWithin(event, button);
    const isPressed =
      event.type === 'click'
        ? isOn(send) || isOn(archive)
        : event instanceof KeyboardEvent &&
          isSendKey(
            event,
            root,
            [send, archive].filter((button) => button !== null),
          );
    if (!isPressed) return null;
    return isOn(archive) && archive !== send ? 'archive' : 'now';
  },
  sendButton: (kind, root) =>
    kind === 'later'
      ? scheduleItem(root)
      : findOne(root, kind === 'archive' ? SEND_AND_ARCHIVE : SEND),
  menuButton: (kind, root) => (kind === 'later' ? findOne(root, SEND_OPTIONS) : null),
  isDiscard(event, root) {
    const button = findOne(root, DISCARD);
    return event.type === 'click' && button !== null && isWithin(event, button);
  },
  showsSent: (document) => findOne(document, TOAST_SENT) !== null,
  isUndo: (event) =>
    event.target instanceof Element &&
    (event.type === 'click' || (event instanceof KeyboardEvent && event.key === 'Enter')) &&
    // Other toasts have the same link: that of an archived mail takes no mail back.
    matches(event.target, TOAST_UNDO) &&
    findOne(event.target.ownerDocument, TOAST_SENT) !== null,
  refusals: (document) => findAll(document, REFUSAL),
  parts: (root) => ({
    frame: signsOf(root, FRAME_MARKS) + (findAround(root, ROOT) === null ? 0 : 1),
    subject: signsOf(root, SUBJECT) + signsOf(root, SUBJECT_HIDDEN),
    recipients: signsOf(root, field('to')) + signsOf(root, typedBefore2022('to')),
    send: signsOf(root, SEND),
  }),
};
