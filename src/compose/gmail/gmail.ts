import type { Host, Recipients } from '../host.ts';
import { isSendKey, isWithin } from '../send-keys.ts';
import { findAll, findAround, findOne, matches, type Selector } from '../selectors.ts';
import {
  ATTACHMENT,
  BODY,
  CHIP,
  CHIP_TYPED,
  DRAFT,
  FORWARDED,
  FROM,
  MARKER,
  QUOTE,
  REFUSAL,
  REPLY_TO,
  ROOT,
  SEND,
  SEND_AND_ARCHIVE,
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

const valueOf = (root: ParentNode, selector: Selector): string | undefined => {
  const found = findOne(root, selector);
  return found instanceof HTMLInputElement ? found.value : undefined;
};

const rootOf = (body: HTMLElement): HTMLElement | null => {
  for (let around = body.parentElement; around !== null; around = around.parentElement) {
    if (findOne(around, MARKER) === null) continue;
    if (findOne(around, SEND) !== null) return around;
    const wider = findAround(around, ROOT);
    return wider !== null && findOne(wider, SEND) !== null ? wider : around;
  }
  return null;
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

/** Gmail on the web. */
export const gmail: Host = {
  name: 'gmail',
  body: BODY,
  quote: QUOTE,
  signature: SIGNATURE,
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
    if (event.type === 'click') return buttons.some((button) => isWithin(event, button));
    return event instanceof KeyboardEvent && isSendKey(event, root, buttons);
  },
  showsSent: (document) => findOne(document, TOAST_SENT) !== null,
  isUndo: (event) =>
    event.target instanceof Element &&
    (event.type === 'click' || (event instanceof KeyboardEvent && event.key === 'Enter')) &&
    matches(event.target, TOAST_UNDO),
  refusals: (document) => findAll(document, REFUSAL),
  parts: (root) => ({
    subject: findOne(root, SUBJECT) !== null || findOne(root, SUBJECT_HIDDEN) !== null,
    recipients:
      findOne(root, field('to')) !== null || findOne(root, typedBefore2022('to')) !== null,
    send: findOne(root, SEND) !== null,
  }),
};
