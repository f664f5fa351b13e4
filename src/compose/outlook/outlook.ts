import type { Host, Recipients } from '../host.ts';
import { isSendKey, isWithin } from '../send-keys.ts';
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
  ACCOUNT,
  ATTACHMENT,
  BARRIER,
  BODY,
  CHIP,
  CHIP_DECORATION,
  CONVERSATION,
  DISCARD,
  EDITOR_PARENT,
  FIELD_TEXT,
  FOLDED_CHIP,
  FROM,
  MESSAGE,
  QUOTE,
  QUOTE_START,
  REFUSAL,
  ROOT,
  SEND,
  SEND_MENU,
  SIGNATURE,
  SUBJECT,
  SUBJECT_NAMED,
  WELL,
  field,
} from './selectors.ts';
import * as selectors from './selectors.ts';

type Field = keyof Recipients;
const FIELDS = ['to', 'cc', 'bcc'] as const satisfies readonly Field[];

/** What may stand in an address, so that a presence word glued to a name is no part of it. */
const ADDRESS = /[^\s<>()",;:]+@[^\s<>()",;:]+/;
const DRAFT = /^MSG_(.+)_(?:SUBJECT|TO|CC|BCC)$/;
/** The editor puts one on each side of a chip, to have a place for the caret. */
const ZERO_WIDTH = /\u200B/g;

/** Signs of a compose window beside its text, and how much each says: some may be another form's. */
const SIGNS: readonly (readonly [sign: Selector, weight: number])[] = [
  [SUBJECT_NAMED, 2],
  [SEND, 2],
  [SUBJECT, 1],
  [WELL, 1],
];

/** The way to a calendar: its forms have recipients and a text too. */
const CALENDAR = /^\/(?:owa\/)?calendar(?:\/|$)/;

/** Whether an editable can be the text of a mail: recipient fields are editables as well. */
const isBody = (editable: HTMLElement): boolean =>
  (findAround(editable, EDITOR_PARENT) !== null ||
    (!matches(editable, WELL) &&
      FIELDS.every((name) => findAround(editable, field(name)) === null))) &&
  (editable.parentElement === null || findAround(editable.parentElement, BODY) === null);

/** Drafts that are open in other tabs of Outlook stay in the page, hidden. */
const isShown = (body: HTMLElement): boolean => {
  for (let at: HTMLElement | null = body; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
};

/**
 * The smallest element with the clearest signs around a body. Several compose windows may be on one
 * page, so the way up ends where another text begins, and at a dialog: signatures are edited in one.
 */
const rootOf = (body: HTMLElement): HTMLElement | null => {
  if (!isBody(body) || !isShown(body)) return null;
  const isElsewhere = CALENDAR.test(body.ownerDocument.location.pathname);
  if (isElsewhere && findAround(body, ROOT) === null) return null;
  // The parent that only a mail's editor has is a sign by itself.
  let most = findAround(body, EDITOR_PARENT) === null ? 1 : 0;
  let best: HTMLElement | null = null;
  let isRooted = false;
  for (let area = body.parentElement; area !== null; area = area.parentElement) {
    if ([...findEvery(area, BODY)].some((other) => other !== body && isBody(other))) break;
    const around = area;
    isRooted ||= matches(around, ROOT);
    const shown = SIGNS.filter(([sign]) => findOne(around, sign) !== null);
    const weight = shown.reduce((sum, [, each]) => sum + each, isRooted ? 2 : 0);
    if (weight > most) {
      most = weight;
      best = around;
    }
    if (matches(around, BARRIER)) break;
  }
  return best;
};

/** What a chip shows, without the icons of presence and removal. */
const shownIn = (node: Node): string => {
  if (node instanceof Element && matches(node, CHIP_DECORATION)) return '';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(shownIn).join('');
};

/**
 * A chip as `Name <address>`, an address, or a name alone. The label holds the address, or a word of
 * presence glued to the name; so the name is taken from what is shown.
 */
const readChip = (chip: HTMLElement): string => {
  const shown = shownIn(chip).replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
  const label = chip.getAttribute('aria-label') ?? '';
  const address = ADDRESS.exec(shown)?.[0] ?? ADDRESS.exec(label)?.[0];
  if (address === undefined) return shown === '' ? label.trim() : shown;
  if (shown === '' || shown === address) return address;
  return shown.includes(address) ? shown : `${shown} <${address}>`;
};

/** Persons in an area; what opens their card may lie within what can be dragged. */
const chipsIn = (area: HTMLElement, selector: Selector): readonly HTMLElement[] => {
  const found = findAll(area, selector);
  return found.filter((chip) => !found.some((other) => other !== chip && other.contains(chip)));
};

/** What is typed around the chips, each recipient apart. */
const typedIn = (node: Node, chips: readonly Node[]): string => {
  if (chips.includes(node)) return ';';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map((child) => typedIn(child, chips)).join('');
};

const recipientsOf = (root: HTMLElement, name: Field): string[] => {
  const around = findOne(root, field(name));
  const area = around === null ? null : findOne(around, FIELD_TEXT);
  if (area === null) return [];
  const chips = chipsIn(area, CHIP);
  const typed = area instanceof HTMLInputElement ? area.value : typedIn(area, chips);
  return [
    ...chips.map(readChip),
    ...typed
      .replace(ZERO_WIDTH, '')
      .split(/[;,\n]/)
      .map((text) => text.trim()),
  ].filter((text) => text !== '');
};

/** An answer shows its recipients in one line until somebody looks closer. */
const foldedRecipients = (root: HTMLElement): string[] =>
  chipsIn(root, FOLDED_CHIP)
    .filter((chip) => findAround(chip, EDITOR_PARENT) === null)
    .map(readChip)
    .filter((text) => text !== '');

const hasFields = (root: HTMLElement): boolean =>
  FIELDS.some((name) => findOne(root, field(name)) !== null);

const recipients = (root: HTMLElement): Recipients =>
  hasFields(root)
    ? { to: recipientsOf(root, 'to'), cc: recipientsOf(root, 'cc'), bcc: recipientsOf(root, 'bcc') }
    : { to: foldedRecipients(root), cc: [], bcc: [] };

const subjectField = (root: HTMLElement): HTMLInputElement | null => {
  const found = findOne(root, SUBJECT);
  return found instanceof HTMLInputElement ? found : null;
};

/** The last message of the conversation that stands before the answer. */
const answered = (root: HTMLElement): HTMLElement | null => {
  const conversation = findAround(root, CONVERSATION);
  if (conversation === null) return null;
  const isBefore = (message: HTMLElement): boolean =>
    (root.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return findAll(conversation, MESSAGE).filter(isBefore).at(-1) ?? null;
};

/** The name stands first on a card, the size after it. */
const firstText = (card: HTMLElement): string => {
  const texts = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
};

/** The name or the address, whichever is more its own, in lower case. */
const keyOf = (recipient: string): string =>
  (ADDRESS.exec(recipient)?.[0] ?? recipient).toLowerCase();

/**
 * The menu beside Send opens at the end of the page, where nothing tells its items apart: who opens
 * it means to send in another way, and whether that was done is seen as the window closes.
 */
const isSchedule = (event: Event, root: HTMLElement): boolean => {
  const menu = findOne(root, SEND_MENU);
  if (menu === null || !isWithin(event, menu)) return false;
  if (event.type === 'click') return true;
  return event instanceof KeyboardEvent && isSendKey(event, root, [menu]);
};

/** Outlook on the web, at home and at work. */
export const outlook: Host = {
  name: 'outlook',
  selectors,
  body: BODY,
  quote: QUOTE,
  quoteStart: QUOTE_START,
  signature: SIGNATURE,
  hasOwnUndo: true,
  rootOf,
  subjectField,
  subject: (root) => subjectField(root)?.value,
  recipients,
  from(root) {
    const text = findOne(root, FROM)?.textContent ?? '';
    const account = findOne(root.ownerDocument, ACCOUNT)?.textContent ?? '';
    return ADDRESS.exec(text)?.[0] ?? ADDRESS.exec(account)?.[0];
  },
  attachments: (root) =>
    findAll(root, ATTACHMENT)
      .map(firstText)
      .filter((name) => name !== ''),
  kind(root, body) {
    const start = findOne(body, QUOTE_START) ?? findOne(body, QUOTE);
    if (start === null) return answered(root) === null ? 'new' : 'reply';
    // The sender or a receiver of what is quoted is answered; anybody else gets it handed on.
    const header = start.textContent.toLowerCase();
    const { to, cc } = recipients(root);
    const isAnswered = [...to, ...cc].some((one) => header.includes(keyOf(one)));
    return isAnswered || !hasFields(root) ? 'reply' : 'forward';
  },
  answered,
  draftId(root) {
    const named = [SUBJECT, ...FIELDS.map(field)].map(
      (selector) => DRAFT.exec(findOne(root, selector)?.id ?? '')?.[1],
    );
    return named.find((id) => id !== undefined);
  },
  isOwn: isWithin,
  sendBy(event, root) {
    if (isSchedule(event, root)) return 'later';
    const button = findOne(root, SEND);
    const isPressed = event.type === 'click' && button !== null && isWithin(event, button);
    const isByKeys =
      event instanceof KeyboardEvent &&
      (isSendKey(event, root, button === null ? [] : [button]) || isAltS(event, root));
    return isPressed || isByKeys ? 'now' : null;
  },
  sendButton: (kind, root) => findOne(root, kind === 'later' ? SEND_MENU : SEND),
  menuButton: () => null,
  isDiscard(event, root) {
    const button = findOne(root, DISCARD);
    return event.type === 'click' && button !== null && isWithin(event, button);
  },
  // Outlook says nothing that is the same in every language: the window closes.
  showsSent: () => false,
  isUndo: () => false,
  refusals: (document) => findAll(document, REFUSAL),
  parts: (root) => ({
    frame: signsOf(root, EDITOR_PARENT) + signsOf(root, DISCARD) + Number(matches(root, ROOT)),
    subject: signsOf(root, SUBJECT),
    recipients:
      signsOf(root, field('to')) + signsOf(root, WELL) + Number(foldedRecipients(root).length > 0),
    send: signsOf(root, SEND),
  }),
};

/** Outlook's second shortcut; also by the key's place, since with Alt a Mac writes another letter. */
const isAltS = (event: KeyboardEvent, root: HTMLElement): boolean =>
  event.type === 'keydown' &&
  (event.code === 'KeyS' || event.key.toLowerCase() === 's') &&
  event.altKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !event.isComposing &&
  isWithin(event, root);
