/**
 * What a release of a webmail, or another language, changes: every class, with the styles that name
 * it, and every word that a screen reader or a tooltip says. Runs in a page as well as under a test's
 * own DOM, so it closes over nothing.
 *
 * What is the mail's own stays: classes in a body are part of the mail's format, and would be sent.
 * So does Outlook's chip, whose class is the format of its editor and whose label holds the address.
 */
export const rename = (page: Document): void => {
  /** The same for a name each time, as a release's names are, and telling nothing. */
  const renamed = (name: string): string => {
    let code = 7;
    for (const letter of name) code = (code * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
    return `r-${code.toString(36)}`;
  };
  for (const element of page.querySelectorAll('*')) {
    const isOurs = element.localName === 'prematch-ui';
    if (isOurs || element.parentElement?.closest('[contenteditable="true"]')) continue;
    if (element.classList.length > 0) {
      element.setAttribute('class', [...element.classList].map(renamed).join(' '));
    }
    for (const label of ['aria-label', 'data-tooltip', 'title', 'placeholder']) {
      if (element.hasAttribute(label)) element.setAttribute(label, '\u2042');
    }
  }
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!('selectorText' in rule) || typeof rule.selectorText !== 'string') continue;
      rule.selectorText = rule.selectorText.replace(
        /\.([a-z][\w-]*)/gi,
        (_, name: string) => `.${renamed(name)}`,
      );
    }
  }
};
