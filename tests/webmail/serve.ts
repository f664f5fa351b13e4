/**
 * The mailbox as answers to requests for https://mail.google.com and Outlook's hosts. There is no server: whoever
 * intercepts a browser's requests asks here what to answer, so the page has the real origin and
 * the extension's real match patterns find it.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LANGUAGES } from './languages.ts';
import { readMailboxOptions } from './options.ts';
import type { MailboxOptions, MailboxSettings } from './options.ts';

/** The webmail that is played at a host: its folder beside this file, and its pages. */
const GMAIL = {
  name: 'gmail',
  page: /^\/mail\/(?:b\/\w+\/)?u\/\d+\/(?:popout)?$/,
  title: 'Inbox - me@example.com - Gmail',
};
const OUTLOOK = {
  name: 'outlook',
  page: /^\/mail\/(?:\d+\/)?(?:deeplink\/compose)?$/,
  title: 'Mail - Me - Outlook',
};
const HOSTS: Readonly<Record<MailboxSettings['host'], typeof GMAIL>> = {
  'mail.google.com': GMAIL,
  'outlook.live.com': OUTLOOK,
  'outlook.office.com': OUTLOOK,
  'outlook.office365.com': OUTLOOK,
  'outlook.cloud.microsoft': OUTLOOK,
};
const PARAMETER = 'mailbox';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const isHost = (host: string): host is MailboxSettings['host'] => Object.hasOwn(HOSTS, host);

/** The webmail that an address belongs to. */
const webmailOf = ({ protocol, host }: URL): typeof GMAIL | undefined =>
  protocol === 'https:' && isHost(host) ? HOSTS[host] : undefined;

/** The address of a mailbox with these options. */
export function mailboxUrl(options: MailboxOptions = {}): string {
  const { host = 'mail.google.com', view, account = 'u/0' } = options;
  const isGmail = HOSTS[host] === GMAIL;
  const outlook = view === 'pop-out' ? '/mail/deeplink/compose' : '/mail/0/';
  const isOwnWindow = view === 'pop-out' || view === 'thread-window';
  const gmail = `/mail/${account}/${isOwnWindow ? 'popout' : ''}`;
  const url = new URL(isGmail ? gmail : outlook, `https://${host}`);
  if (Object.keys(options).length > 0) url.searchParams.set(PARAMETER, JSON.stringify(options));
  const isThread = view === 'thread' || view === 'reading-pane';
  if (isGmail && !isOwnWindow) url.hash = isThread ? 'inbox/183b2a1c0f0e0d01' : 'inbox';
  return url.href;
}

const bundles = new Map<string, Promise<string>>();

/** A page's script, put together once. */
function script(webmail: string): Promise<string> {
  const known = bundles.get(webmail);
  if (known !== undefined) return known;
  const bundle = build({
    entryPoints: [fileURLToPath(new URL(`${webmail}/main.ts`, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  bundles.set(webmail, bundle);
  return bundle;
}

/** Gmail's own policy, kept for Outlook too: a nonce, what it loads in turn, and Trusted Types. */
function policy(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function page(url: URL, { name, title }: typeof GMAIL): Answer {
  const given = url.searchParams.get(PARAMETER) ?? '{}';
  const { language, theme, csp } = readMailboxOptions(given);
  const nonce = randomBytes(16).toString('base64');
  const options = given.replaceAll('<', '\\u003c');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(csp ? { 'content-security-policy': policy(nonce) } : {}),
    },
    body: `<!doctype html>
<html lang="${language}" dir="${LANGUAGES[language].dir}" class="${theme}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox/${name}.css">
<script type="application/json" id="mailbox-options" nonce="${nonce}">${options}</script>
<script defer src="/mailbox/main.js" nonce="${nonce}"></script>
</head>
<body></body>
</html>`,
  };
}

/** Whether an address is a mailbox's. */
export function isOfMailbox(address: string): boolean {
  return webmailOf(new URL(address)) !== undefined;
}

/** What the mailbox answers to a request; `undefined`: the address is no mailbox's. */
export async function answer(address: string): Promise<Answer | undefined> {
  const url = new URL(address);
  const webmail = webmailOf(url);
  if (webmail === undefined) return undefined;
  if (webmail.page.test(url.pathname)) return page(url, webmail);
  if (url.pathname === '/mailbox/main.js') {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return { status: 200, headers, body: await script(webmail.name) };
  }
  if (url.pathname === `/mailbox/${webmail.name}.css`) {
    const headers = { 'content-type': 'text/css; charset=utf-8' };
    const file = new URL(`${webmail.name}/${webmail.name}.css`, import.meta.url);
    return { status: 200, headers, body: await readFile(file, 'utf8') };
  }
  return { status: 404, headers: {}, body: '' };
}
