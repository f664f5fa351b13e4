import type { Host, Recipients } from '../host.ts';
import { isOfInputMethod, isSendKey, isWithin } from '../send-keys.ts';
import {
  findAll,
  findAround,
  findEvery,
  findOne,
  matches,
  signsOf,
  type Selector,
} from '../selectors.ts';
import {
  ATTACHMENT,
  BODY,
  BODY_RICH,
  CHIP,
  CHIP_TYPED,
  DISCARD,
  DRAFT,
  FORWARDED,
  FRAME,
  FRAME_MARKS,
  FROM,
  MARKER,
  QUOTE,
  REFUSAL,
  REPLY_TO,
  ROOT,
  SCHEDULE,
  SEND,
  SEND_AND_ARCHIVE,
  SEND_OPTIONS,
  SIGNATURE,
  SUBJECT,
  SUBJECT_HIDDEN,
  TOAST_SENT,
  TOAST_UNDO,
  chipBefore2022,
  field,
  messageText,
  typedBefore2022,
} from './selectors.ts';
import * as selectors from './selectors.ts';

const valueOf = (root: ParentNode, selector: Selector): string | undefined => {
  const found = findOne(root, selector);
  return found instanceof HTMLInputElement ? found.value : undefined;
};

/** The nearest element around a body that holds a sign of a compose window, and no other body. */
const around = (body: HTMLElement, sign: Selector): HTMLElement | null => {
  for (let root = body.parentElement; root !== null; root = root.parentElement) {
    // What stands beside another editor as well speaks of that one: of a signature, in the settings.
    if (findEvery(root, BODY_RICH).size > 1) return null;
    if (findOne(root, sign) !== null) return root;
  }
  return null;
};

const rootOf = (body: HTMLElement): HTMLElement | null => {
  const marked = around(body, MARKER);
  // Where the host has renamed its fields, the frame alone tells it, or Send does.
  if (marked === null) return findAround(body, FRAME) ?? around(body, SEND);
  if (findOne(marked, SEND) !== null) return marked;
  const wider = findAround(marked, ROOT);
  return wider !== null && findOne(wider, SEND) !== null ? wider : marked;
};

/** Chips and what is typed but not yet a chip; the collapsed row repeats them and is not read. */
const recipientsOf = (root: HTMLElement, name: 'to' | 'cc' | 'bcc'): string[] => {
  const around = findOne(root, field(name));
  if (around === null) {
    const chips = findAll(root, chipBefore2022(name)).map((input) => valueIn(input));
    return [...chips, ...findAll(root, typedBefore2022(name)).map((area) => valueIn(area))].filter(
      (text) => text !== '',
    );
  }
  const chips = findAll(around, CHIP).map((chip) => {
    const email = chip.getAttribute('data-hovercard-id') ?? '';
    const shown = chip.getAttribute('data-name') ?? '';
    return shown === '' || shown === email ? email : `${shown} <${email}>`;
  });
  const typed = findAll(around, CHIP_TYPED).map((input) => valueIn(input));
  return [...chips, ...typed].filter((text) => text !== '');
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

/** Items of Gmail's menus act when the mouse is let go; keys go to the button that opened the menu. */
const isSchedule = (event: Event, root: HTMLElement): boolean => {
  const item = findOne(root, SCHEDULE);
  if (item === null) return false;
  if (event instanceof MouseEvent) {
    const isPress = event.type === 'mouseup' || event.type === 'click';
    return isPress && event.button === 0 && isWithin(event, item);
  }
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return false;
  if ((event.key !== 'Enter' && event.key !== ' ') || isOfInputMethod(event)) return false;
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
  hasOwnUndo: false,
  rootOf,
  subjectField(root) {
    const found = findOne(root, SUBJECT);
    return found instanceof HTMLInputElement ? found : null;
  },
  subject: (root) => valueOf(root, SUBJECT) ?? valueOf(root, SUBJECT_HIDDEN),
  recipients,
  from(root) {
    const chosen = valueOf(root, FROM);
    if (chosen !== undefined && chosen !== '') return chosen;
    // With a single account the field is empty; the account then stands in the page's title.
    // The subject of a thread may name another address before it.
    return root.ownerDocument.title.match(/[^\s<>()]+@[^\s<>()]+/g)?.at(-1);
  },
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
  draftId(root) {
    const id = valueOf(root, DRAFT) ?? '';
    return id === '' ? undefined : id;
  },
  isSend(event, root) {
    const buttons = [findOne(root, SEND), findOne(root, SEND_AND_ARCHIVE)].filter(
      (button) => button !== null,
    );
    if (isSchedule(event, root)) return true;
    if (event.type === 'click') return buttons.some((button) => isWithin(event, button));
    return event instanceof KeyboardEvent && isSendKey(event, root, buttons);
  },
  isSchedule,
  sendWay(event, root) {
    const archive = findOne(root, SEND_AND_ARCHIVE);
    const way = isSchedule(event, root)
      ? [findOne(root, SEND_OPTIONS), findOne(root, SCHEDULE)]
      : [archive !== null && isWithin(event, archive) ? archive : findOne(root, SEND)];
    return way.filter((button) => button !== null);
  },
  isDiscard(event, root) {
    const button = findOne(root, DISCARD);
    return event.type === 'click' && button !== null && isWithin(event, button);
  },
  showsSent: (document) => findOne(document, TOAST_SENT) !== null,
  isUndo: (event) =>
    event.target instanceof Element &&
    (event.type === 'click' || (event instanceof KeyboardEvent && event.key === 'Enter')) &&
    matches(event.target, TOAST_UNDO),
  refusals: (document) => findAll(document, REFUSAL),
  parts: (root) => ({
    frame: signsOf(root, FRAME_MARKS) + (findAround(root, FRAME) === null ? 0 : 1),
    subject: signsOf(root, SUBJECT) + signsOf(root, SUBJECT_HIDDEN),
    recipients: signsOf(root, field('to')) + signsOf(root, typedBefore2022('to')),
    send: signsOf(root, SEND),
  }),
};
