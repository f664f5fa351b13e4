/**
 * Every selector for Gmail, and nothing else. Alternatives stand in order of trust. Class names that
 * are used here have been the same in captures from 2020 to 2026; names of attributes are safer
 * still. Labels (`aria-label`, `data-tooltip`, `title`) change with the interface language and are
 * not used at all.
 */
import type { Selector } from '../selectors.ts';

/** Where a mail is written with formatting. */
export const BODY_RICH: Selector = [
  ['[g_editable="true"][contenteditable="true"]', "the editor's own attribute"],
  ['.Ap .editable[contenteditable="true"]', 'the class of the editor, since 2020'],
  [
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    'what any rich editor says of itself; a compose marker around it is needed all the same',
  ],
];
/** Both editors are always in the document; which one is shown tells the mode. */
export const BODY: Selector = [
  ...BODY_RICH,
  ['textarea[form="nosend"]', 'the editor of plain-text mode belongs to no form that is sent'],
  ['.Ap textarea', 'the same, by the place that it shares with the rich editor, since 2020'],
];

/** Hidden fields by which Gmail itself tells a compose window. */
export const FRAME_MARKS: Selector = [
  ['input[name="composeid"]', 'in every compose, with any interface language'],
  ['input[name="draft"]', "the draft's id"],
];
/** What makes an editor a compose window. */
export const MARKER: Selector = [
  ...FRAME_MARKS,
  ['input[name="subjectbox"]', 'the subject field, where the hidden fields are not drawn yet'],
];
/** The window around a compose, where its fields cannot be told. */
export const FRAME: Selector = [
  ['[role="region"][data-compose-id]', "the compose's own number, since 2025"],
  ['.M9', 'around every kind of compose, since 2020'],
];

/** Wider than the element that holds marker and body, where Send stands outside of it. */
export const ROOT: Selector = [
  ['.M9', 'around every kind of compose, since 2020'],
  ['[role="dialog"]', 'around pop-ups and full screen'],
  ['[role="main"]', 'around a compose in a window of its own'],
];

export const SUBJECT: Selector = [['input[name="subjectbox"]', 'in every compose']];
export const SUBJECT_HIDDEN: Selector = [
  ['input[type="hidden"][name="subject"]', 'inline replies show no subject field'],
];

/** Where the recipients of one field stand. */
export const field = (name: 'to' | 'cc' | 'bcc'): Selector => [
  [`div[name="${name}"]`, 'the field around the chips, since 2021'],
];
export const CHIP: Selector = [
  ['[role="option"][data-hovercard-id]', 'a chip with its address'],
  ['[data-hovercard-id]', 'a chip whose role changed'],
];
export const CHIP_TYPED: Selector = [
  ['input:not([type="hidden"])', 'typed, not yet a chip'],
  ['textarea', 'typed, not yet a chip, in plain markup'],
];
/** Before 2022 a chip was a hidden input whose value is `"Name" <address>`. */
export const chipBefore2022 = (name: 'to' | 'cc' | 'bcc'): Selector => [
  [`input[type="hidden"][name="${name}"]`, 'chips until 2022'],
];
export const typedBefore2022 = (name: 'to' | 'cc' | 'bcc'): Selector => [
  [`textarea[name="${name}"]`, 'typed, not yet a chip, until 2022'],
];

export const FROM: Selector = [['input[name="from"]', 'empty where there is only one account']];

export const ATTACHMENT: Selector = [
  ['.dL .vI', "the file's name, since 2020"],
  ['[data-attachment-name]', 'a name that the markup gives itself'],
];

export const REPLY_TO: Selector = [
  ['input[name="rm"]', 'the message that is answered; empty in a new mail'],
];
export const FORWARDED: Selector = [
  ['.J-JN-M-I-Jm img.mI', 'the picture on the button that picks reply or forward'],
];

/** The text of a message that is read, by the id of the message. */
export const messageText = (id: string): Selector => [
  [`[data-message-id="${CSS.escape(id)}"] .a3s`, 'the text of a read message, since 2018'],
];

export const DRAFT: Selector = [
  ['input[name="draft"]', "the draft's id, kept when it is reopened"],
];

export const QUOTE: Selector = [
  ['.gmail_quote', 'the quote of an answer; part of the mail format'],
  ['.gmail_quote_container', 'the same, since 2024'],
  ['.gmail_attr', 'the line that says who wrote what is quoted'],
];
export const SIGNATURE: Selector = [
  ['[data-smartmail="gmail_signature"]', 'the signature block; part of the mail format'],
  ['.gmail_signature', 'the same, in older drafts'],
  ['.gmail_signature_prefix', 'the two hyphens above it'],
];

export const SEND: Selector = [
  [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    'first button of the row below the text, since 2020; .Uo is Send & archive',
  ],
  ['[role="button"][jslog^="32601"]', 'the telemetry id of Send, in captures of three languages'],
  ['[role="button"].aoO', 'the class of Send, since 2020'],
  [
    'tr:has(input[type="file"]) > td:first-child [role="button"]:not([aria-haspopup="true"]):has(+ [role="button"][aria-haspopup="true"])',
    'by its place alone: before the arrow of a menu, in the first cell of the row that takes files',
  ],
];

export const SEND_AND_ARCHIVE: Selector = [
  ['.IZ .Up div > div[role="button"].Uo', 'beside Send in answers, where the user has it on'],
  [
    'tr:has(input[type="file"]) > td:first-child [role="button"]:has(+ [role="button"] + [role="button"][aria-haspopup="true"])',
    'by its place alone: before Send',
  ],
];

export const SCHEDULE: Selector = [
  ['[selector="scheduledSend"]', 'in the menu beside Send, by its own attribute'],
];
/** Opens the menu beside Send. The focus stays on it while the keyboard goes through the menu. */
export const SEND_OPTIONS: Selector = [
  ['.IZ .Up [role="button"][aria-haspopup="true"]', 'the second button of the row, since 2020'],
  ['[role="button"].hG', 'the class of that button, since 2020'],
  [
    'tr:has(input[type="file"]) > td:first-child [role="button"][aria-haspopup="true"]',
    'by its place alone',
  ],
];

export const TOAST_SENT: Selector = [
  ['#link_undo', 'the link in the toast that takes a sent mail back'],
  ['#link_vsm', 'the link in the toast that opens the sent mail'],
];
export const TOAST_UNDO: Selector = [['#link_undo', 'the link that takes a sent mail back']];

export const REFUSAL: Selector = [
  ['[role="alertdialog"]', 'Gmail asks or refuses before it sends'],
];

export const DISCARD: Selector = [['.gU .oh', 'the bin in the row below the text, since 2020']];
