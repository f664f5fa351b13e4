/**
 * Outlook's markup. Each function names the saved page that it follows; ids, roles and attributes
 * are the host's, and an element without any has none that is known.
 */
import type { Attachment, Person } from '../options.ts';
import { FIELDS, type Field } from '../types.ts';
import { markup, Markup } from '../gmail/html.ts';
import { ACCOUNT } from '../gmail/mails.ts';
import type { StoredMail } from '../gmail/markup.ts';
import type { Words } from './languages.ts';

/** What a chip's label says of a person (selectors.md, "Chip -> e-mail"). */
export type ChipKind = 'address' | 'name-and-address' | 'name';

let lastChip = 69;

/** The label holds the address, name and address, or a word of presence glued to the name. */
function chipLabel({ name, email }: Person, kind: ChipKind, words: Words): string {
  if (name === '' || kind === 'address') return email;
  return kind === 'name' ? `${words.offline}${name}` : `${name} <${email}>`;
}

/** A recipient, which the editor keeps as an entity (reconstructed-new-mail-2026.html). */
export function chip(person: Person, kind: ChipKind, words: Words): Markup {
  lastChip += 1;
  const label = chipLabel(person, kind, words);
  const shown = person.name === '' || kind === 'name-and-address' ? label : person.name;
  return markup`<span id="REK0000${lastChip}" class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" draggable="true" aria-label="${label}" data-lpc-hover-target-id="lpc-react-target-${lastChip}"><span><span aria-hidden="true">\uE73E</span><span class="textContainer-390 individualText-391">${shown}</span><span aria-hidden="true" role="presentation">\uE711</span></span></span>`;
}

/** What the markup of a compose window has to know. */
export interface ComposeFacts {
  /** Counts up: the compose's own number in `docking_…` and, one more, in `editorParent_…`. */
  readonly n: number;
  /** The random part of `MSG_…_SUBJECT`. */
  readonly draft: string;
  readonly subject: string;
  readonly account: Person;
  readonly plainText: boolean;
  readonly words: Words;
}

/** A recipient field: hidden until it is asked for, apart from To (reconstructed-new-mail-2026.html). */
function well(name: Field, { draft, words }: ComposeFacts): Markup {
  const label = words[name];
  const hidden = name === 'to' ? markup`` : markup` style="display:none"`;
  return markup`<div${hidden}><div id="MSG_${draft}_${name.toUpperCase()}" role="group" aria-label="${label}"><button type="button" class="fui-Button" tabindex="-1">${label}</button><span><span></span><span><div><div class="EditorClass" role="textbox" aria-label="${label}" aria-multiline="true" contenteditable="true" tabindex="0" aria-controls="FloatingSuggestionsList" aria-haspopup="listbox"></div></div></span></span></div></div>`;
}

/** The row of buttons: Send with its menu, sender, discard (reconstructed-new-mail-2026.html). */
function commands({ n, draft, account, words }: ComposeFacts): Markup {
  const send = `${words.send} (${words.sendKeys})`;
  return markup`<div><div data-testid="ComposeSendButton" class="fui-SplitButton"><button type="button" id="splitButton-r${(n + 93).toString(36)}__primaryActionButton" class="fui-Button r1alrhcs" aria-label="${words.send}" title="${send}"><span class="fui-Button__icon"></span>${words.send}</button><button type="button" class="fui-MenuButton" aria-haspopup="menu" aria-expanded="false" aria-label="${words.moreSend}"></button></div><div><button type="button" id="MSG_${draft}_FROM" class="fui-Button" aria-haspopup="menu" aria-label="${words.from}: ${account.email}">${account.email}</button></div><div><button type="button" id="discardCompose" class="fui-Button" aria-label="${words.discard}" title="${words.discard} (Esc)"></button><button type="button" id="popoutCompose" class="fui-Button" aria-label="${words.popOut}"></button></div></div>`;
}

/** The editor; in plain text a field of the browser's own stands in its place. */
function editor({ plainText, words }: ComposeFacts): Markup {
  if (plainText) {
    return markup`<textarea tabindex="0" dir="${words.dir}" aria-label="${words.body}" spellcheck="true"></textarea>`;
  }
  return markup`<div tabindex="0" dir="${words.dir}" class="dFCbN k1Ttj dPKNh DziEn" role="textbox" aria-multiline="true" aria-label="${words.body}" contenteditable="true" style="user-select: text;" textprediction="false" spellcheck="true"></div>`;
}

/** One compose window (reconstructed-new-mail-2026.html, reconstructed-inline-reply-2026.html). */
export function composeForm(facts: ComposeFacts): Markup {
  const { n, draft, subject, words } = facts;
  const wells = FIELDS.map((name) => well(name, facts));
  return markup`<div id="docking_InitVisiblePart_${n}"><div><div></div>${commands(facts)}<div><div><div>${wells}</div></div><div><span class="fui-Input"><input type="text" id="MSG_${draft}_SUBJECT" class="fui-Input__input" aria-label="${words.subject}" placeholder="${words.addSubject}" maxlength="255" spellcheck="true" value="${subject}"></span></div></div><div id="docking_DockingTriggerPart_${n}"><div id="editorParent_${n + 1}" class="">${editor(facts)}</div></div></div></div>`;
}

/** The recipients of an answer in one line, until they are looked at (selectors.md, "inline reply"). */
export function foldedHeader(people: readonly Person[], kind: ChipKind, words: Words): Markup {
  const chips = people.map((person) => chip(person, kind, words));
  return markup`<div role="button" tabindex="0">${words.to}: ${chips}</div>`;
}

/** Attached files (reconstructed-new-mail-2026.html). */
export function attachments(files: readonly Attachment[], words: Words): Markup {
  const cards = files.map((file) => {
    const size = `${Math.max(1, Math.round(file.size / 1024))} KB`;
    return markup`<div role="listitem" data-testid="AttachmentCard" aria-label="${file.name} ${size}"><span>${file.name}</span><span>${size}</span></div>`;
  });
  return markup`<div role="list" aria-label="${words.attachments}">${cards}</div>`;
}

/** A line of text carries its font and colour (reconstructed-new-mail-2026.html). */
export function line(content: Markup, isDark: boolean): Markup {
  // In a dark theme the true colour is kept beside the shown one (selectors.md, "Dark mode").
  const kept = isDark ? markup` data-ogsc="rgb(0, 0, 0)"` : markup``;
  const colour = isDark ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
  return markup`<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: ${colour};"${kept}>${content}</div>`;
}

export function signature(content: string): Markup {
  return markup`<div id="Signature" class="elementToProof"><p>${new Markup(content)}</p></div>`;
}

/** The message that is answered or handed on, below the words (reconstructed-inline-reply-2026.html). */
export function quote(mail: StoredMail, words: Words): Markup {
  const people = mail.to.map(({ name, email }) => `${name} <${email}>`).join('; ');
  return markup`<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="${words.dir}"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>${words.from}:</b> ${mail.from.name} &lt;${mail.from.email}&gt;<br><b>${words.sentAt}:</b> ${mail.date}<br><b>${words.to}:</b> ${people}<br><b>${words.subject}:</b> ${mail.subject}</font><div>&nbsp;</div></div><div><div dir="${words.dir}">${new Markup(mail.html)}</div></div>`;
}

/** A conversation that is read, with the place for an answer (reconstructed-inline-reply-2026.html). */
export function conversation(mail: StoredMail, words: Words): Markup {
  const { from } = mail;
  // The account itself is told by a word, everybody else as the sender is.
  const to = mail.to.map(({ name, email }) =>
    email === ACCOUNT.email ? 'Me' : `${name} <${email}>`,
  );
  return markup`<div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer"><span id="CONV_123_SUBJECT" role="heading" aria-level="3">${mail.subject}</span><div aria-label="Email message" role="listitem"><span aria-label="${words.from}: ${from.name} &lt;${from.email}&gt;"><span class="lpc-hoverTarget" data-lpc-hover-target-id="lpc-react-target-1">${from.name}</span></span><div data-testid="RecipientWell" aria-label="${words.to}: ${to.join('; ')}" aria-readonly="true"><span class="lpc-hoverTarget">Me</span></div><div data-testid="SentReceivedSavedTime">${mail.date}</div><div id="UniqueMessageBody_1" role="document" aria-label="${words.body}" tabindex="0">${new Markup(mail.html)}</div></div><div class="answers"><button data-answer="reply">${words.reply}</button><button data-answer="reply-all">${words.replyAll}</button><button data-answer="forward">${words.forward}</button></div></div></div>`;
}

/** A question that stands before the page until it is answered (selectors.md, "Send anyway?"). */
export function question(text: string, yes: string, words: Words, role: string): Markup {
  return markup`<div class="question"><div role="${role}" aria-modal="true"><div>${text}</div><button type="button" id="ok-1">${yes}</button><button type="button" id="cancel-1">${words.cancel}</button></div></div>`;
}

/** The menu beside Send. It stands at the end of the page, not within the compose window. */
export function sendMenu(words: Words): Markup {
  return markup`<div class="menu" role="menu"><div role="menuitem" tabindex="-1" data-send="now">${words.send}</div><div role="menuitem" tabindex="-1" data-send="later">${words.schedule}</div></div>`;
}

/** The settings with the editor of a signature: no mail (selectors.md, "TRAP"). */
export function settings(words: Words): Markup {
  return markup`<div class="question"><div role="dialog" aria-modal="true"><input type="text" maxlength="255"><div role="textbox" aria-multiline="true" contenteditable="true" aria-label="${words.body}"><div>Me Example</div></div><button type="button" id="ok-1">${words.send}</button></div></div>`;
}

/** The page around everything (reconstructed-new-mail-2026.html). */
export function frame(account: Person, words: Words): Markup {
  return markup`<div id="app"><div role="banner"><button id="mectrl_main_trigger" aria-label="Account manager for Me">Me</button><div id="mectrl_currentAccount_secondary" style="display:none">${account.email}</div><input id="topSearchInput" role="combobox"><button id="owaSettingsButton">\u2699</button></div><div id="MainModule"><div role="complementary" id="MailList"><button class="new">${words.newMail}</button><div role="listbox"></div></div><div role="main" id="ReadingPaneContainerId"><div data-app-section="MailReadCompose"></div><div class="tabs"></div></div></div></div>`;
}

/** A compose in a window of its own (selectors.md, "region / page kind"). */
export function popOut(): Markup {
  return markup`<div id="app"><div data-app-section="Form_Content"></div></div>`;
}

export function listOption(mail: StoredMail, index: number): Markup {
  return markup`<div role="option" tabindex="0" data-convid="AAQk${index}" aria-selected="false" aria-label="${mail.from.name} ${mail.subject}"><b>${mail.from.name}</b><span>${mail.subject}</span></div>`;
}

export function tab(subject: string, words: Words): Markup {
  return markup`<button type="button">${subject === '' ? words.newMail : subject}</button>`;
}
