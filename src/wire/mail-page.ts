/** The webmail that is checked, by the names of its hosts. */
export const MAIL_HOSTS: ReadonlySet<string> = new Set([
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
]);

/** Whether an address is that of a page of the webmail: nothing else is kept as a link, or opened. */
export function isMailPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && MAIL_HOSTS.has(host) && username === '' && password === '';
}
