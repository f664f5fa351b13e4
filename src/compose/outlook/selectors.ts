/**
 * Every selector for Outlook on the web, and nothing else. Alternatives stand in order of trust.
 * Outlook's class names are made anew with each release, so only ids, roles and data attributes are
 * used; numbers in ids count up and are never relied on. Labels (`aria-label`, `title`,
 * `placeholder`) change with the interface language: the one that is read is the chip's, which holds
 * the recipient's own address.
 */
import type { Selector } from '../selectors.ts';

/** The parent that Outlook gives to the editor of a mail, and to no other editor. */
export const EDITOR_PARENT: Selector = [
  ['[id^="editorParent_"]', 'around the text of a mail, since 2021; a signature editor has none'],
];

export const RICH: Selector = [
  ['[contenteditable]:not([contenteditable="false" i])', 'what may be written in with formatting'],
];
export const BODY: Selector = [
  ['[id^="editorParent_"] [contenteditable="true"][role="textbox"]', 'the editor of a mail'],
  ['[id^="editorParent_"] [contenteditable="true"]', 'the same, should its role change'],
  ['[id^="editorParent_"] textarea', 'plain-text mode'],
  [
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    'what any rich editor says of itself; a strong sign around it is needed then',
  ],
  ...RICH,
  ['textarea', 'plain text in an unknown parent'],
];

/** Around one compose window, of whatever kind. */
export const ROOT: Selector = [
  ['[id^="docking_InitVisiblePart_"]', 'around every compose, since 2021'],
  ['[data-app-section="Form_Content"]', 'around a compose in a window of its own'],
  ['[data-app-section="ComposeForm"]', 'the same, in the reading pane'],
  ['[data-app-section="ComposeReply"]', 'the same, below the message that is answered'],
];

/** Settings and questions open in one. */
export const DIALOG: Selector = [['[role="dialog"]', 'an editor in it is rarely that of a mail']];
/** Nothing beyond it belongs to an editor inside. */
export const BARRIER: Selector = [
  ...DIALOG,
  ['[role="main"]', 'around what is read and written; "New mail" and the search stand outside'],
];

export const SUBJECT_NAMED: Selector = [
  ['input[id^="MSG_"][id$="_SUBJECT"]', "named by the draft's id, since 2022"],
];
export const SUBJECT: Selector = [
  ...SUBJECT_NAMED,
  ['input[maxlength="255"]', 'the length that a subject may have, in older versions'],
];

/** Where the recipients of one field stand: the group around button and editor. */
export const field = (name: 'to' | 'cc' | 'bcc'): Selector => [
  [`[role="group"][id^="MSG_"][id$="_${name.toUpperCase()}"]`, "named by the draft's id"],
  [`[id^="MSG_"][id$="_${name.toUpperCase()}"]`, 'the same, should its role change'],
];
/** The editables of all recipient fields; in older versions nothing else tells them. */
export const WELL: Selector = [
  ['[contenteditable="true"][aria-controls="FloatingSuggestionsList"]', 'suggests people'],
  ['[contenteditable="true"][aria-haspopup="listbox"]', 'the same, should the list be renamed'],
  ['[contenteditable="true"][role="combobox"]', 'the same, by its role'],
];
/** What stands in a recipient field and in no text. */
export const RECIPIENT: Selector = [
  ['._EType_RECIPIENT_ENTITY', "the editor's own mark of an entity: a data format, not a style"],
];
/** Fields of one line; recipients stand above the first one, which is that of the subject. */
export const LINE: Selector = [
  [':is(input:not([type]), input[type="text"]):not([role="combobox"])', 'takes any one line'],
];
/** What is typed into a field, with chips between. */
export const FIELD_TEXT: Selector = [
  ['[contenteditable="true"]', 'the editor of a field'],
  ['input:not([type="hidden"])', 'a plain field, in older versions'],
];
export const CHIP: Selector = [
  ...RECIPIENT,
  ['[id^="REK"]', "the chip's id"],
  ['[data-lpc-hover-target-id]', 'opens the card of the person'],
  ['[contenteditable="false"][draggable="true"]', 'a thing in the text that can be dragged'],
];
/** Icons and the cross of a chip, and what a screen reader is not told. */
export const CHIP_DECORATION: Selector = [['[aria-hidden="true"]', 'icons of font glyphs']];
/** The marks of a chip outside of any field, as in a header that is folded into one line. */
export const FOLDED_CHIP: Selector = [
  ...RECIPIENT,
  ['[data-lpc-hover-target-id]', 'a person in the folded header of an answer'],
];

export const FROM: Selector = [
  ['button[id^="MSG_"][id$="_FROM"]', 'shown where there are several accounts'],
  ['button[id$="_FROM"]', "the same, should the draft's id be written otherwise"],
];
export const ACCOUNT: Selector = [
  ['#mectrl_currentAccount_secondary', 'the address in the menu of the account'],
];

export const ATTACHMENT: Selector = [
  ['[data-testid="AttachmentCard"]', 'a card of an attached file, since 2024'],
];

/** Where the quoted message begins; it has no end of its own: all that follows is quoted. */
export const QUOTE_START: Selector = [
  [
    '[id$="divRplyFwdMsg"]',
    'who wrote what is quoted; part of the mail format, older ones with x_',
  ],
];
export const QUOTE: Selector = [
  ['[id$="mail-editor-reference-message-container"]', 'around the quoted message, since 2023'],
];
export const SIGNATURE: Selector = [
  ['#Signature', 'the signature block; part of the mail format'],
  ['#ms-outlook-mobile-signature', 'the same, in a draft begun on a phone'],
  ['#x_Signature', 'the same, in a draft that was received or imported'],
];

/** The conversation that an answer is written in, and the messages that are read there. */
export const CONVERSATION: Selector = [
  ['[data-app-section="ConversationContainer"]', 'around the messages of a conversation'],
];
export const MESSAGE: Selector = [
  ['[id^="UniqueMessageBody_"]', 'the text of a read message; a document, not an editor'],
];

/** Who wrote and who received a message that is read: the label holds the address. */
export const MESSAGE_PERSON: Selector = [
  ['[aria-label*="@"]', 'a person of the header'],
  ['[title*="@"]', 'the same, in older versions'],
];
export const MESSAGE_RECEIVERS: Selector = [
  ['[data-testid="RecipientWell"]', 'around the receivers of a message that is read, since 2024'],
];
export const MESSAGE_SUBJECT: Selector = [
  ['[id^="CONV_"][id$="_SUBJECT"]', 'named by the conversation'],
  ['[data-app-section="ConversationContainer"] [role="heading"]', 'the same, by its role'],
];

/** Send by what Outlook alone gives it. */
export const SEND_NAMED: Selector = [
  ['[data-testid="ComposeSendButton"] button:not([aria-haspopup])', 'the first of its two buttons'],
  ['button[data-testid="ComposeSendButton"]', 'where it has no menu beside it'],
  [
    '[data-testid="ComposeSendButton"]:not(button, :has(button))',
    'the same, where it is no button by its tag',
  ],
];
export const SEND: Selector = [
  ...SEND_NAMED,
  [
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
    'how the library names the first of two buttons; only within the compose window',
  ],
];
/** Opens "Schedule send". */
export const SEND_MENU: Selector = [
  ['[data-testid="ComposeSendButton"] [aria-haspopup="menu"]', 'the second of its two buttons'],
  [
    'button[id^="splitButton-"][id$="__menuButton"]',
    'how the library names the second of two buttons',
  ],
];
export const DISCARD: Selector = [
  ['button#discardCompose', 'throws the draft away'],
  ['[id^="discardCompose"]', 'the same, with a number behind it'],
];

/** Outlook asks before it sends: no subject, a forgotten file. */
export const REFUSAL: Selector = [
  ['[role="alertdialog"]', 'a question that has to be answered'],
  ['[role="dialog"]', 'the same, in some versions'],
  ['#ok-1', 'the button that answers it with yes'],
];
