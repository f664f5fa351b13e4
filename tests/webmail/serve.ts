/**
 * The mailbox as answers to requests for https://mail.google.com. There is no server: whoever
 * intercepts a browser's requests asks here what to answer, so the page has the real origin and
 * the extension's real match patterns find it.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LANGUAGES } from './languages.ts';
import { readMailboxOptions } from './options.ts';
import type { MailboxOptions } from './options.ts';

const ORIGIN = 'https://mail.google.com';
const FOLDER = new URL('./gmail/', import.meta.url);
const PARAMETER = 'mailbox';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The address of a mailbox with these options. */
export function mailboxUrl(options: MailboxOptions = {}): string {
  const url = new URL('/mail/u/0/', ORIGIN);
  if (Object.keys(options).length > 0) url.searchParams.set(PARAMETER, JSON.stringify(options));
  url.hash = options.view === 'thread' ? 'inbox/183b2a1c0f0e0d01' : 'inbox';
  return url.href;
}

let bundle: Promise<string> | undefined;

/** The page's script, put together once. */
function script(): Promise<string> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('main.ts', FOLDER))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return bundle;
}

/** Gmail's own policy: a nonce, what it loads in turn, and Trusted Types. */
function policy(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function page(url: URL): Answer {
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
<title>Inbox - me@example.com - Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox/gmail.css">
<script type="application/json" id="mailbox-options" nonce="${nonce}">${options}</script>
<script defer src="/mailbox/main.js" nonce="${nonce}"></script>
</head>
<body></body>
</html>`,
  };
}

/** Whether an address is the mailbox's. */
export function isOfMailbox(address: string): boolean {
  return new URL(address).origin === ORIGIN;
}

/** What the mailbox answers to a request; `undefined`: the address is not the mailbox's. */
export async function answer(address: string): Promise<Answer | undefined> {
  if (!isOfMailbox(address)) return undefined;
  const url = new URL(address);
  if (/^\/mail\/u\/\d+\/$/.test(url.pathname)) return page(url);
  if (url.pathname === '/mailbox/main.js') {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return { status: 200, headers, body: await script() };
  }
  if (url.pathname === '/mailbox/gmail.css') {
    const headers = { 'content-type': 'text/css; charset=utf-8' };
    return { status: 200, headers, body: await readFile(new URL('gmail.css', FOLDER), 'utf8') };
  }
  return { status: 404, headers: {}, body: '' };
}
