import type { Envelope, Host, Recipients } from '../host.ts';
import { isSendKey, isWithin, maySend } from '../send-keys.ts';
import { isShown } from '../shown.ts';
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
  ACCOUNT,
  ATTACHMENT,
  BARRIER,
  BODY,
  CHIP,
  CHIP_DECORATION,
  CONVERSATION,
  DIALOG,
  DISCARD,
  EDITOR_PARENT,
  FIELD_TEXT,
  FOLDED_CHIP,
  FROM,
  LINE,
  MESSAGE,
  MESSAGE_PERSON,
  MESSAGE_RECEIVERS,
  MESSAGE_SUBJECT,
  QUOTE,
  QUOTE_START,
  RECIPIENT,
  REFUSAL,
  RICH,
  ROOT,
  SEND,
  SEND_MENU,
  SEND_NAMED,
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

/** Signs of a compose window that no other form has. */
const STRONG: readonly Selector[] = [SUBJECT_NAMED, SEND_NAMED, DISCARD];
/** Signs that other forms have as well: those of events, rules, automatic replies. */
const WEAK: readonly Selector[] = [SUBJECT, SEND, WELL];

/** The way to a calendar: its forms have recipients and a text too. */
const CALENDAR = /^\/(?:owa\/)?calendar(?:\/|$)/;

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const hasEditorParent = (editable: HTMLElement): boolean =>
  findAround(editable, EDITOR_PARENT) !== null;

/** Recipient fields are editables as well. */
const isRecipientField = (editable: HTMLElement): boolean =>
  matches(editable, WELL) ||
  findOne(editable, RECIPIENT) !== null ||
  FIELDS.some((name) => findAround(editable, field(name)) !== null);

/** How sure it is that an editable is the text of a mail: 0 the surest; Infinity where it cannot be. */
const doubtOf = (editable: HTMLElement): number => {
  const around = editable.parentElement;
  if (around !== null && findAround(around, RICH) !== null) return Infinity;
  if (hasEditorParent(editable)) return 0;
  if (isRecipientField(editable)) return Infinity;
  return BODY.findIndex(([css]) => editable.matches(css));
};

/** Editables that nothing names: recipients stand above the first field of one line, a text below. */
const withoutRecipientFields = (area: HTMLElement, alike: HTMLElement[]): HTMLElement[] => {
  const [line] = findAll(area, LINE);
  const below = line === undefined ? [] : alike.filter((editable) => isBefore(line, editable));
  return below.length > 0 ? below : alike;
};

/** The editables in an area that may be the text of a mail, of those that are surest; one as a rule. */
const bodiesIn = (area: HTMLElement): readonly HTMLElement[] => {
  const doubts = new Map([...findEvery(area, BODY)].map((body) => [body, doubtOf(body)]));
  const least = Math.min(...doubts.values());
  if (least === Infinity) return [];
  const alike = [...doubts].filter(([, doubt]) => doubt === least).map(([body]) => body);
  return alike.length < 2 || least === 0 ? alike : withoutRecipientFields(area, alike);
};

/** Whether an area is around another compose window too. */
const isShared = (area: HTMLElement, body: HTMLElement, bodies: readonly HTMLElement[]): boolean =>
  bodies.some((other) => other !== body) ||
  [...findEvery(area, ROOT)].some((root) => !root.contains(body));

/** What of some things on a page is found in an area. */
const countIn = (area: HTMLElement, signs: readonly Selector[]): number =>
  signs.filter((sign) => findOne(area, sign) !== null).length;

/**
 * The smallest element with the clearest signs around a body. Several compose windows may be on one
 * page, so the way up ends where another begins, and at the borders of what is edited. Null where the
 * signs are no compose window's, or where the body is a field of one that has another text.
 */
const rootOf = (body: HTMLElement): HTMLElement | null => {
  if (doubtOf(body) === Infinity || !isShown(body)) return null;
  const isElsewhere = CALENDAR.test(body.ownerDocument.location.pathname);
  if (isElsewhere && findAround(body, ROOT) === null) return null;
  // The parent that only an editor has is a sign by itself, though signatures may be edited in one.
  const isSure = hasEditorParent(body) && findAround(body, DIALOG) === null;
  let most = 0;
  let best: HTMLElement | null = null;
  let weak = 0;
  let isRooted = false;
  for (let area = body.parentElement; area !== null; area = area.parentElement) {
    const bodies = bodiesIn(area);
    if (isShared(area, body, bodies)) {
      const isPart =
        !bodies.includes(body) && bodies.some((other) => rootOf(other)?.contains(body) === true);
      if (isPart) return null;
      break;
    }
    // Beyond the window's own border only what no other form has is still its own.
    if (!isRooted) weak = countIn(area, WEAK);
    isRooted ||= matches(area, ROOT);
    const strong = countIn(area, STRONG) + Number(isRooted);
    const weight = strong > 0 || isSure ? 2 * strong + weak : 0;
    if (weight > most) {
      most = weight;
      best = area;
    }
    if (matches(area, BARRIER)) break;
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

/** What is typed around the chips, each recipient apart. */
const typedIn = (node: Node, chips: readonly Node[]): string => {
  if (chips.includes(node)) return ';';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map((child) => typedIn(child, chips)).join('');
};

/** All recipients in a field, chips first. */
const recipientsIn = (area: HTMLElement): string[] => {
  // What opens a person's card may lie within what can be dragged.
  const chips = outermost(findAll(area, CHIP));
  const typed = area instanceof HTMLInputElement ? area.value : typedIn(area, chips);
  return [
    ...chips.map(readChip),
    ...typed
      .replace(ZERO_WIDTH, '')
      .split(/[;,\n]/)
      .map((text) => text.trim()),
  ].filter((text) => text !== '');
};

/** What stands above the text: all that belongs to its recipients does. */
const aboveText = (root: HTMLElement, found: readonly HTMLElement[]): readonly HTMLElement[] => {
  const [body] = bodiesIn(root);
  return body === undefined ? found : found.filter((element) => isBefore(element, body));
};

/** Where nothing names the fields: the editables that suggest people, or else hold some. */
const unnamedFields = (root: HTMLElement): readonly HTMLElement[] => {
  const wells = aboveText(root, findAll(root, WELL));
  if (wells.length > 0) return wells;
  return aboveText(root, outermost(findAll(root, RICH))).filter(
    (one) => findOne(one, CHIP) !== null || ADDRESS.test(one.textContent),
  );
};

/** The fields of recipients that can be read: by name, or else by their order, which never changes. */
const fieldsOf = (root: HTMLElement): Readonly<Partial<Record<Field, HTMLElement>>> => {
  const named = FIELDS.flatMap((name) => {
    const around = findOne(root, field(name));
    const area = around === null ? null : findOne(around, FIELD_TEXT);
    return area === null ? [] : [[name, area] as const];
  });
  if (named.length > 0) return Object.fromEntries(named);
  const [to, cc, bcc] = unnamedFields(root);
  return { ...(to && { to }), ...(cc && { cc }), ...(bcc && { bcc }) };
};

/** An answer shows its recipients in one line until somebody looks closer. */
const foldedRecipients = (root: HTMLElement): string[] =>
  outermost(aboveText(root, findAll(root, FOLDED_CHIP)))
    .map(readChip)
    .filter((text) => text !== '');

const hasFields = (root: HTMLElement): boolean => Object.keys(fieldsOf(root)).length > 0;

const recipients = (root: HTMLElement): Recipients => {
  const fields = fieldsOf(root);
  const { to, cc, bcc } = fields;
  const read = (area: HTMLElement | undefined): string[] =>
    area === undefined ? [] : recipientsIn(area);
  if (Object.keys(fields).length > 0) return { to: read(to), cc: read(cc), bcc: read(bcc) };
  return { to: foldedRecipients(root), cc: [], bcc: [] };
};

const subjectField = (root: HTMLElement): HTMLInputElement | null => {
  const found = findOne(root, SUBJECT);
  return found instanceof HTMLInputElement ? found : null;
};

/** The last message of the conversation that stands before the answer. */
const answered = (root: HTMLElement): HTMLElement | null => {
  const conversation = findAround(root, CONVERSATION);
  if (conversation === null) return null;
  const messages = findAll(conversation, MESSAGE);
  return messages.filter((message) => isBefore(message, root)).at(-1) ?? null;
};

/** The largest element around a message that is around no other. */
const messageAround = (text: HTMLElement): HTMLElement => {
  let message = text;
  for (let at = text.parentElement; at !== null; at = at.parentElement) {
    if (matches(at, CONVERSATION) || matches(at, BARRIER) || findAll(at, MESSAGE).length > 1) break;
    message = at;
  }
  return message;
};

const addressIn = (person: Element): string | undefined =>
  ADDRESS.exec(person.getAttribute('aria-label') ?? person.getAttribute('title') ?? '')?.[0];

/** The page shows the conversation that is read under an address of its own, not always. */
const linkOf = ({ location: { origin, pathname } }: Document): string | undefined =>
  /^\/mail\/(?:\d\/)?(?:[^/]+\/)?id\/[^/]+$/.test(pathname) ? origin + pathname : undefined;

const accountOf = (document: Document): string | undefined =>
  ADDRESS.exec(findOne(document, ACCOUNT)?.textContent ?? '')?.[0];

const envelope = (text: HTMLElement): Envelope | null => {
  const message = messageAround(text);
  const page = text.ownerDocument;
  const people = findAll(message, MESSAGE_PERSON).filter((person) => isBefore(person, text));
  const [sender, ...others] = people.filter(
    (person) => findAround(person, MESSAGE_RECEIVERS) === null,
  );
  const address = sender && addressIn(sender);
  if (sender === undefined || address === undefined) return null;
  const name = shownIn(sender).replace(/<.*/, '').trim();
  const receivers = people.filter((person) => person !== sender && !others.includes(person));
  const to = receivers.flatMap(
    (person) => (person.getAttribute('aria-label') ?? '').match(new RegExp(ADDRESS, 'g')) ?? [],
  );
  const link = linkOf(page);
  const account = accountOf(page);
  return {
    from: name === '' || name.includes('@') ? address : `${name} <${address}>`,
    to: [...new Set(to)],
    subject: findOne(page, MESSAGE_SUBJECT)?.textContent.trim() ?? '',
    ...(link === undefined ? {} : { link }),
    ...(account === undefined ? {} : { account }),
  };
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
  message: MESSAGE,
  envelope,
  hasOwnUndo: true,
  rootOf,
  subjectField,
  subject: (root) => subjectField(root)?.value,
  recipients,
  from(root) {
    const text = findOne(root, FROM)?.textContent ?? '';
    return ADDRESS.exec(text)?.[0] ?? accountOf(root.ownerDocument);
  },
  // The address is in the page once the menu of the account was opened, and in no window beside it.
  mailbox: () => undefined,
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
  // Outlook shows times in words of its language only.
  answeredAt: () => undefined,
  threadLink: (root) =>
    findAround(root, CONVERSATION) === null ? undefined : linkOf(root.ownerDocument),
  draftId(root) {
    const named = [SUBJECT, ...FIELDS.map(field)].map(
      (selector) => DRAFT.exec(findOne(root, selector)?.id ?? '')?.[1],
    );
    return named.find((id) => id !== undefined);
  },
  isOwn: isWithin,
  sendBy(event, root) {
    if (event instanceof KeyboardEvent && !maySend(event) && !event.altKey) return null;
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
    // Only what can be read: a field without a text to read is none.
    recipients: Object.keys(fieldsOf(root)).length + Number(foldedRecipients(root).length > 0),
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
