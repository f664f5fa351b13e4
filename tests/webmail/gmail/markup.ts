/**
 * The host's markup. Each function names the saved page that it follows; names of classes, ids and
 * attributes are the host's, and an element without any has none that is known.
 */
import type { Labels } from '../languages.ts';
import type { Attachment, Person, ReplyKind } from '../options.ts';
import type { Field } from '../types.ts';
import { markup, Markup } from './html.ts';

let lastId = 0;

/** The host numbers its elements: `:4j`, `:6o`. */
function nextId(): string {
  lastId += 1;
  return `:${(lastId + 160).toString(36)}`;
}

/** A shortcut in a label: the host wraps it in U+202A and U+202C (selectors.md, "Localised UI"). */
function withKeys(label: string, keys: string): string {
  return `${label} \u202A(${keys})\u202C`;
}

/** A recipient as a chip (reconstructed-compose-popup-2026-recipients.html). */
export function chip(person: Person, labels: Labels): Markup {
  const shown = person.name === '' ? person.email : person.name;
  return markup`<div class="agb" peoplekit-id="ubaLBe"><div class="afV" role="option" peoplekit-id="XPtOyb" tabindex="-1" data-hovercard-id="${person.email}" data-name="${person.name}" aria-selected="false" id="${nextId()}"><div>${shown}</div><div class="afX" role="button" aria-label="${labels.remove}"></div></div></div>`;
}

/** A recipient in the collapsed row (reconstructed-compose-popup-2026-recipients.html). */
export function collapsedRecipient(person: Person): Markup {
  const shown = person.name === '' ? person.email : person.name;
  return markup`<span email="${person.email}" name="${person.name}" data-hovercard-id="${person.email}">${shown}</span>`;
}

/** An attached file (reconstructed-compose-popup-2026-recipients.html). */
export function attachment(file: Attachment, labels: Labels): Markup {
  const size = `(${String(Math.max(1, Math.round(file.size / 1024)))}K)`;
  return markup`<div class="dL" id="${nextId()}"><div class="dQ"><a class="dO" href="#"><div class="vI">${file.name}</div><div class="vJ">${size}</div></a></div><div class="vq" role="button" tabindex="1" aria-label="${labels.remove}: ${file.name}"></div></div>`;
}

/** A recipient as a chip until 2022 (selectors.md, "chips, before 2022"). */
export function chipBefore2022(person: Person, field: Field, labels: Labels): Markup {
  const shown = person.name === '' ? person.email : person.name;
  const value = person.name === '' ? person.email : `"${person.name}" <${person.email}>`;
  return markup`<div class="vR"><span class="vN bfK a3q"><div class="vT">${shown}</div><div class="vM" role="button" aria-label="${labels.remove}"></div></span><input type="hidden" name="${field}" value="${value}"></div>`;
}

function rowBefore2022(field: Field, labels: Labels): Markup {
  const typed = labels[`${field}Recipients`];
  const hidden = field === 'to' ? markup`` : markup` style="display:none"`;
  return markup`<tr class="bzf" ${hidden}><td class="ok"></td><td class="eV"><div class="oj"><div class="wO nr l1"><div class="vQ agh"></div><textarea rows="1" id="${nextId()}" class="vO" name="${field}" spellcheck="false" autocomplete="off" aria-label="${typed}"></textarea></div></div></td></tr>`;
}

function recipientRow(field: Field, facts: ComposeFacts): Markup {
  const { labels } = facts;
  const inline = facts.answer !== undefined;
  if (facts.oldChips) return rowBefore2022(field, labels);
  const name = labels[field];
  const typed = labels[`${field}Recipients`];
  const list = markup`<div><div><div><div><div role="listbox" tabindex="-1" aria-multiselectable="true"><div class="agh"></div></div></div></div></div></div><div class="aH9" role="presentation"><input id="${nextId()}" class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" aria-label="${typed}" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false" placeholder="" size="0" type="text" role="combobox"><span class="aIa aFw"></span></div>`;
  const well = inline ? markup`<div class="aUy">${list}</div>` : list;
  const hidden = field === 'to' ? markup`` : markup` style="display:none"`;
  return markup`<tr class="bzf" ${hidden}><td class="ok"></td><td class="eV"><div class="oj"><div class="wO nr l1"><div name="${field}" class="anm" aria-label="${name}">${well}</div></div></div></td></tr>`;
}

function recipientTable(facts: ComposeFacts): Markup {
  const { labels } = facts;
  const addCc = withKeys(labels.addCc, 'Ctrl-Shift-C');
  const addBcc = withKeys(labels.addBcc, 'Ctrl-Shift-B');
  return markup`<table class="GS" tabindex="-1"><tbody class="bze">${recipientRow('to', facts)}${recipientRow('cc', facts)}${recipientRow('bcc', facts)}<tr class="bzf"><td></td><td><span class="aB gQ pE" role="link" tabindex="1" aria-label="${addCc}" data-tooltip="${addCc}">${labels.cc}</span><span class="aB  gQ pB" role="link" tabindex="1" aria-label="${addBcc}" data-tooltip="${addBcc}">${labels.bcc}</span></td></tr></tbody></table>`;
}

/** How the host names the kind of an answer (selectors.md, "Reply vs forward"). */
const REPLY_ICONS = { reply: 'mL', 'reply-all': 'mK', forward: 'mI' } as const;

/** What the markup of a compose form has to know. */
export interface ComposeFacts {
  /** `data-compose-id`. */
  readonly id: number;
  readonly draft: string;
  readonly thread: string;
  readonly subject: string;
  readonly account: Person;
  /** The answer's kind and what it answers; absent in a new message. */
  readonly answer?: {
    readonly kind: ReplyKind;
    readonly message: string;
    readonly legacyThread: string;
  };
  readonly plainText: boolean;
  /** Whether Send & archive is shown. */
  readonly archives: boolean;
  /** Whether the mail expires. */
  readonly confidential: boolean;
  /** Whether recipients are chips as they were until 2022. */
  readonly oldChips: boolean;
  /** Whether the compose is a window of its own, without the docked one around it. */
  readonly alone: boolean;
  readonly labels: Labels;
}

function addressing(facts: ComposeFacts): Markup {
  const { answer } = facts;
  const table = recipientTable(facts);
  if (answer === undefined) return markup`<div class="fX aXjCH">${table}</div>`;
  return markup`<div><table role="presentation"><tbody><tr><td class="HQ"><div class="J-J5-Ji J-JN-M-I-Jm"><img class="${REPLY_ICONS[answer.kind]}" src="data:," alt=""></div></td><td class="Iy"><div class="fX">${table}</div></td></tr></tbody></table></div>`;
}

function subjectRow(facts: ComposeFacts): Markup {
  const { subject, labels } = facts;
  if (facts.answer !== undefined) {
    return markup`<div class="aoD az6" style="display:none"><input name="subjectbox" class="aoT" value="${subject}" placeholder="${labels.subject}" aria-label="${labels.subject}"></div>`;
  }
  return markup`<div class="aoD az6"><div><input name="subjectbox" id="${nextId()}" class="aoT" autocomplete="off" spellcheck="true" tabindex="1" placeholder="${labels.subject}" aria-label="${labels.subject}" value="${subject}"></div></div>`;
}

function hiddenFields(facts: ComposeFacts): Markup {
  const fields: Record<string, string> = {
    composeid: String(facts.id),
    from: facts.account.email,
    subject: facts.subject,
    draft: facts.draft,
    rt: facts.thread,
    lts: facts.answer?.legacyThread ?? '',
    bwd: '',
    rm: facts.answer?.kind === 'forward' ? '' : (facts.answer?.message ?? ''),
    ac: '',
    adc: '',
    ishtml: '0',
    body: '',
    uet: '',
    msg_encrypt: '0',
    signature: '0',
    securityindicator: '0',
  };
  const inputs = Object.entries(fields).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  );
  return markup`${inputs}`;
}

/** The Send button's telemetry: its field `11:` is base64 of both ids (selectors.md, "Send"). */
function sendLog(facts: ComposeFacts): string {
  const ids = JSON.stringify([facts.draft, null, null, null, 1, null, [facts.thread], 0]);
  return `32601; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; 11:${btoa(ids)}`;
}

function toolbar(facts: ComposeFacts): Markup {
  const { labels } = facts;
  const send = withKeys(labels.send, labels.sendKeys);
  const discard = withKeys(labels.discard, 'Ctrl-Shift-D');
  // Where the user has it on (selectors.md, "Send & archive").
  const archive = facts.archives
    ? markup`<div id="${nextId()}" class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button" tabindex="1" style="user-select: none;" data-tooltip="${send} +"><div class="G-asx"></div></div>`
    : markup``;
  return markup`<div class="aDg"><div class="aDj"><div class="aDi"></div><div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="J-J5-Ji"></div><div class="dC">${archive}<div id="${nextId()}" class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" style="user-select: none;" data-tooltip="${send}" aria-label="${send}" data-tooltip-delay="800" jslog="${sendLog(facts)}">${labels.send}</div><div id="${nextId()}" class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="${labels.moreSendOptions}" data-tooltip="${labels.moreSendOptions}" aria-expanded="false" aria-haspopup="true"><div class="G-asx"></div></div></div><div class="J-J5-Ji"></div></div></td><td class="oc gU"><div aria-label="${labels.formatting}"><div class="J-Z-I J-J5-Ji" role="button" aria-pressed="false"><div class="dv"><div class="a3I">&nbsp;</div></div></div></div></td><td class="gU btB"><div class="Uz" aria-hidden="true"></div></td><td class="a8X gU"><div class="bAK"><div class="wG J-Z-I" command="Files" role="button" tabindex="1" aria-label="${labels.attach}" data-tooltip="${labels.attach}"><div class="a1 aaA aMZ"></div></div><input type="file" name="Filedata" multiple style="display:none"><div class="wG J-Z-I" command="+link" role="button" tabindex="1"><div class="e5 aaA aMZ"></div></div></div></td><td class="gU az5"><div class="J-J5-Ji btx"><div class="J-J5-Ji bty"><div class="oh J-Z-I J-J5-Ji T-I-ax7" role="button" tabindex="1" data-tooltip="${discard}" aria-label="${discard}"><div class="og T-I-J3"></div></div></div></div></td></tr></tbody></table></div></div></div><div id="sbddm" class="q8NmZb J-M jQjAxd" style="display: none;" role="menu" aria-haspopup="true"><div class="SK AX"><div class="J-N yr" selector="scheduledSend" role="menuitem"><div class="J-N-Jz"><img class="v5 J-N-JX" role="menuitem" src="data:," alt="">${labels.scheduleSend}</div></div></div></div>`;
}

/** Both editors are always there; one is shown (reconstructed-compose-popup-2026-plaintext.html). */
function editors(facts: ComposeFacts): Markup {
  const { labels } = facts;
  const [text, rich] = facts.plainText ? ['block', 'none'] : ['none', 'block'];
  const height = facts.answer === undefined ? 416 : 40;
  return markup`<div class="Ar As" style="display: ${text};"><div class="At"><textarea id="${nextId()}" class="Ak aiL" aria-label="${labels.body}" spellcheck="true" itacorner="6,7:1,1,0,0" tabindex="1" form="nosend"></textarea></div></div><div class="Ar Au" style="display: ${rich};"><div class="aO7"><div id="${nextId()}" class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${labels.body}" writingsuggestions="false" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="direction: ${labels.dir}; min-height: ${height}px;" spellcheck="false"></div></div></div>`;
}

/** The button that unfolds the quote; without a quote it is not shown (reconstructed-inline-reply-2026.html). */
function quoteButton(facts: ComposeFacts): Markup {
  if (facts.answer === undefined) {
    return markup`<div class="ajR" role="button" tabindex="-1" style="display:none"></div>`;
  }
  const label = facts.labels.showQuote;
  return markup`<div class="ajR" role="button" tabindex="1" data-tooltip="${label}" aria-label="${label}" aria-expanded="false"></div>`;
}

function senders(account: Person): Markup {
  const alias = account.email.replace('me@', 'alias@');
  return markup`<div class="J-M jQjAxd J-M-awS" role="menu" style="display:none"><div class="SK AX"><div class="J-N" role="menuitem" value="${account.email}">${account.name} &lt;${account.email}&gt;</div><div class="J-N" role="menuitem" value="${alias}">${account.name} &lt;${alias}&gt;</div></div></div>`;
}

/** Says that a mail expires; only its place, below the words, is known. */
function expiry({ confidential }: ComposeFacts): Markup {
  return confidential
    ? markup`<div class="aWC" role="group"><div>2027-02-14</div><div role="button" tabindex="1">×</div></div>`
    : markup``;
}

/** A compose form, the same in every window (reconstructed-compose-popup-2026-empty.html). */
export function composeForm(facts: ComposeFacts): Markup {
  const { labels, subject } = facts;
  const title = subject === '' ? labels.newMessage : subject;
  return markup`<div class="M9" jsaction="taiVP:.CLIENT"><div class="HX"></div><div></div><div><div class="J-M J-M-ayU ex" role="menu" style="display:none"></div></div><div id="${nextId()}" class="aoI" role="region" data-compose-id="${facts.id}" aria-label="${title}"><div tabindex="1"></div><table class="aoP ${facts.answer === undefined ? 'aoC' : 'HM'}"><tbody><tr><td class="aoY"></td><td class="I5"><form action="" method="POST" enctype="multipart/form-data" accept-charset="utf-8" class="bAs">${addressing(facts)}<div class="aoD hl" tabindex="1"><div class="oL aDm az9" style="word-wrap: break-word; white-space: pre-wrap;">${labels.recipients}</div><div class="bgW"></div></div>${subjectRow(facts)}${hiddenFields(facts)}</form>${senders(facts.account)}<table class="iN"><tbody><tr><td class="GQ"><div class="GP"><div class="qz aXjCH"><div class="et"><div class="ZyRVue"><div><table class="cf An"><tbody><tr><td class="Aq">&nbsp;</td><td class="Ap">${editors(facts)}</td><td class="Aq">&nbsp;</td></tr></tbody></table></div></div>${quoteButton(facts)}</div></div></div><div class="GM"></div></td></tr></tbody></table>${expiry(facts)}${toolbar(facts)}</td></tr></tbody></table></div></div>`;
}

/** The docked window around a form; `.aaZ` takes the form (reconstructed-two-popups-2026.html). */
export function popup(labels: Labels): Markup {
  const title = nextId();
  return markup`<div class="AD"><div class="nH"><div class="nH Hd" role="dialog" aria-labelledby="${title}"><div class="nH"><div tabindex="1"></div></div><div class="nH Hy aXJ"><div class="nH"><div class="l m"><div class="l n"><div class="k"><div class="aCk"><div class="nH wKggEb"><table class="cf Ht" cellpadding="0"><tbody><tr><td><div id="${title}" class="Hp"><h2 class="a3E"><div class="a3I">${labels.compose}:</div><div class="aYF" style="width:496px">${labels.newMessage}</div></h2></div></td><td class="Hm"><button class="Hl" aria-label="${labels.minimise}" data-tooltip="${labels.minimise}"></button><button class="Hq aUG" aria-label="${labels.fullScreen}" data-tooltip="${labels.fullScreen}"></button><button class="Ha" aria-label="${labels.saveAndClose}" data-tooltip="${labels.saveAndClose}"></button></td></tr></tbody></table></div></div></div></div></div></div></div><div class="nH"><div class="aaZ"></div></div></div></div></div>`;
}

/** Where a full-screen window lives (reconstructed-fullscreen-2026.html). */
export function fullScreen(): Markup {
  return markup`<div class="aSs"><div class="aSt"></div></div>`;
}

/** The toast; `view` only after a send (reconstructed-sent-toast-2026.html, selectors.md "Sent toast"). */
export function toast(text: string, thread: string, view: boolean, labels: Labels): Markup {
  const link = view
    ? markup`&nbsp;<span class="ag a8k" id="link_vsm" tabindex="0" role="link" param="${thread}" idlink="">${labels.viewMessage}</span>`
    : markup``;
  return markup`<span class="aT"><span class="bAq">${text}</span><span class="bAo">&nbsp;<span class="ag a8k" id="link_undo" tabindex="0" role="link" aria-label="${labels.undo}" param="${thread}" idlink="">${labels.undo}</span>${link}</span></span><div class="bBe" tabindex="0" role="button" aria-label="${labels.close}"><div class="bBf"></div></div>`;
}

/** What stands in the way of a send (selectors.md, "Send refused"; only the role is known). */
export function alertDialog(text: string, labels: Labels): Markup {
  const title = nextId();
  return markup`<div class="Kj-JD" role="alertdialog" aria-labelledby="${title}" tabindex="0"><div class="Kj-JD-K7"><span id="${title}" role="heading">${labels.error}</span></div><div class="Kj-JD-Jz">${text}</div><div class="Kj-JD-Jl"><button name="ok">${labels.ok}</button></div></div>`;
}

/** Where a time to send at is chosen; its look is not known from a saved page. */
export function timeDialog(labels: Labels): Markup {
  const title = nextId();
  return markup`<div class="Kj-JD" role="dialog" aria-labelledby="${title}" tabindex="0"><div class="Kj-JD-K7"><span id="${title}" role="heading">${labels.scheduleSend}</span></div><div class="Kj-JD-Jz"><div class="AM" role="menuitem" tabindex="0">08:00</div></div><div class="Kj-JD-Jl"><button name="cancel">×</button></div></div>`;
}

/** A mail that stands in the list or is read. */
export interface StoredMail {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly preview: string;
  /** As the host writes it into a quote: "Thu, Jan 14, 2027 at 9:29 AM". */
  readonly date: string;
  /** As the list shows it. */
  readonly day: string;
  readonly unread: boolean;
  /** `#msg-f:…`, `thread-f:…` and their older hexadecimal form. */
  readonly message: string;
  readonly thread: string;
  readonly legacy: string;
}

/** A row of the list (thread-list-2014-real.html). */
export function listRow(mail: StoredMail, who: string): Markup {
  const label = nextId();
  return markup`<tr class="zA ${mail.unread ? 'zE' : 'yO'}" id="${nextId()}" tabindex="-1" aria-labelledby="${label}"><td class="PF xY"></td><td class="oZ-x3 xY aid"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-labelledby="${label}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="apU xY"><span class="aXw T-KT"></span></td><td class="yX xY"><div id="${label}" class="afn">${who}, ${mail.subject}, ${mail.day}, ${mail.preview}.</div><div class="yW"><span class="zF" email="${mail.from.email}" name="${mail.from.name}">${who}</span></div></td><td tabindex="-1" class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span>${mail.subject}</span></div><span class="y2">&nbsp;-&nbsp;${mail.preview}</span></div></div></td><td class="yf xY">&nbsp;</td><td class="xW xY"><span title="${mail.date}" aria-label="${mail.date}">${mail.day}</span></td></tr>`;
}

/** The list of a folder (thread-list-2014-real.html). */
export function list(rows: readonly Markup[], labels: Labels): Markup {
  if (rows.length === 0) return markup`<div gh="tl"><p class="empty">${labels.nothing}</p></div>`;
  return markup`<div class="ae4 UI UJ" gh="tl"><div class="Cp"><div><table cellpadding="0" class="F cf zt"><tbody>${rows}</tbody></table></div></div></div>`;
}

/** A mail that is read, with the place for an answer below it (reconstructed-inline-reply-2026.html). */
export function thread(mail: StoredMail): Markup {
  const receivers = [...mail.to, ...mail.cc].map(
    (person) =>
      markup`<span class="g2" email="${person.email}" name="${person.name}" data-hovercard-id="${person.email}">${person.name}</span>`,
  );
  return markup`<div class="AO"><div class="Tm aeJ"><div class="iY a98"><h2 class="hP" data-thread-perm-id="${mail.thread}" data-legacy-thread-id="${mail.legacy}" tabindex="-1">${mail.subject}</h2><div role="list"><div class="h7" role="listitem"><div class="adn ads" data-message-id="${mail.message}" data-legacy-message-id="${mail.legacy}"><div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr><td class="gF gK"><span class="gD" email="${mail.from.email}" name="${mail.from.name}" data-hovercard-id="${mail.from.email}">${mail.from.name}</span></td><td class="gH"><span class="g3" title="${mail.date}">${mail.date}</span></td></tr></tbody></table>${receivers}</div><div class="ii gt"><div class="a3s aiL">${new Markup(mail.html)}</div></div></div></div><div class="gA gt acV"><div class="gB xu"><div class="ip iq"></div></div></div></div></div></div></div></div>`;
}

/** What opens an answer (selectors.md, "root, inline reply": `.nr.tMHS5d` before opening). */
export function replyButtons(labels: Labels): Markup {
  return markup`<div class="nr tMHS5d"><span class="ams bkH" role="link" tabindex="0">${labels.reply}</span><span class="ams bkI" role="link" tabindex="0">${labels.replyAll}</span><span class="ams bkG" role="link" tabindex="0">${labels.forward}</span></div>`;
}

const QUOTE_STYLE =
  'margin: 0px 0px 0px 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;';

/** The mail that is answered, below the answer (body-html-from-requests-2022-real.html). */
export function quote(mail: StoredMail, labels: Labels): Markup {
  const person = markup`${mail.from.name} &lt;${mail.from.email}&gt;`;
  const [before = '', between = '', after = ''] = labels.wrote.split(/%[dp]/);
  return markup`<br><div class="gmail_quote"><div dir="${labels.dir}" class="gmail_attr">${before}${mail.date}${between}${person}${after}<br></div><blockquote class="gmail_quote" style="${new Markup(QUOTE_STYLE)}">${new Markup(mail.html)}</blockquote></div>`;
}

/** The mail that is handed on (body-html-from-requests-2022-real.html for `gmail_quote` and `gmail_attr`). */
export function forwarded(mail: StoredMail, labels: Labels): Markup {
  const receivers = mail.to.map((person) => `${person.name} <${person.email}>`).join(', ');
  return markup`<br><br><div class="gmail_quote"><div dir="${labels.dir}" class="gmail_attr">---------- ${labels.forwarded} ---------<br>${mail.from.name} &lt;${mail.from.email}&gt;<br>${mail.date}<br>${labels.subject}: ${mail.subject}<br>${labels.to}: ${receivers}<br></div><br><br>${new Markup(mail.html)}</div>`;
}

/** The signature below the words (reconstructed-compose-popup-2026-recipients.html). */
export function signature(content: string): Markup {
  return markup`<div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${new Markup(content)}</div></div>`;
}

/** A window with nothing around its compose or its thread (selectors.md, "root, popped-out window"). */
export function ownWindow(): Markup {
  return markup`<div class="b8 UC" role="alert" style="position: relative; top: -10000px;"><div class="J-J5-Ji"><div class="vh"></div></div></div><div class="aeF alone"><div class="nH"><div role="main"></div></div></div>`;
}

/** The list with a pane for the thread beside it; only their places are known. */
export function panes(): Markup {
  return markup`<div class="panes"><div class="list-pane"></div><div class="read-pane"></div></div>`;
}

/** The page around everything (reconstructed-compose-popup-2026-empty.html). */
export function frame(account: Person, labels: Labels): Markup {
  const folder = (name: string, text: string): Markup =>
    markup`<div class="aim" data-folder="${name}"><div class="TO" role="link" tabindex="0"><span class="nU">${text}</span><span class="bsU"></span></div></div>`;
  return markup`<div class="b8 UC" role="alert" style="position: relative; top: -10000px;"><div class="J-J5-Ji"><div class="vh"></div></div></div><div class="aeH"><div class="brand">Mail</div><input class="search" type="search" placeholder="${labels.search}" aria-label="${labels.search}"><div class="account" title="${account.email}">${account.name.slice(0, 1)}</div></div><div class="nav" role="navigation"><div class="z0"><div class="T-I T-I-KE L3" style="user-select: none" role="button" tabindex="0" gh="cm">${labels.compose}</div></div><div class="aio">${folder('inbox', labels.inbox)}${folder('sent', labels.sentFolder)}${folder('drafts', labels.drafts)}</div></div><div class="bkK nn"><div class="nH"><div class="aeF"><div class="nH"><div role="main"></div></div></div></div></div><div class="dw"><div><div class="nH"><div class="nH"><div class="no"></div></div></div></div></div>`;
}
