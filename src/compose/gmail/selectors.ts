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
    '[contenteditable]:not([contenteditable="false" i])',
    'any rich editor; a sign of a compose around it is needed all the same',
  ],
];
/** Editors, also those that may not be written in yet. */
export const EDITOR: Selector = [
  ...BODY_RICH,
  ['[g_editable]', 'the own attribute, while the editor is made ready'],
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
/** The window around a compose, a sign of one by itself. */
export const FRAME: Selector = [
  ['.M9', 'around every kind of compose, with all its menus, since 2020'],
  ['[role="region"][data-compose-id]', "the compose's own number, since 2025"],
];
/** The window around a compose, where a marker stands in it. */
export const ROOT: Selector = [...FRAME, ['[role="dialog"]', 'around pop-ups and full screen']];
/** No compose reaches beyond. */
export const PAGE: Selector = [
  ['[role="main"]', 'around what is read, and a compose in a window of its own'],
  ['body', 'a page of its own, without landmarks'],
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
  [`input:not([type="hidden"])[name="${name}"]`, 'the same in one line'],
];
/** A chip as it is shown, beside the field that is typed in. */
export const CHIP_SHOWN: Selector = [['[email]', 'its address, until 2022']];

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

/** The message around a text that is read; both ids are its own. */
export const MESSAGE: Selector = [
  ['[data-legacy-message-id]', 'the older id, whose first digits are the time of delivery'],
];
export const MESSAGE_TEXT: Selector = [
  ['[data-legacy-message-id] .a3s', 'the text of a read message, since 2018'],
];
/** People in the header of a message, the sender first. */
export const MESSAGE_PERSON: Selector = [['[email]', 'the address, since 2014']];
export const THREAD: Selector = [
  ['h2[data-legacy-thread-id]', 'the subject of the thread that is read, with its id'],
];
export const ANSWERED_THREAD: Selector = [
  ['input[name="lts"]', "the thread's older id; empty in a new mail"],
];
/** A message, by its id. */
export const messageOf = (id: string): Selector => [
  [`[data-message-id="${CSS.escape(id)}"]`, 'a message of the thread that is read'],
];
/** The text of a message that is read, by the id of the message. */
export const messageText = (id: string): Selector => [
  [`[data-message-id="${CSS.escape(id)}"] .a3s`, 'the text of a read message, since 2018'],
];

export const DRAFT: Selector = [
  ['input[name="draft"]', "the draft's id, kept when it is reopened"],
];

export const QUOTE: Selector = [
  ['blockquote.gmail_quote', 'what is answered; part of the mail format'],
  ['.gmail_attr', 'the line that says who wrote what is quoted'],
  [
    '.gmail_quote:not(:has(blockquote.gmail_quote))',
    'a mail that is handed on; around blockquotes one may write between them',
  ],
];
export const SIGNATURE: Selector = [
  ['[data-smartmail="gmail_signature"]', 'the signature block; part of the mail format'],
  ['.gmail_signature', 'the same, in older drafts'],
  ['.gmail_signature_prefix', 'the two hyphens above it'],
];

/** Send by what Gmail alone gives it. */
export const SEND_NAMED: Selector = [
  ['[jslog^="32601"]', 'the telemetry id of Send, in captures of three languages'],
  ['.aoO:is([role="button"], button, .T-I)', 'the class of Send, since 2020'],
];
export const SEND: Selector = [
  [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    'first button of the row below the text, since 2020; .Uo is Send & archive',
  ],
  ...SEND_NAMED,
  ['.T-I-atl:not(.hG, .Uo)', 'the colour of the main button, since 2020'],
  [
    'tr:has(input[type="file"]) > td:first-child :is([role="button"], button):not([aria-haspopup="true"]):has(+ [aria-haspopup="true"])',
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
  [
    '#link_vsm',
    'the link in the toast that opens the sent mail; other toasts have an Undo as well',
  ],
];
export const TOAST_UNDO: Selector = [['#link_undo', 'the link that takes a sent mail back']];

export const REFUSAL: Selector = [
  ['[role="alertdialog"]', 'Gmail asks or refuses before it sends'],
];

export const DISCARD: Selector = [['.gU .oh', 'the bin in the row below the text, since 2020']];
