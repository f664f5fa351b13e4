/** Mail addresses as compose windows and files write them. */
import { slipBetween } from './slip.ts';

export interface Address {
  /** In lower case. */
  readonly email: string;
  /** "" where only the address is known. */
  readonly name: string;
  /** The part after the @, in lower case. */
  readonly domain: string;
}

/**
 * Reads `Name <user@host>` or `user@host`; null where there is no address in it. Linear: the
 * brackets are looked for from the end.
 */
export function readAddress(text: string): Address | null {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open + 1);
  const bracketed = open >= 0 && close > open;
  const email = (bracketed ? text.slice(open + 1, close) : text).trim().toLowerCase();
  const at = email.lastIndexOf('@');
  if (at < 1 || at === email.length - 1 || /\s/.test(email)) return null;
  const name = bracketed
    ? text
        .slice(0, open)
        .trim()
        .replace(/^"(.*)"$/, '$1')
    : '';
  return { email, name, domain: email.slice(at + 1) };
}

/** The addresses of a list of recipients, without what is no address, each once. */
export function readAddresses(list: readonly string[]): readonly Address[] {
  const byEmail = new Map<string, Address>();
  for (const text of list) {
    const address = readAddress(text);
    if (address && !byEmail.get(address.email)?.name) byEmail.set(address.email, address);
  }
  return [...byEmail.values()];
}

/** Providers that have the same name under many countries' endings: yahoo.com, yahoo.co.in. */
const PROVIDER =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|gmx|yandex|zoho|zohomail|protonmail|tutanota|fastmail|rediffmail|mailinator)\.(?:[a-z]{2,4}|com?\.[a-z]{2})$/;

const SHARED: ReadonlySet<string> = new Set([
  // Mail providers.
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'pm.me',
  'mail.com',
  'email.com',
  'mail.ru',
  'web.de',
  't-online.de',
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'naver.com',
  'daum.net',
  'hey.com',
  'tutanota.de',
  'tuta.io',
  'orange.fr',
  'libero.it',
  'comcast.net',
  'verizon.net',
  'att.net',
  'sbcglobal.net',
  'cox.net',
  // Services through which many programs write.
  'aamc.org',
  'ecfmg.org',
  'intealth.org',
  'nrmp.org',
  'acgme.org',
  'thalamusgme.com',
  'interviewbroker.com',
  'calendly.com',
  'zoom.us',
]);

/**
 * Whether a domain serves people of everywhere, and so tells nothing about a program. One that is a
 * provider's but for one slip does as well: nobody's hospital is at gmial.com.
 */
export function isSharedDomain(domain: string): boolean {
  return isProvider(domain) || providerMeant(domain) !== undefined;
}

function isProvider(domain: string): boolean {
  return SHARED.has(domain) || PROVIDER.test(domain);
}

const PROVIDERS = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'];

/** The provider that a misspelt domain stands for. */
export function providerMeant(domain: string): string | undefined {
  return PROVIDERS.find(
    (provider) =>
      slipBetween(domain, provider) !== undefined &&
      // ymail.com is a provider too, gmail.con is none.
      (!isProvider(domain) || domain.split('.')[0] === provider.split('.')[0]),
  );
}

/**
 * Which mailbox an address leads to: two addresses of one mailbox are one person's. What stands after
 * a plus is the reader's own label, and Gmail does not look at dots.
 * @param email in lower case.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const [local = ''] = email.slice(0, at).split('+');
  const domain = email.slice(at + 1);
  // A label alone is an address of its own.
  if (at < 1 || local === '') return email;
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

/** Whether two addresses, in lower case, are one person's. */
export function isSameMailbox(one: string, other: string): boolean {
  return mailboxOf(one) === mailboxOf(other);
}

/** The domain and the domains that it lies in, the nearest first, without the last label alone. */
export function enclosingDomains(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
