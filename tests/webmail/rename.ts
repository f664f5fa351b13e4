/**
 * What a release of a webmail, or another language, changes: every class, and every word that a
 * screen reader or a tooltip says. Runs in a page as well as under a test's own DOM, so it closes
 * over nothing.
 *
 * What is the mail's own stays: classes in a body are part of the mail's format, and would be sent.
 * So does Outlook's chip, whose class is the format of its editor and whose label holds the address.
 */
export const rename = (root: ParentNode): void => {
  const LABELS = ['aria-label', 'data-tooltip', 'title', 'placeholder'];
  for (const element of root.querySelectorAll('*')) {
    const isOurs = element.localName === 'prematch-ui';
    if (isOurs || element.parentElement?.closest('[contenteditable="true"]')) continue;
    const isRenamed = element.getAttribute('class')?.startsWith('r-') === true;
    if (element.classList.length > 0 && !isRenamed) {
      const names = [...element.classList].map((name) => {
        // Stays the same from page to page, as a release's names do, and tells nothing.
        let code = 7;
        for (const letter of name) code = (code * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
        return `r-${code.toString(36)}`;
      });
      element.setAttribute('class', names.join(' '));
    }
    for (const label of LABELS) {
      if (element.hasAttribute(label)) element.setAttribute(label, '\u2042');
    }
  }
};
